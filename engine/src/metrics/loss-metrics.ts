// Keras's losses as metrics: their mean over all examples.
import * as losses from "../losses/index.ts";
import { lossMetric, type Metric } from "./metric.ts";

/** (y − p)² */
export function meanSquaredError(): Metric {
  return lossMetric(losses.meanSquaredError());
}

/** |y − p| */
export function meanAbsoluteError(): Metric {
  return lossMetric(losses.meanAbsoluteError());
}

/** 100 |y − p| / |y| */
export function meanAbsolutePercentageError(): Metric {
  return lossMetric(losses.meanAbsolutePercentageError());
}

/** (log(1 + y) − log(1 + p))² */
export function meanSquaredLogarithmicError(): Metric {
  return lossMetric(losses.meanSquaredLogarithmicError());
}

/** log cosh(p − y) */
export function logCoshError(): Metric {
  return lossMetric(losses.logCosh(), "logcosh");
}

/** p − y log p */
export function poisson(): Metric {
  return lossMetric(losses.poisson());
}

/** Σ y log(y / p) over the last dimension. */
export function klDivergence(): Metric {
  return lossMetric(losses.klDivergence());
}

/** max(1 − y p, 0) with targets of −1 and 1. */
export function hinge(): Metric {
  return lossMetric(losses.hinge());
}

/** max(1 − y p, 0)² with targets of −1 and 1. */
export function squaredHinge(): Metric {
  return lossMetric(losses.squaredHinge());
}

/** max(1 + greatest prediction of a wrong class − prediction of the right one, 0) */
export function categoricalHinge(): Metric {
  return lossMetric(losses.categoricalHinge());
}

/** −(y log p + (1 − y) log(1 − p)) */
export function binaryCrossentropy(options: losses.SmoothedOptions = {}): Metric {
  return lossMetric(losses.binaryCrossentropy(options));
}

/** −Σ y log p over the last dimension, targets one-hot or any distribution. */
export function categoricalCrossentropy(options: losses.SmoothedOptions = {}): Metric {
  return lossMetric(losses.categoricalCrossentropy(options));
}

/** −log of the probability given to the target's class: y [batch] or [batch, 1] of int32. */
export function sparseCategoricalCrossentropy(options: losses.CrossentropyOptions = {}): Metric {
  return lossMetric(losses.sparseCategoricalCrossentropy(options));
}

/** The cosine of the angle between target and prediction. */
export function cosineSimilarity(): Metric {
  const negative = lossMetric(losses.cosineSimilarity());
  return { ...negative, result: () => -negative.result() };
}
