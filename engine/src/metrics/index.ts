// Metrics, by function and by name.
import { typeError } from "../core/errors.ts";
import type { Loss } from "../losses/loss.ts";
import * as accuracies from "./accuracy.ts";
import { binaryAccuracy, categoricalAccuracy, sparseCategoricalAccuracy } from "./accuracy.ts";
import * as confusion from "./confusion.ts";
import * as fScores from "./f-score.ts";
import { binaryIoU } from "./iou.ts";
import * as lossMetrics from "./loss-metrics.ts";
import type { Metric } from "./metric.ts";
import * as regression from "./regression.ts";
import { auc } from "./thresholds.ts";

export * from "./accuracy.ts";
export * from "./confusion.ts";
export * from "./f-score.ts";
export * from "./iou.ts";
export * from "./loss-metrics.ts";
export { lossMetric, type Metric, mean, meanMetric, sum, type Tracker } from "./metric.ts";
export * from "./regression.ts";
export * from "./thresholds.ts";

/** What "accuracy" means for a model trained with the loss: Keras decides so too. */
const accuracyByLoss: Record<string, (name: string) => Metric> = {
  sparse_categorical_crossentropy: sparseCategoricalAccuracy,
  categorical_generalized_cross_entropy: sparseCategoricalAccuracy,
  categorical_crossentropy: categoricalAccuracy,
  categorical_focal_crossentropy: categoricalAccuracy,
  binary_crossentropy: (name) => binaryAccuracy({ name }),
  binary_focal_crossentropy: (name) => binaryAccuracy({ name }),
};

const named = {
  ...accuracies,
  ...confusion,
  ...fScores,
  ...lossMetrics,
  ...regression,
  auc,
  binaryIoU,
};

export type MetricName = keyof typeof named;

/** The metric of that name for a model with that loss. TypeError names the known ones. */
export function metricOf(name: MetricName, loss: Loss): Metric {
  if (name === "accuracy")
    return (accuracyByLoss[loss.name] ?? ((given) => binaryAccuracy({ name: given })))("accuracy");
  if (!Object.hasOwn(named, name)) {
    throw typeError("metric", "name", `one of ${Object.keys(named).join(", ")}`, String(name));
  }
  return named[name]();
}
