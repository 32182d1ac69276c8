// Every loss, with its gradient, and every metric against Keras 3.15's (goldens/make_losses.py).
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fn, GradientTape, grad, losses, metrics, type Tensor, tensor } from "@tb-ts/engine";
import { expect, test } from "vitest";
import { withMask } from "../src/core/mask.ts";

interface Goldens {
  readonly data: Record<
    string,
    { y: number[]; p: number[]; yShape: number[]; pShape: number[]; int: boolean }
  >;
  readonly losses: Record<string, { data: string; weighted: Judgement } & Judgement>;
  readonly metrics: Record<string, { data: string; value: number; weighted: number }>;
  /** Predictions [2, 4, 3] whose steps are masked, without and with weights of steps. */
  readonly masked: Record<
    string,
    { y: number[]; int: boolean; p: number[]; alone: Judgement; weighted: Judgement }
  >;
}

interface Judgement {
  readonly value: number;
  /** With respect to the predictions. */
  readonly gradient: number[];
}

const goldens: Goldens = JSON.parse(
  readFileSync(join(import.meta.dirname, "goldens", "losses.json"), "utf8"),
);

const own: Record<string, losses.Loss> = {
  meanSquaredError: losses.meanSquaredError(),
  meanAbsoluteError: losses.meanAbsoluteError(),
  meanAbsolutePercentageError: losses.meanAbsolutePercentageError(),
  meanSquaredLogarithmicError: losses.meanSquaredLogarithmicError(),
  logCosh: losses.logCosh(),
  huber: losses.huber({ delta: 0.5 }),
  cosineSimilarity: losses.cosineSimilarity(),
  poisson: losses.poisson(),
  klDivergence: losses.klDivergence(),
  hinge: losses.hinge(),
  squaredHinge: losses.squaredHinge(),
  categoricalHinge: losses.categoricalHinge(),
  dice: losses.dice(),
  tversky: losses.tversky({ alpha: 0.3, beta: 0.7 }),
  binaryCrossentropy: losses.binaryCrossentropy(),
  "binaryCrossentropy smooth": losses.binaryCrossentropy({ labelSmoothing: 0.1 }),
  "binaryCrossentropy logits": losses.binaryCrossentropy({ fromLogits: true }),
  binaryFocalCrossentropy: losses.binaryFocalCrossentropy(),
  "binaryFocalCrossentropy balanced": losses.binaryFocalCrossentropy({ applyClassBalancing: true }),
  categoricalCrossentropy: losses.categoricalCrossentropy(),
  "categoricalCrossentropy smooth": losses.categoricalCrossentropy({ labelSmoothing: 0.1 }),
  "categoricalCrossentropy logits": losses.categoricalCrossentropy({ fromLogits: true }),
  categoricalFocalCrossentropy: losses.categoricalFocalCrossentropy(),
  sparseCategoricalCrossentropy: losses.sparseCategoricalCrossentropy(),
  categoricalGeneralizedCrossEntropy: losses.categoricalGeneralizedCrossEntropy({ q: 0.7 }),
  circle: losses.circle({ gamma: 4 }),
  ctc: losses.ctc(),
  "meanSquaredError sum": losses.meanSquaredError({ reduction: "sum" }),
  "sparseCategoricalCrossentropy sum": losses.sparseCategoricalCrossentropy({ reduction: "sum" }),
  "sparseCategoricalCrossentropy logits": losses.sparseCategoricalCrossentropy({
    fromLogits: true,
  }),
};

