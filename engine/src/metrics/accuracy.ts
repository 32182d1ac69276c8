// How many predictions name the right class.
import { rangeError, show } from "../core/errors.ts";
import { dataOf, type Tensor } from "../core/tensor.ts";
import { type Metric, meanMetric } from "./metric.ts";

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

/** Where the target's class is among the k greatest predictions. */
export function sparseTopKCategoricalAccuracy(
  k = 5,
  name = "sparse_top_k_categorical_accuracy",
): Metric {
  return meanMetric(name, (yTrue, yPred) => {
    const data = dataOf(yPred);
    const classes = yPred.shape.at(-1)!;
    return Float64Array.from(dataOf(yTrue), (target, row) => {
      const own = data[row * classes + target]!;
      let greater = 0;
      for (let i = 0; i < classes; i++) if (data[row * classes + i]! > own) greater++;
      return Number(greater < k);
    });
  });
}

function argMaxRows(tensor: Tensor): Float64Array {
  const data = dataOf(tensor);
  const columns = tensor.shape.at(-1)!;
  const chosen = new Float64Array(data.length / columns);
  for (let row = 0; row < chosen.length; row++) {
    let best = row * columns;
    for (let i = best + 1; i < (row + 1) * columns; i++) if (data[i]! > data[best]!) best = i;
    chosen[row] = best - row * columns;
  }
  return chosen;
}

function checkCount(name: string, targets: number, predictions: number): void {
  if (targets === predictions) return;
  throw rangeError(name, "yTrue", `${predictions} targets, one per prediction`, show(targets));
}
