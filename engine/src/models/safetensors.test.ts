// The safetensors format, and files that do not fit.
import { expect, test } from "vitest";
import { layers, loadSafetensors, saveSafetensors, sequential, variable } from "../index.ts";

function variables() {
  return [
    variable([[1, 2, 3]], { name: "net/a" }),
    variable([7, -8], { name: "net/b", dtype: "int32" }),
    variable([0.1], { name: "c", dtype: "float64" }),
    variable([true, false], { name: "d" }),
  ];
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

test("a summary lists layers, shapes and weights", () => {
  const model = sequential([layers.dense(3), layers.batchNormalization()], { name: "net" });
  expect(model.build([4]).summary()).toBe(
    [
      "Model net",
      "Layer                                     Output shape  Weights",
      "dense (Dense)                             [batch, 3]    15",
      "batch_normalization (BatchNormalization)  [batch, 3]    12",
      "27 weights, 21 of them trainable",
    ].join("\n"),
  );
});
