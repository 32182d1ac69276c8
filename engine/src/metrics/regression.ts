// Metrics of predictions that are quantities.
import { dataOf } from "../core/tensor.ts";
import { cosineSimilarity as cosineLoss } from "../losses/regression.ts";
import { lossMetric, type Metric, meanMetric } from "./metric.ts";

/** √ of the mean squared error. */
export function rootMeanSquaredError(name = "root_mean_squared_error"): Metric {
  const squares = meanMetric(name, (yTrue, yPred) => {
    const targets = dataOf(yTrue);
    return Float64Array.from(dataOf(yPred), (value, i) => (value - targets[i]!) ** 2);
  });
  return { ...squares, result: () => Math.sqrt(squares.result()) };
}

/** The cosine of the angle between target and prediction. */
export function cosineSimilarity(): Metric {
  const negative = lossMetric(cosineLoss());
  return { ...negative, result: () => -negative.result() };
}

/** How much of the targets' variance the predictions explain: 1 − Σ(y − p)² / Σ(y − mean y)². */
export function r2Score(name = "r2_score"): Metric {
  let count = 0;
  let sum = 0;
  let squares = 0;
  let errors = 0;
  return {
    name,
    reset() {
      count = 0;
      sum = 0;
      squares = 0;
      errors = 0;
    },
    update(yTrue, yPred) {
      const predictions = dataOf(yPred);
      for (const [i, target] of dataOf(yTrue).entries()) {
        count++;
        sum += target;
        squares += target * target;
        errors += (target - predictions[i]!) ** 2;
      }
    },
    result: () => 1 - errors / (squares - (sum * sum) / count),
  };
}

/** The mean over classes of overlap / union, for class indices in targets and predictions. */
export function meanIoU(numClasses: number, name = "mean_io_u"): Metric {
  let table = new Float64Array(numClasses * numClasses);
  return {
    name,
    reset() {
      table = new Float64Array(numClasses * numClasses);
    },
    update(yTrue, yPred) {
      const predictions = dataOf(yPred);
      for (const [i, target] of dataOf(yTrue).entries())
        table[target * numClasses + predictions[i]!]! += 1;
    },
    result: () => meanOverlap(table, numClasses),
  };
}

function meanOverlap(table: Float64Array, size: number): number {
  let sum = 0;
  let present = 0;
  for (let one = 0; one < size; one++) {
    let union = -table[one * size + one]!;
    for (let other = 0; other < size; other++)
      union += table[one * size + other]! + table[other * size + one]!;
    if (union === 0) continue;
    present++;
    sum += table[one * size + one]! / union;
  }
  return sum / present;
}
