// Every loss, with its gradient, and every metric against Keras 3.15's (goldens/make_losses.py).
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { GradientTape, losses, metrics, tensor } from "@tb-ts/engine";
import { expect, test } from "vitest";

interface Goldens {
  readonly data: Record<
    string,
    { y: number[]; p: number[]; yShape: number[]; pShape: number[]; int: boolean }
  >;
  readonly losses: Record<string, { data: string; value: number; gradient: number[] }>;
  readonly metrics: Record<string, { data: string; value: number }>;
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
  "sparseCategoricalCrossentropy logits": losses.sparseCategoricalCrossentropy({
    fromLogits: true,
  }),
};

const judges: Record<string, metrics.Metric> = {
  binaryAccuracy: metrics.binaryAccuracy(),
  categoricalAccuracy: metrics.categoricalAccuracy(),
  sparseCategoricalAccuracy: metrics.sparseCategoricalAccuracy(),
  sparseTopKCategoricalAccuracy: metrics.sparseTopKCategoricalAccuracy(2),
  precision: metrics.precision(),
  recall: metrics.recall(),
  truePositives: metrics.truePositives(),
  falsePositives: metrics.falsePositives(),
  trueNegatives: metrics.trueNegatives(),
  falseNegatives: metrics.falseNegatives(),
  auc: metrics.auc(),
  rootMeanSquaredError: metrics.rootMeanSquaredError(),
  cosineSimilarity: metrics.cosineSimilarity(),
  meanAbsoluteError: metrics.lossMetric(losses.meanAbsoluteError()),
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

test.each(Object.entries(own))("loss %s is Keras's, with its gradient", (name, loss) => {
  const { data, value, gradient } = goldens.losses[name]!;
  const { yTrue, yPred } = tensorsOf(data);
  const tape = new GradientTape();
  tape.watch(yPred);
  const result = tape.record(() => loss.call(yTrue, yPred));
  expect(Math.abs(result.item() - value)).toBeLessThan(1e-5 * Math.max(1, Math.abs(value)));
  const found = tape.gradient(result, yPred)!.data();
  for (const [i, expected] of gradient.entries())
    expect(
      Math.abs(found[i]! - expected),
      `element ${i}: ${found[i]}, Keras ${expected}`,
    ).toBeLessThan(1e-5 * Math.max(1, Math.abs(expected)));
});

test.each(Object.entries(judges))("metric %s is Keras's over two batches", (name, metric) => {
  const { data, value } = goldens.metrics[name]!;
  const { yTrue, yPred } = tensorsOf(data);
  metric.update(yTrue, yPred);
  metric.reset();
  const columns = yPred.shape[1]!;
  const yColumns = yTrue.rank === 1 ? 1 : columns;
  for (const start of [0, 2]) {
    const shape = yTrue.rank === 1 ? [2] : [2, columns];
    const rows = tensor(yTrue.data().slice(start * yColumns, (start + 2) * yColumns), { shape });
    metric.update(
      rows,
      tensor(yPred.data().slice(start * columns, (start + 2) * columns), { shape: [2, columns] }),
    );
  }
  expect(metric.result()).toBeCloseTo(value, 5);
});