const m = metrics;
const judges: Record<string, metrics.Metric> = {
  binaryAccuracy: m.binaryAccuracy(),
  categoricalAccuracy: m.categoricalAccuracy(),
  sparseCategoricalAccuracy: m.sparseCategoricalAccuracy(),
  truePositives: m.truePositives(),
  falsePositives: m.falsePositives(),
  trueNegatives: m.trueNegatives(),
  falseNegatives: m.falseNegatives(),
  precision: m.precision(),
  recall: m.recall(),
  rootMeanSquaredError: m.rootMeanSquaredError(),
  cosineSimilarity: m.cosineSimilarity(),
  meanAbsoluteError: m.meanAbsoluteError(),
  meanSquaredError: m.meanSquaredError(),
  meanAbsolutePercentageError: m.meanAbsolutePercentageError(),
  meanSquaredLogarithmicError: m.meanSquaredLogarithmicError(),
  logCoshError: m.logCoshError(),
  poisson: m.poisson(),
  klDivergence: m.klDivergence(),
  hinge: m.hinge(),
  squaredHinge: m.squaredHinge(),
  categoricalHinge: m.categoricalHinge(),
  binaryCrossentropy: m.binaryCrossentropy(),
  categoricalCrossentropy: m.categoricalCrossentropy(),
  sparseCategoricalCrossentropy: m.sparseCategoricalCrossentropy(),
  accuracy: m.accuracy(),
  auc: m.auc(),
  f1Score: m.f1Score(),
  r2Score: m.r2Score(),
  pearsonCorrelation: m.pearsonCorrelation(),
  concordanceCorrelation: m.concordanceCorrelation(),
  sparseTopKCategoricalAccuracy: m.sparseTopKCategoricalAccuracy(2),
  topKCategoricalAccuracy: m.topKCategoricalAccuracy(2),
  "precision of class 1": m.precision({ classId: 1 }),
  "recall of class 2": m.recall({ classId: 2 }),
  "precision of the top 2": m.precision({ topK: 2 }),
  "recall of class 1 in the top 2": m.recall({ classId: 1, topK: 2 }),
  "precision of the top 2 at 0.6": m.precision({ threshold: 0.6, topK: 2 }),
  "recallAtPrecision of class 1": m.recallAtPrecision(0.5, { classId: 1 }),
  "precision at 0.7": m.precision({ threshold: 0.7 }),
  "auc pr": m.auc({ curve: "PR" }),
  "auc few": m.auc({ numThresholds: 5 }),
  "auc minoring": m.auc({ summationMethod: "minoring" }),
  "auc pr majoring": m.auc({ curve: "PR", summationMethod: "majoring" }),
  "auc logits": m.auc({ fromLogits: true }),
  fBetaScore: m.fBetaScore({ beta: 2 }),
  "fBetaScore micro": m.fBetaScore({ average: "micro", beta: 0.5, threshold: 0.4 }),
  "fBetaScore weighted": m.fBetaScore({ average: "weighted", threshold: 0.4 }),
  sensitivityAtSpecificity: m.sensitivityAtSpecificity(0.5),
  specificityAtSensitivity: m.specificityAtSensitivity(0.5),
  precisionAtRecall: m.precisionAtRecall(0.5),
  recallAtPrecision: m.recallAtPrecision(0.5),
  iou: m.iou(3, [0, 2]),
  meanIoU: m.meanIoU(3),
  binaryIoU: m.binaryIoU({ threshold: 0.4 }),
  oneHotIoU: m.oneHotIoU(3, [0, 2]),
  oneHotMeanIoU: m.oneHotMeanIoU(3),
};

function tensorsOf(key: string) {
  const { y, p, yShape, pShape, int } = goldens.data[key]!;
  return {
    yTrue: tensor(y, { shape: yShape, dtype: int ? "int32" : "float32" }),
    yPred: tensor(p, { shape: pShape }),
  };
}

test("every recorded loss and metric has its rival here", () => {
  expect(Object.keys(own).sort()).toEqual(Object.keys(goldens.losses).sort());
  expect(Object.keys(judges).sort()).toEqual(Object.keys(goldens.metrics).sort());
});

/** What makes losses and metrics, rather than being one; mean and sum are tested below. */
const notRecorded = ["lossOf", "meanLoss", "lossMetric", "meanMetric", "metricOf", "mean", "sum"];

test("every loss and every metric is recorded", () => {
  for (const [all, recorded] of [
    [losses, goldens.losses],
    [metrics, goldens.metrics],
  ] as const) {
    const names = new Set(Object.keys(recorded).map((name) => name.split(" ")[0]));
    const missing = Object.keys(all).filter((name) => !names.has(name));
    expect(missing.filter((name) => !notRecorded.includes(name))).toEqual([]);
  }
});

/** The weights of the examples in make_losses.py. */
const weights = [1, 4, 2, 0];

function expectJudged(
  loss: losses.Loss,
  [yTrue, yPred, weight]: readonly [Tensor, Tensor, Tensor | null],
  { value, gradient }: Judgement,
): void {
  const tape = new GradientTape();
  tape.watch(yPred);
  const result = tape.record(() => loss.call(yTrue, yPred, weight));
  expect(Math.abs(result.item() - value)).toBeLessThan(1e-5 * Math.max(1, Math.abs(value)));
  const found = tape.gradient(result, yPred)!.data();
  for (const [i, expected] of gradient.entries())
    expect(
      Math.abs(found[i]! - expected),
      `element ${i}: ${found[i]}, Keras ${expected}`,
    ).toBeLessThan(1e-5 * Math.max(1, Math.abs(expected)));
}

