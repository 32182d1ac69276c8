// What training may be given: tensors and columns, weights of examples and classes, a share to judge by.
import { describe, expect, test } from "vitest";
import {
  concat,
  connect,
  functional,
  gather,
  input,
  layers,
  type Model,
  oneHot,
  sequential,
  slice,
  type Tensor,
  type TrainingData,
  tensor,
} from "../index.ts";

const x = tensor([[0], [1], [2], [3], [4], [5]]);
const y = tensor([[1], [3], [5], [7], [9], [11]]);

function line(): Model {
  const model = sequential([layers.dense(1)], { seed: 1 }).build([1]);
  return model.compile({
    optimizer: "sgd",
    loss: "meanSquaredError",
    metrics: ["meanAbsoluteError"],
  });
}

/** The weights after an epoch in one batch. */
async function trained(
  data: TrainingData,
  classWeight?: Record<number, number>,
): Promise<number[]> {
  const model = line();
  await model.fit(data, { batchSize: 8, shuffle: false, ...(classWeight && { classWeight }) });
  return model.weights.map((weight) => weight.item());
}

test("tensors train as columns do", async () => {
  const columns = {
    x: { shape: [1], data: x.data() as Float32Array },
    y: { shape: [1], data: y.data() as Float32Array },
  };
  expect(await trained({ x, y })).toEqual(await trained(columns));
});

test("a model of two inputs takes a list of them", async () => {
  const [a, b] = [input([1]), input([1])];
  const both = connect(layers.concatenate(), a, b);
  const model = functional({ inputs: [a, b], output: connect(layers.dense(1), both), seed: 1 });
  model.compile({ optimizer: "sgd", loss: "meanSquaredError" });
  const { loss } = await model.fit({ x: [x, y], y }, { epochs: 20 });
  expect(loss!.at(-1)).toBeLessThan(loss![0]!);
});

test("an example of weight 2 counts as two, one of weight 0 as none", async () => {
  const weighted = await trained({ x, y, sampleWeight: tensor([2, 1, 0, 0, 0, 0]) });
  const [first, second] = [0, 1].map((row) => gather(x, [row])) as [Tensor, Tensor];
  const [one, two] = [0, 1].map((row) => gather(y, [row])) as [Tensor, Tensor];
  const repeated = await trained({
    x: concat([first, first, second], 0),
    y: concat([one, one, two], 0),
  });
  // The weighted mean is over six examples, the other over three.
  const start = line().weights.map((weight) => weight.item());
  weighted.forEach((value, i) => {
    expect((value - start[i]!) * 2).toBeCloseTo(repeated[i]! - start[i]!, 5);
  });
});

test("class weights are the weights of the examples of each class", async () => {
  const classes = tensor([0, 1, 2, 1, 0, 0], { dtype: "int32" });
  const model = () =>
    sequential([layers.dense(3, { activation: "softmax" })], { seed: 1 }).compile({
      optimizer: "sgd",
      loss: "sparseCategoricalCrossentropy",
      weightedMetrics: ["accuracy"],
    });
  const [byClass, byExample] = [model(), model()];
  const options = { batchSize: 4, shuffle: false, epochs: 3 };
  const history = await byClass.fit(
    { x, y: classes },
    { ...options, classWeight: { 0: 3, 2: 0.5 } },
  );
  const sampleWeight = tensor([3, 1, 0.5, 1, 3, 3]);
  expect(await byExample.fit({ x, y: classes, sampleWeight }, options)).toEqual(history);
  const hot = oneHot(classes, 3);
  const rows = sequential([layers.dense(3, { activation: "softmax" })], { seed: 1 });
  rows.compile({ optimizer: "sgd", loss: "categoricalCrossentropy" });
  const ofRows = await rows.fit({ x, y: hot }, { ...options, classWeight: { 0: 3, 2: 0.5 } });
  ofRows.loss!.forEach((loss, i) => {
    expect(loss).toBeCloseTo(history.loss![i]!, 5);
  });
});

test("weighted metrics count by weight, the others do not", async () => {
  const model = line();
  model.compile({
    optimizer: "sgd",
    loss: "meanSquaredError",
    metrics: ["meanAbsoluteError"],
    weightedMetrics: ["meanSquaredError"],
  });
  const sampleWeight = tensor([0, 0, 0, 0, 0, 2]);
  const logs = await model.evaluate({ x, y, sampleWeight });
  const errors = (await model.predict(x)).sub(y).data();
  const last = errors[5]! ** 2;
  expect(logs.mean_squared_error! / last).toBeCloseTo(1, 5);
  expect(logs.loss! / ((2 * last) / 6)).toBeCloseTo(1, 5);
  const mean = errors.reduce((sum: number, error: number) => sum + Math.abs(error), 0) / 6;
  expect(logs.mean_absolute_error! / mean).toBeCloseTo(1, 5);
});

