// How many predictions name the right class.
import { dataOf, type Tensor } from "../core/tensor.ts";
import { type Metric, meanMetric } from "./metric.ts";
import { argMaxRows, checkCount } from "./targets.ts";

/** The share of predictions that equal their targets, element by element. */
export function accuracy(name = "accuracy"): Metric {
  return meanMetric(name, (yTrue, yPred) => {
    const [targets, predictions] = [dataOf(yTrue), dataOf(yPred)];
    checkCount(name, targets.length, predictions.length);
    return Float64Array.from(predictions, (p, i) => Number(p === targets[i]));
  });
}

/** The share of examples whose greatest prediction stands at the target's index: y [batch] or [batch, 1]. */
export function sparseCategoricalAccuracy(name = "sparse_categorical_accuracy"): Metric {
  return meanMetric(name, (yTrue, yPred) => {
    const targets = dataOf(yTrue);
    const chosen = argMaxRows(yPred);
    checkCount(name, targets.length, chosen.length);
    return chosen.map((index, i) => Number(index === targets[i]));
  });
}

/** The same with targets as one-hot rows. */
export function categoricalAccuracy(name = "categorical_accuracy"): Metric {
  return meanMetric(name, (yTrue, yPred) => {
    const targets = argMaxRows(yTrue);
    const chosen = argMaxRows(yPred);
    checkCount(name, targets.length, chosen.length);
    return chosen.map((index, i) => Number(index === targets[i]));
  });
}

/** The share of predictions on the target's side of the threshold, element by element. */
export function binaryAccuracy({ threshold = 0.5, name = "binary_accuracy" } = {}): Metric {
  return meanMetric(name, (yTrue, yPred) => {
    const targets = dataOf(yTrue);
    const predictions = dataOf(yPred);
    checkCount(name, targets.length, predictions.length);
    return Float64Array.from(predictions, (p, i) => Number(Number(p > threshold) === targets[i]));
  });
}

/** The share of examples whose class, y [batch] or [batch, 1], is among the k greatest predictions. */
export function sparseTopKCategoricalAccuracy(
  k = 5,
  name = "sparse_top_k_categorical_accuracy",
): Metric {
  return meanMetric(name, (yTrue, yPred) => inTopK(name, dataOf(yTrue), yPred, k));
}

/** The same with targets as one-hot rows. */
export function topKCategoricalAccuracy(k = 5, name = "top_k_categorical_accuracy"): Metric {
  return meanMetric(name, (yTrue, yPred) => inTopK(name, argMaxRows(yTrue), yPred, k));
}

/** 1 for each row with fewer than k predictions greater than its target's. */
function inTopK(name: string, targets: ArrayLike<number>, yPred: Tensor, k: number): Float64Array {
  const data = dataOf(yPred);
  const classes = yPred.shape.at(-1)!;
  checkCount(name, targets.length, data.length / classes);
  return Float64Array.from({ length: targets.length }, (_, row) => {
    const own = data[row * classes + targets[row]!]!;
    let greater = 0;
    for (let i = 0; i < classes; i++) if (data[row * classes + i]! > own) greater++;
    return Number(greater < k);
  });
}