test.each(Object.entries(own))("loss %s is Keras's, with its gradient", (name, loss) => {
  const golden = goldens.losses[name]!;
  const { yTrue, yPred } = tensorsOf(golden.data);
  expectJudged(loss, [yTrue, yPred, null], golden);
});

test.each(Object.entries(own))("weighted loss %s is Keras's, with its gradient", (name, loss) => {
  const golden = goldens.losses[name]!;
  const { yTrue, yPred } = tensorsOf(golden.data);
  const weight = tensor(weights.slice(0, yTrue.shape[0]));
  expectJudged(loss, [yTrue, yPred, weight], golden.weighted);
});

test.each(Object.entries(goldens.masked))("masked loss %s is Keras's", (name, golden) => {
  const { y, int, p, alone, weighted } = golden;
  const yTrue = tensor(y, int ? { shape: [2, 4], dtype: "int32" } : { shape: [2, 4, 3] });
  const mask = tensor([1, 1, 1, 0, 1, 0, 0, 0], { shape: [2, 4] }).cast("bool");
  const yPred = withMask(tensor(p, { shape: [2, 4, 3] }), mask);
  const ofSteps = tensor([1, 2, 0.5, 3, 0.25, 1, 1, 1], { shape: [2, 4] });
  expectJudged(own[name]!, [yTrue, yPred, null], alone);
  expectJudged(own[name]!, [yTrue, yPred, ofSteps], weighted);
});

test.each(Object.entries(own))("loss %s is the same traced, with its gradient", (name, loss) => {
  const { yTrue, yPred } = tensorsOf(goldens.losses[name]!.data);
  const both = (y: Tensor, p: Tensor) => [loss.call(y, p), grad((at) => loss.call(y, at))(p)];
  const [eager, traced] = [both(yTrue, yPred), fn(both)(yTrue, yPred) as Tensor[]];
  // Inside fn tensors lie where the kernels sum in another order.
  const close = (got: number, expected: number) =>
    expect(Math.abs(got - expected)).toBeLessThan(1e-6 * Math.max(1, Math.abs(expected)));
  eager.forEach((one, i) => {
    one.data().forEach((expected: number, k: number) => {
      close(traced[i]!.data()[k]!, expected);
    });
  });
});

test.each(Object.entries(judges))("metric %s is Keras's over two batches", (name, metric) => {
  const { data, value } = goldens.metrics[name]!;
  const { yTrue, yPred } = tensorsOf(data);
  metric.update(yTrue, yPred);
  metric.reset();
  for (const start of [0, 2]) metric.update(rows(yTrue, start, 2), rows(yPred, start, 2));
  expect(metric.result() / value).toBeCloseTo(1, 5);
});

test.each(Object.entries(judges))("weighted metric %s is Keras's", (name, metric) => {
  const { data, weighted } = goldens.metrics[name]!;
  const { yTrue, yPred } = tensorsOf(data);
  metric.reset();
  for (const start of [0, 2]) {
    const weight = tensor(weights.slice(start, start + 2));
    metric.update(rows(yTrue, start, 2), rows(yPred, start, 2), weight);
  }
  expect(metric.result() / weighted).toBeCloseTo(1, 5);
});

function rows(all: Tensor, start: number, count: number): Tensor {
  const width = all.size / all.shape[0]!;
  const data = all.data().slice(start * width, (start + count) * width);
  return tensor(data, { shape: [count, ...all.shape.slice(1)] });
}

test("mean and sum gather values as they come", () => {
  const [mean, sum] = [metrics.mean(), metrics.sum()];
  for (const tracker of [mean, sum]) {
    tracker.update(1);
    tracker.update(tensor([2, 6]));
  }
  expect([mean.result(), sum.result()]).toEqual([3, 9]);
  mean.reset();
  expect(mean.result()).toBe(0);
});

test('a loss of reduction "none" gives one value an example', () => {
  const { yTrue, yPred } = tensorsOf("real");
  const each = losses.meanSquaredError({ reduction: "none" }).call(yTrue, yPred);
  const all = losses.meanSquaredError().call(yTrue, yPred);
  expect(each.shape).toEqual([4]);
  expect(each.mean().item()).toBeCloseTo(all.item(), 6);
});
