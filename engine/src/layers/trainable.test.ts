// Freezing layers: what training then leaves alone.
import { expect, test } from "vitest";
import { layers, sequential, tensor, type Variable } from "../index.ts";

const x = tensor([
  [1, 2],
  [3, 5],
  [-1, 0],
]);
const y = tensor([[1], [0], [1]]);

const valuesOf = (weights: readonly Variable[]) => weights.map((weight) => [...weight.data()]);

test("training leaves a frozen layer alone, and changes it again once it is thawed", async () => {
  const base = layers.dense(3, { kernelRegularizer: "l2" });
  const model = sequential([base, layers.dense(1)], { seed: 1 }).build([2]);
  base.trainable = false;
  expect(model.trainableWeights).toHaveLength(2);
  expect(model.penalties()).toEqual([]);
  model.compile({ optimizer: "adam", loss: "meanSquaredError" });
  const [frozen, all] = [valuesOf(base.weights), valuesOf(model.weights)];
  await model.fit({ x, y }, { epochs: 3 });
  expect(valuesOf(base.weights)).toEqual(frozen);
  expect(valuesOf(model.weights)).not.toEqual(all);
  base.trainable = true;
  model.compile({ optimizer: "adam", loss: "meanSquaredError" });
  await model.fit({ x, y });
  expect(valuesOf(base.weights)).not.toEqual(frozen);
});

test("freezing a model freezes the layers inside", () => {
  const inner = sequential([layers.dense(3), layers.batchNormalization()]);
  const outer = sequential([inner, layers.dense(1)]).build([2]);
  inner.trainable = false;
  expect(inner.sublayers.map(({ trainable }) => trainable)).toEqual([false, false]);
  expect(outer.trainableWeights).toHaveLength(2);
});

test("a frozen batch normalization keeps its running statistics and uses them", async () => {
  const model = sequential([layers.batchNormalization()]).build([2]);
  model.trainable = false;
  const before = valuesOf(model.weights);
  const output = model.forward([x], true);
  expect(output.array()).toEqual(model.forward([x], false).array());
  expect(valuesOf(model.weights)).toEqual(before);
});

test("trainable is true or false", () => {
  const layer = layers.dense(1);
  expect(() => Object.assign(layer, { trainable: "no" })).toThrow(
    'dense: trainable must be true or false, got "no"',
  );
});
