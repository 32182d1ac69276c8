// Keras's losses as metrics: their mean over all examples.
import * as losses from "../losses/index.ts";
import { lossMetric, type Metric } from "./metric.ts";

export function meanSquaredError(): Metric {
  return lossMetric(losses.meanSquaredError());
}

export function meanAbsoluteError(): Metric {
  return lossMetric(losses.meanAbsoluteError());
}

export function meanAbsolutePercentageError(): Metric {
  return lossMetric(losses.meanAbsolutePercentageError());
}

export function meanSquaredLogarithmicError(): Metric {
  return lossMetric(losses.meanSquaredLogarithmicError());
}

export function logCoshError(): Metric {
  return lossMetric(losses.logCosh(), "logcosh");
}

export function poisson(): Metric {
  return lossMetric(losses.poisson());
}

export function klDivergence(): Metric {
  return lossMetric(losses.klDivergence());
}

export function hinge(): Metric {
  return lossMetric(losses.hinge());
}

export function squaredHinge(): Metric {
  return lossMetric(losses.squaredHinge());
}

export function categoricalHinge(): Metric {
  return lossMetric(losses.categoricalHinge());
}

export function binaryCrossentropy(options: losses.SmoothedOptions = {}): Metric {
  return lossMetric(losses.binaryCrossentropy(options));
}

export function categoricalCrossentropy(options: losses.SmoothedOptions = {}): Metric {
  return lossMetric(losses.categoricalCrossentropy(options));
}

export function sparseCategoricalCrossentropy(options: losses.CrossentropyOptions = {}): Metric {
  return lossMetric(losses.sparseCategoricalCrossentropy(options));
}

/** The cosine of the angle between target and prediction. */
export function cosineSimilarity(): Metric {
  const negative = lossMetric(losses.cosineSimilarity());
  return { ...negative, result: () => -negative.result() };
}
