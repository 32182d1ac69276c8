// Training small models: what is learnt, told and refused.
import { describe, expect, test } from "vitest";
import type { Examples } from "../datasets/examples.ts";
import { input, layers, losses, Model, optimizers, sequential, tensor } from "../index.ts";

/** Points of the plane, labelled by the side of the line y = x on which they lie. */
function points(count: number): Examples {
  const x = Float32Array.from({ length: 2 * count }, (_, i) => Math.sin(i * 12.9898) * 2);
  const y = Int32Array.from({ length: count }, (_, i) => Number(x[2 * i + 1]! > x[2 * i]!));
  return { x: { shape: [2], data: x }, y: { shape: [], data: y } };
}

function classifier(seed = 1) {
  return sequential([layers.dense(8, { activation: "relu" }), layers.dense(2)], { seed }).compile({
    optimizer: optimizers.adam({ learningRate: 0.05 }),
    loss: losses.sparseCategoricalCrossentropy({ fromLogits: true }),
    metrics: ["accuracy"],
  });
}

test("a classifier learns, and tells loss and accuracy of each epoch", async () => {
  const model = classifier();
  const history = await model.fit(points(200), { epochs: 12, validationData: points(50) });
  expect(Object.keys(history)).toEqual(["accuracy", "loss", "val_accuracy", "val_loss"]);
  expect(history.loss).toHaveLength(12);
  expect(history.loss!.at(-1)).toBeLessThan(history.loss![0]! / 3);
  expect(history.val_accuracy!.at(-1)).toBeGreaterThan(0.95);
});

test("one seed gives one training", async () => {
  const run = async () => (await classifier(7).fit(points(64), { epochs: 2 })).loss;
  expect(await run()).toEqual(await run());
});

test("a regression finds the line", async () => {
  const x = Float32Array.from({ length: 64 }, (_, i) => i / 32 - 1);
  const data: Examples = {
    x: { shape: [1], data: x },
    y: { shape: [1], data: x.map((value) => 3 * value + 2) },
  };
  const model = sequential([layers.dense(1)], { seed: 1 });
  model.compile({ optimizer: optimizers.sgd({ learningRate: 0.1 }), loss: "meanSquaredError" });
  await model.fit(data, { epochs: 60, batchSize: 16 });
  const [kernel, bias] = model.weights;
  expect(kernel!.item()).toBeCloseTo(3, 3);
  expect(bias!.item()).toBeCloseTo(2, 3);
});

test("evaluate and predict agree, whatever the batch size", async () => {
  const model = classifier();
  const data = points(50);
  await model.fit(data, { epochs: 1 });
  const whole = await model.evaluate(data, { batchSize: 50 });
  const parts = await model.evaluate(data, { batchSize: 7 });
  expect(parts.loss).toBeCloseTo(whole.loss!, 5);
  expect(parts.accuracy).toBe(whole.accuracy);
  const x = tensor(data.x.data, { shape: [50, 2] });
  const predictions = await model.predict(x, { batchSize: 7 });
  expect(predictions.shape).toEqual([50, 2]);
  // Kernels may add in another order for another batch size.
  const outputs = model.forward([x], false).data();
  for (const [i, value] of predictions.data().entries()) expect(value).toBeCloseTo(outputs[i]!, 5);
});

test("weights are named by their layers' paths, layers numbered within their model", () => {
  const model = sequential([layers.dense(3), layers.flatten(), layers.dense(2)]).build([4]);
  expect(model.weights.map(({ name }) => name)).toEqual([
    "sequential/dense/kernel",
    "sequential/dense/bias",
    "sequential/dense_1/kernel",
    "sequential/dense_1/bias",
  ]);
});

test("training yields to the event loop", async () => {
  let ticks = 0;
  const timer = setInterval(() => ticks++, 1);
  await classifier().fit(points(2000), { epochs: 4 });
  clearInterval(timer);
  expect(ticks).toBeGreaterThan(0);
});

test("dropout drops in training only, and keeps the mean", () => {
  const model = sequential([layers.dropout(0.5)], { seed: 3 });
  const ones = tensor(new Float32Array(10_000).fill(1), { shape: [1, 10_000] });
  expect(model.forward([ones], false).array()).toEqual(ones.array());
  const dropped = model.forward([ones], true).data();
  expect(new Set(dropped)).toEqual(new Set([0, 2]));
  expect(dropped.reduce((a, b) => a + b) / 10_000).toBeCloseTo(1, 1);
});

describe("mistakes are named", () => {
  test.each([
    [() => sequential([]), "sequential: layers must be at least one layer, got none"],
    [
      () => layers.dense(3, { activation: "rleu" as never }),
      "activation: name must be one of celu,",
    ],
    [() => layers.dropout(1), "dropout: rate must be in 0..1, 1 excluded, got 1"],
    [
      () => sequential([layers.dense(1, { name: "a" }), layers.dense(1, { name: "a" })]),
      'layer: name must be used once, got "a" twice',
    ],
    [
      () => sequential([layers.conv2d(1, 3)]).build([5]),
      "Conv2D: input must be rank 4, batch included, got shape [1,5]",
    ],
    [
      () => sequential([layers.dense(1)]).compile({ optimizer: "adam", loss: "mse" as never }),
      "loss: name",
    ],
    [
      () => sequential([layers.dense(1)]).compile({ optimizer: "sdg" as never, loss: "hinge" }),
      "optimizer: name must be one of",
    ],
  ])("%#", (act, message) => {
    expect(act).toThrow(message);
  });

  test("fit before compile, and examples that do not fit", async () => {
    await expect(sequential([layers.dense(1)]).fit(points(4))).rejects.toThrow(
      "sequential: call compile before training",
    );
    const { x } = points(4);
    const short = { x, y: { shape: [], data: new Int32Array(3) } };
    await expect(classifier().fit(short)).rejects.toThrow("fit: y must be 4 examples");
    await expect(classifier().fit(points(4), { epochs: -1 })).rejects.toThrow("fit: epochs");
  });
});

test("a model that begins with an input has its weights at once", () => {
  const model = sequential([input([3]), layers.dense(2)]);
  expect(model.weights.map(({ shape }) => shape)).toEqual([[3, 2], [2]]);
  expect(() => sequential([input([3])])).toThrow("sequential: layers must be at least one layer");
  expect(() => sequential([layers.dense(2), input([3])])).toThrow("after one input at most");
});

test("a class of one's own is trained like any model", async () => {
  class Residual extends Model {
    constructor() {
      const [first, second] = [layers.dense(4, { activation: "relu" }), layers.dense(4)];
      super(
        {
          className: "Residual",
          sublayers: [first, second],
          build: () => null,
          call: ([x], _weights, context) =>
            second.call([first.call([x!], context)], context).add(x!),
          config: () => ({}),
        },
        { seed: 1 },
      );
    }
  }
  const model = new Residual();
  model.compile({ optimizer: "sgd", loss: "meanSquaredError" });
  const data = { shape: [4], data: Float32Array.from({ length: 16 }, (_, i) => Math.sin(i)) };
  const { loss } = await model.fit({ x: data, y: data }, { epochs: 3 });
  expect(loss![2]).toBeLessThan(loss![0]!);
  expect(model.weights.map(({ name }) => name)).toEqual([
    ...["residual/dense/kernel", "residual/dense/bias"],
    ...["residual/dense_1/kernel", "residual/dense_1/bias"],
  ]);
  expect(() => model.toJson()).toThrow("a Residual is code, which no JSON describes");
});