test("the validation split is the last share, never trained on", async () => {
  const [split, apart] = [line(), line()];
  const history = await split.fit({ x, y }, { validationSplit: 0.34, shuffle: false, epochs: 2 });
  const part = (all: Tensor, from: number, to: number) => slice(all, [from, 0], [to - from, 1]);
  const validationData = { x: part(x, 3, 6), y: part(y, 3, 6) };
  const options = { shuffle: false, epochs: 2, validationData };
  expect(await apart.fit({ x: part(x, 0, 3), y: part(y, 0, 3) }, options)).toEqual(history);
});

test("a model of two inputs predicts from a list of them, whatever the batch size", async () => {
  const [a, b] = [input([1]), input([1])];
  const model = functional({ inputs: [a, b], output: connect(layers.subtract(), a, b) });
  const whole = await model.predict([y, x]);
  expect(whole.array()).toEqual(y.sub(x).array());
  expect((await model.predict([y, x], { batchSize: 4 })).array()).toEqual(whole.array());
});

test("a loop of one's own over batches trains as fit does", async () => {
  const [own, fitted] = [line(), line()];
  const sampleWeight = tensor([1, 2, 1, 1, 0, 1]);
  const history = await fitted.fit(
    { x, y, sampleWeight },
    { epochs: 3, batchSize: 6, shuffle: false },
  );
  const losses = [0, 1, 2].map(() => own.trainOnBatch({ x, y, sampleWeight }).loss);
  expect(losses).toEqual(history.loss);
  expect(own.testOnBatch({ x, y })).toEqual(await fitted.evaluate({ x, y }));
  expect(own.getLayer("dense").weights).toHaveLength(2);
});

describe("mistakes are named", () => {
  test("in what is predicted from, and in a layer's name", async () => {
    await expect(line().predict([[1]] as unknown as Tensor)).rejects.toThrow(
      "predict: x must be a tensor, or one for each input",
    );
    await expect(line().predict(x, { batchSize: 0 })).rejects.toThrow(
      "predict: batchSize must be a positive integer, got 0",
    );
    await expect(line().predict([x, tensor([[1]])])).rejects.toThrow(
      "predict: x must be 6 examples in each input, got [1, 1]",
    );
    expect(() => line().getLayer("dens")).toThrow(
      'getLayer: name must be one of dense, got "dens"',
    );
  });

  const fit = (data: unknown, options = {}) => line().fit(data as TrainingData, options);

  test.each([
    [{ x: [[1], [2]], y }, "fit: x must be a tensor or { shape, data }, got [1]"],
    [{ x, y: tensor([1, 2]) }, "fit: y must be 6 examples, as many as x, got 2"],
    [{ x: tensor(1), y }, "fit: x must be of rank 1 or more, got a scalar"],
    [{ x: [], y }, "fit: x must be at least one input, got none"],
    [{ x, y, sampleWeight: tensor([1, 2]) }, "fit: sampleWeight must be 6 examples"],
    [
      { x, y, sampleWeight: tensor(new Float32Array(18), { shape: [6, 3] }) },
      "sampleWeight must be",
    ],
    [{ x }, "fit: data must be { x, y } or a source of batches"],
  ])("in the data %#", async (data, message) => {
    await expect(fit(data)).rejects.toThrow(message);
  });

  test.each([
    [{ validationSplit: 1 }, "validationSplit must be between 0 and 1"],
    [{ validationSplit: 0.99 }, "validationSplit must be a share that leaves examples"],
    [
      { validationSplit: 0.5, validationData: { x, y } },
      "validationData or validationSplit, not both",
    ],
    [{ batchSize: 0 }, "batchSize must be a positive integer"],
    [{ classWeight: { a: 1 } }, 'classWeight must be by class index, got "a"'],
    [{ classWeight: { 1: -1 } }, "classWeight[1] must be 0 or more"],
  ])("in the options %#", async (options, message) => {
    await expect(fit({ x, y }, options)).rejects.toThrow(message);
  });

  test("both kinds of weights", async () => {
    const data = { x, y, sampleWeight: tensor([1, 1, 1, 1, 1, 1]) };
    await expect(fit(data, { classWeight: { 0: 1 } })).rejects.toThrow("not both");
  });
});
