// The safetensors format, and files that do not fit.
import { expect, test } from "vitest";
import {
  connect,
  functional,
  input,
  layers,
  loadSafetensors,
  type Model,
  optimizers,
  saveSafetensors,
  sequential,
  tensor,
  variable,
} from "../index.ts";

function variables() {
  return [
    variable([[1, 2, 3]], { name: "net/a" }),
    variable([7, -8], { name: "net/b", dtype: "int32" }),
    variable([0.1], { name: "c", dtype: "float64" }),
    variable([true, false], { name: "d" }),
  ];
}

/** The file with another header. */
function withHeader(bytes: Uint8Array, json: string): Uint8Array {
  const length = Number(new DataView(bytes.buffer).getBigUint64(0, true));
  const padded = new TextEncoder().encode(json.padEnd(length));
  return Uint8Array.from([...bytes.subarray(0, 8), ...padded, ...bytes.subarray(8 + length)]);
}

test("the header names every weight, the elements follow little-endian", () => {
  const bytes = saveSafetensors(variables());
  const view = new DataView(bytes.buffer);
  const length = Number(view.getBigUint64(0, true));
  expect(length % 8).toBe(0);
  expect(JSON.parse(new TextDecoder().decode(bytes.subarray(8, 8 + length)))).toEqual({
    "net/a": { dtype: "F32", shape: [1, 3], data_offsets: [0, 12] },
    "net/b": { dtype: "I32", shape: [2], data_offsets: [12, 20] },
    c: { dtype: "F64", shape: [1], data_offsets: [20, 28] },
    d: { dtype: "BOOL", shape: [2], data_offsets: [28, 30] },
  });
  expect(view.getFloat32(8 + length + 8, true)).toBe(3);
});

test("what was saved is loaded by name", () => {
  const bytes = Buffer.from(saveSafetensors(variables()));
  const others = variables().toReversed();
  for (const one of others.slice(1)) one.assign(one.read().sub(one.read()));
  loadSafetensors(bytes, others);
  expect(others.toReversed().map((one) => one.array())).toEqual(
    variables().map((one) => one.array()),
  );
});

test.each<[string, (bytes: Uint8Array) => Uint8Array, string]>([
  ["empty", () => new Uint8Array(0), "no safetensors file, or cut short"],
  ["cut in its header", (bytes) => bytes.subarray(0, 20), "no safetensors file, or cut short"],
  ["cut in its elements", (bytes) => bytes.subarray(0, bytes.length - 40), "lies outside the file"],
  ["a list", (bytes) => withHeader(bytes, "[]"), "the header is no JSON object"],
  ["null", (bytes) => withHeader(bytes, "null"), "the header is no JSON object"],
  [
    "without places",
    (bytes) => withHeader(bytes, '{"sequential/dense/kernel":{"dtype":"F32","shape":[4,3]}}'),
    "the header says nothing of use on sequential/dense/kernel",
  ],
  ["no JSON", (bytes) => bytes.with(8, 0x7d), "the header is no JSON"],
])("a file that is %s changes nothing", (_name, damage, message) => {
  const model = sequential([layers.dense(3)], { seed: 1 }).build([4]);
  const bytes = model.save();
  const other = sequential([layers.dense(3)], { seed: 2 }).build([4]);
  const before = other.weights.map((weight) => weight.array());
  expect(() => other.load(damage(bytes))).toThrow(message);
  expect(other.weights.map((weight) => weight.array())).toEqual(before);
});

test("weights of another model are named", () => {
  const bytes = sequential([layers.dense(3)])
    .build([4])
    .save();
  const wide = sequential([layers.dense(5)]).build([4]);
  expect(() => wide.load(bytes)).toThrow(
    "sequential/dense/kernel is F32 [4,3] in the file, F32 [4,5] in the model",
  );
  const deep = sequential([layers.dense(3), layers.dense(3)]).build([4]);
  expect(() => deep.load(bytes)).toThrow("the file has no weight sequential/dense_1/kernel");
  const bare = sequential([layers.dense(3, { useBias: false })]).build([4]);
  expect(() => bare.load(bytes)).toThrow("the model has no weight sequential/dense/bias");
});

test("a summary indents the layers inside of layers", () => {
  const inner = sequential([layers.dense(300)], { name: "inner" });
  const table = sequential([inner, layers.dense(1)], { name: "net" })
    .build([4])
    .summary();
  const [inside, within] = table.split("\n").slice(3, 5);
  expect(inside).toMatch(/^inner \(Sequential\) +\(batch, 300\) +1,500$/);
  expect(within).toMatch(/^ {2}dense \(Dense\) +\(batch, 300\) +1,500$/);
  expect(table).toContain("Total params: 1,801 (7.04 KB)");
});

test("a summary lists layers, shapes and weights", () => {
  const model = sequential([layers.dense(3), layers.batchNormalization()], { name: "net" });
  expect(model.build([4]).summary()).toBe(
    [
      'Model: "net"',
      "Layer (type)                              Output Shape  Param #",
      "───────────────────────────────────────────────────────────────",
      "dense (Dense)                             (batch, 3)         15",
      "batch_normalization (BatchNormalization)  (batch, 3)         12",
      "───────────────────────────────────────────────────────────────",
      "Total params: 27 (108 B)",
      "Trainable params: 21 (84 B)",
      "Non-trainable params: 6 (24 B)",
    ].join("\n"),
  );
});

test("what is no file's content, and a model without weights, are named", () => {
  const model = sequential([layers.dense(3)]).build([4]);
  expect(() => model.load("net.safetensors" as unknown as Uint8Array)).toThrow(
    'loadSafetensors: bytes must be a Uint8Array, the file\'s content, got "net.safetensors"',
  );
  const unbuilt = sequential([layers.dense(3)]);
  expect(() => unbuilt.save()).toThrow("sequential: build the model, or call it once, before");
  expect(() => unbuilt.load(model.save())).toThrow("sequential: build the model");
  expect(() => model.save({ optimizer: true })).toThrow("call compile before");
});

const x = tensor([[1], [2], [3]]);
const data = { x, y: x.mul(2) };

test.each([
  ["one optimizer", () => optimizers.adam({ learningRate: 0.1 })],
  [
    "two optimizers",
    () => optimizers.multiOptimizer(optimizers.adam(), { kernel: optimizers.adam() }),
  ],
])("training goes on as if never interrupted with the state of %s", async (_, optimizerOf) => {
  const made = () => {
    const shape = input([1]);
    const output = connect(layers.dense(1), connect(layers.dense(4), shape));
    const model = functional({ inputs: shape, output, seed: 3 });
    return model.compile({ optimizer: optimizerOf(), loss: "meanSquaredError" });
  };
  const [whole, first, second] = [made(), made(), made()];
  const options = { shuffle: false, batchSize: 2 };
  await whole.fit(data, { ...options, epochs: 4 });
  await first.fit(data, { ...options, epochs: 2 });
  second.load(first.save({ optimizer: true }), { optimizer: true });
  await second.fit(data, { ...options, epochs: 2 });
  const valuesOf = (model: Model) => model.weights.map((weight) => [...weight.data()]);
  expect(valuesOf(second)).toEqual(valuesOf(whole));
  const third = made().load(first.save({ optimizer: true }));
  expect(valuesOf(third)).toEqual(valuesOf(first));
  expect(() => third.load(first.save(), { optimizer: true })).toThrow(
    "the file has no weight optimizer/iterations",
  );
});
