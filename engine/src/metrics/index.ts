// Metrics, by function and by name.
import { typeError } from "../core/errors.ts";
import type { Loss } from "../losses/loss.ts";
import { meanAbsoluteError, meanSquaredError } from "../losses/regression.ts";
import { binaryAccuracy, categoricalAccuracy, sparseCategoricalAccuracy } from "./accuracy.ts";
import { lossMetric, type Metric } from "./metric.ts";

export * from "./accuracy.ts";
export * from "./confusion.ts";
export { lossMetric, type Metric, meanMetric } from "./metric.ts";
export * from "./regression.ts";

/** What "accuracy" means for a model trained with the loss: Keras decides so too. */
const accuracyByLoss: Record<string, (name: string) => Metric> = {
  sparse_categorical_crossentropy: sparseCategoricalAccuracy,
  categorical_crossentropy: categoricalAccuracy,
  categorical_focal_crossentropy: categoricalAccuracy,
  binary_crossentropy: (name) => binaryAccuracy({ name }),
  binary_focal_crossentropy: (name) => binaryAccuracy({ name }),
};

const named = {
  accuracy: (loss: Loss) =>
    (accuracyByLoss[loss.name] ?? ((name) => binaryAccuracy({ name })))("accuracy"),
  meanAbsoluteError: () => lossMetric(meanAbsoluteError()),
  meanSquaredError: () => lossMetric(meanSquaredError()),
} as const;

export type MetricName = keyof typeof named;

/** The metric of that name for a model with that loss. TypeError names the known ones. */
export function metricOf(name: MetricName, loss: Loss): Metric {
  const make = named[name];
  if (make === undefined)
    throw typeError("metric", "name", `one of ${Object.keys(named).join(", ")}`, String(name));
  return make(loss);
}
