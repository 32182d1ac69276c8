// Counts a classifier's hits and misses at evenly spaced thresholds, for TensorBoard's precision-recall tab.
import { objectOf } from "./values/shown.ts";

/** TensorBoard's number of thresholds where none is given. */
const defaultThresholdCount = 201;

/** The least divisor: a precision or recall of nothing is 0 divided by this. */
const leastCount = 1e-7;

/** For each example: whether it is positive, its predicted probability in 0..1, and how much it weighs (1). */
export interface Predictions {
  readonly labels: ArrayLike<number | boolean>;
  readonly predictions: ArrayLike<number>;
  readonly weights?: ArrayLike<number>;
}

/**
 * Rows of true positives, false positives, true negatives, false negatives, precision and recall, packed as
 * `[6, thresholdCount]` doubles; threshold i is i / (thresholdCount − 1), and a prediction counts as positive where it
 * lies in that bucket or a higher one. Throws RangeError on lengths that differ, a prediction outside 0..1, or fewer
 * than 2 thresholds. (tensorboard/plugins/pr_curve.)
 */
export function prCurveRows(
  examples: Predictions,
  thresholdCount = defaultThresholdCount,
): Float64Array {
  checkExamples(objectOf("prCurve", "{ labels, predictions }", examples), thresholdCount);
  const positives = new Float64Array(thresholdCount);
  const negatives = new Float64Array(thresholdCount);
  countByBucket(examples, positives, negatives);
  return toRows(sumFromRight(positives), sumFromRight(negatives));
}

function checkExamples({ labels, predictions, weights }: Predictions, thresholds: number): void {
  if (!Number.isSafeInteger(thresholds) || thresholds < 2)
    throw new RangeError(`prCurve: thresholds must be an integer of 2 or more, got ${thresholds}`);
  const isList = (list: unknown) => Array.isArray(list) || ArrayBuffer.isView(list);
  if (!isList(labels) || !isList(predictions))
    throw new TypeError("prCurve: expected { labels, predictions }, two lists");
  if (labels.length !== predictions.length)
    throw new RangeError(`prCurve: ${labels.length} labels for ${predictions.length} predictions`);
  if (weights && weights.length !== labels.length)
    throw new RangeError(`prCurve: ${weights.length} weights for ${labels.length} labels`);
}

function countByBucket(
  { labels, predictions, weights }: Predictions,
  positives: Float64Array,
  negatives: Float64Array,
): void {
  for (let i = 0; i < labels.length; i++) {
    const prediction = predictions[i]!;
    if (!(prediction >= 0 && prediction <= 1))
      throw new RangeError(`prCurve: prediction ${i} must lie in 0..1, got ${prediction}`);
    const bucket = Math.floor(prediction * (positives.length - 1));
    (labels[i] ? positives : negatives)[bucket]! += weights?.[i] ?? 1;
  }
}

function sumFromRight(counts: Float64Array): Float64Array {
  for (let i = counts.length - 2; i >= 0; i--) counts[i]! += counts[i + 1]!;
  return counts;
}

function toRows(truePositives: Float64Array, falsePositives: Float64Array): Float64Array {
  const n = truePositives.length;
  const rows = new Float64Array(6 * n);
  for (let i = 0; i < n; i++) {
    const tp = truePositives[i]!;
    const fp = falsePositives[i]!;
    const fn = truePositives[0]! - tp;
    rows[i] = tp;
    rows[n + i] = fp;
    rows[2 * n + i] = falsePositives[0]! - fp;
    rows[3 * n + i] = fn;
    rows[4 * n + i] = tp / Math.max(leastCount, tp + fp);
    rows[5 * n + i] = tp / Math.max(leastCount, tp + fn);
  }
  return rows;
}
