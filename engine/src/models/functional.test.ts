// Models whose layers form a graph.
import { expect, test } from "vitest";
import { connect, connectAll, functional, input, layers, slice, tensor } from "../index.ts";

/** Two inputs, a branch, and one dense layer for both. */
function siamese() {
  const shared = layers.dense(4, { activation: "tanh" });
  const left = input([3], { name: "left" });
  const right = input([3], { name: "right" });
  const both = connect(layers.concatenate(), connect(shared, left), connect(shared, right));
  const output = connect(layers.dense(1), both);
  return functional({ inputs: [left, right], output, name: "siamese", seed: 1 });
}

test("inputs join and a layer used twice shares its weights", () => {
  const model = siamese();
  expect(model.weights.map(({ name, shape }) => [name, shape])).toEqual([
    ["siamese/dense/kernel", [3, 4]],
    ["siamese/dense/bias", [4]],
    ["siamese/dense_1/kernel", [8, 1]],
    ["siamese/dense_1/bias", [1]],
  ]);
  const [kernel, , head] = model.weights.map((weight) => weight.read());
  const x = tensor([[1, 2, 3]]);
  const y = tensor([[-1, 0, 2]]);
  const half = (v: typeof x) => v.matmul(kernel!).tanh();
  const expected = half(x)
    .matmul(slice(head!, [0, 0], [4, 1]))
    .add(half(y).matmul(slice(head!, [4, 0], [4, 1])));
  expect(model.forward([x, y], false).item()).toBeCloseTo(expected.item(), 5);
});

test("a residual block trains", async () => {
  const start = input([2]);
  const inner = connect(layers.dense(2), start);
  const output = connect(layers.add(), start, inner);
  const model = functional({ inputs: start, output, seed: 2 });
  model.compile({ optimizer: "adam", loss: "meanSquaredError" });
  const x = Float32Array.from({ length: 64 }, (_, i) => Math.sin(i));
  const data = { x: { shape: [2], data: x }, y: { shape: [2], data: x.map((value) => 3 * value) } };
  const history = await model.fit(data, { epochs: 30, batchSize: 8 });
  expect(history.loss!.at(-1)).toBeLessThan(history.loss![0]! * 0.9);
});

test("an embedding's input is of int32", () => {
  const words = input([4], { dtype: "int32" });
  const output = connect(layers.lstm(3), connect(layers.embedding(10, 5), words));
  expect(functional({ inputs: words, output }).outputShape).toEqual([1, 3]);
});

test("the JSON tells which call of which layer feeds which", () => {
  const { config } = JSON.parse(siamese().toJson());
  const layersByName = Object.fromEntries(
    config.layers.map((layer: { name: string }) => [layer.name, layer]),
  );
  expect(Object.keys(layersByName)).toEqual(["left", "right", "dense", "concatenate", "dense_1"]);
  const [joined] = layersByName.concatenate.inbound_nodes;
  const history = joined.args[0].map((one: { config: object }) => one.config);
  expect(history).toEqual([
    { shape: [null, 4], dtype: "float32", keras_history: ["dense", 0, 0] },
    { shape: [null, 4], dtype: "float32", keras_history: ["dense", 1, 0] },
  ]);
  expect(config.input_layers).toEqual([
    ["left", 0, 0],
    ["right", 0, 0],
  ]);
  expect(config.output_layers).toEqual([["dense_1", 0, 0]]);
});

test("a model may give a state of a layer, and the JSON tells which", () => {
  const start = input([4, 2]);
  const [, , cell] = connectAll(layers.lstm(3, { returnState: true }), start);
  const model = functional({ inputs: start, output: cell! });
  expect(model.outputShape).toEqual([1, 3]);
  expect(JSON.parse(model.toJson()).config.output_layers).toEqual([["lstm", 0, 2]]);
});

test("mistakes are named", () => {
  const known = input([2]);
  const other = input([2], { name: "other" });
  const output = connect(layers.add(), known, other);
  expect(() => functional({ inputs: known, output })).toThrow(
    "functional: inputs must be all that the output needs, got no other",
  );
  expect(() => functional({ inputs: known, output: known })).toThrow(RangeError);
  expect(() => connect(layers.add())).toThrow(TypeError);
  const model = functional({ inputs: [known, other], output });
  expect(() => model.forward([tensor([[1, 2]])], false)).toThrow("2 tensors, got 1");
});
