// Groups numbers into the equal-width buckets of TensorFlow's histogram summary, version 2.

/** TensorFlow's bucket count where none is given. */
const defaultBucketCount = 30;

/**
 * Rows of left edge, right edge, count, packed as `[bucketCount, 3]` doubles. Equal widths from the least to the
 * greatest value; the last bucket holds its right edge too. No value: zeros. One distinct value: every edge is it and
 * the last bucket has all. Values that are not finite have no place on the axis and are left out. Throws RangeError on
 * a bucket count that is no positive integer. (tensorboard/plugins/histogram, summary v2.)
 */
export function histogramBuckets(
  values: ArrayLike<number>,
  bucketCount = defaultBucketCount,
): Float64Array {
  checkBucketCount(bucketCount);
  const { min, max, count } = finiteRange(values);
  const rows = new Float64Array(bucketCount * 3);
  if (count === 0) return rows;
  fillEdges(rows, min, max, bucketCount);
  if (min === max) rows[rows.length - 1] = count;
  else countInto(rows, values, min, max, bucketCount);
  return rows;
}

function checkBucketCount(bucketCount: number): void {
  if (Number.isSafeInteger(bucketCount) && bucketCount > 0) return;
  throw new RangeError(`histogram: buckets must be a positive integer, got ${bucketCount}`);
}

function finiteRange(values: ArrayLike<number>): { min: number; max: number; count: number } {
  let min = Number.POSITIVE_INFINITY;
  let max = Number.NEGATIVE_INFINITY;
  let count = 0;
  for (let i = 0; i < values.length; i++) {
    const value = values[i]!;
    if (!Number.isFinite(value)) continue;
    count++;
    if (value < min) min = value;
    if (value > max) max = value;
  }
  return { min, max, count };
}

function fillEdges(rows: Float64Array, min: number, max: number, bucketCount: number): void {
  const width = (max - min) / bucketCount;
  for (let i = 0; i < bucketCount; i++) {
    rows[i * 3] = min + i * width;
    rows[i * 3 + 1] = i === bucketCount - 1 ? max : min + (i + 1) * width;
  }
}

function countInto(
  rows: Float64Array,
  values: ArrayLike<number>,
  min: number,
  max: number,
  bucketCount: number,
): void {
  const width = (max - min) / bucketCount;
  for (let i = 0; i < values.length; i++) {
    const value = values[i]!;
    if (!Number.isFinite(value)) continue;
    const bucket = Math.min(Math.floor((value - min) / width), bucketCount - 1);
    rows[bucket * 3 + 2]! += 1;
  }
}
