// Metrics of predictions that are quantities.
import { dataOf, type Tensor } from "../core/tensor.ts";
import { type Metric, meanMetric } from "./metric.ts";
import { checkCount, weightsOf } from "./targets.ts";

/** √ of the mean squared error. */
export function rootMeanSquaredError(name = "root_mean_squared_error"): Metric {
  const squares = meanMetric(name, (yTrue, yPred) => {
    const targets = dataOf(yTrue);
    return Float64Array.from(dataOf(yPred), (value, i) => (value - targets[i]!) ** 2);
  });
  return { ...squares, result: () => Math.sqrt(squares.result()) };
}

/** How much of the targets' variance the predictions explain, 1 − Σ(y − p)² / Σ(y − mean y)²: the mean over columns. */
export function r2Score(name = "r2_score"): Metric {
  let columns: Column[] = [];
  return {
    name,
    reset() {
      columns = [];
    },
    update(yTrue, yPred, sampleWeight) {
      const [targets, predictions] = [dataOf(yTrue), dataOf(yPred)];
      checkCount(name, targets.length, predictions.length);
      const weight = weightsOf(name, sampleWeight, targets.length);
      const width = yPred.rank < 2 ? 1 : yPred.shape.at(-1)!;
      while (columns.length < width) columns.push({ count: 0, sum: 0, squares: 0, errors: 0 });
      targets.forEach((target: number, i: number) => {
        addTo(columns[i % width]!, target, predictions[i]!, weight(i));
      });
    },
    result() {
      const scores = columns.map((c) => 1 - c.errors / (c.squares - c.sum ** 2 / c.count));
      const finite = scores.map((score) => (Math.abs(score) === Infinity ? 0 : score));
      return finite.reduce((sum, score) => sum + score, 0) / finite.length;
    },
  };
}

interface Column {
  count: number;
  sum: number;
  squares: number;
  errors: number;
}

function addTo(column: Column, target: number, prediction: number, weight: number): void {
  column.count += weight;
  column.sum += target * weight;
  column.squares += target * target * weight;
  column.errors += (target - prediction) ** 2 * weight;
}

/** The correlation of target and prediction over the last dimension: the mean over examples. */
export function pearsonCorrelation(name = "pearson_correlation"): Metric {
  return meanMetric(name, (yTrue, yPred) =>
    perRow(
      name,
      yTrue,
      yPred,
      ({ covariance, targets, predictions }) =>
        covariance / Math.sqrt(targets.variance * predictions.variance),
    ),
  );
}

/** The same, lessened where scale or mean differ (Lin, 1989). */
export function concordanceCorrelation(name = "concordance_correlation"): Metric {
  return meanMetric(name, (yTrue, yPred) =>
    perRow(name, yTrue, yPred, ({ covariance, targets, predictions }) => {
      const apart = (targets.mean - predictions.mean) ** 2;
      return (2 * covariance) / (targets.variance + predictions.variance + apart + 1e-7);
    }),
  );
}

interface Moments {
  readonly mean: number;
  readonly variance: number;
}

interface Joint {
  readonly targets: Moments;
  readonly predictions: Moments;
  readonly covariance: number;
}

function perRow(
  name: string,
  yTrue: Tensor,
  yPred: Tensor,
  figure: (row: Joint) => number,
): Float64Array {
  const [targets, predictions] = [dataOf(yTrue), dataOf(yPred)];
  checkCount(name, targets.length, predictions.length);
  const width = yPred.shape.at(-1) ?? 1;
  return Float64Array.from({ length: targets.length / width }, (_, row) => {
    const [a, b] = [targets, predictions].map((all) =>
      all.subarray(row * width, (row + 1) * width),
    );
    return figure(jointOf(a!, b!));
  });
}

function jointOf(a: ArrayLike<number>, b: ArrayLike<number>): Joint {
  const n = a.length;
  const average = (f: (i: number) => number) => {
    let total = 0;
    for (let i = 0; i < n; i++) total += f(i);
    return total / n;
  };
  const [meanA, meanB] = [average((i) => a[i]!), average((i) => b[i]!)];
  return {
    targets: { mean: meanA, variance: average((i) => (a[i]! - meanA) ** 2) },
    predictions: { mean: meanB, variance: average((i) => (b[i]! - meanB) ** 2) },
    covariance: average((i) => (a[i]! - meanA) * (b[i]! - meanB)),
  };
}
