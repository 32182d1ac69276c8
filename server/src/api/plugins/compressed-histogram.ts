// A histogram compressed to nine points of its cumulative weight: one column of a distribution chart.

/** Basis points of a normal distribution's mean, ±0.5, ±1, ±1.5 standard deviations, and the ends. */
const basisPoints: readonly number[] = [0, 668, 1587, 3085, 5000, 6915, 8413, 9332, 10000];

/** A bucket of a histogram: left edge, right edge, count. */
export type Bucket = readonly [left: number, right: number, count: number];

/** [basis point, value] pairs, value interpolated linearly within its bucket; zeros where there is no bucket. */
export function compressHistogram(buckets: readonly Bucket[]): [number, number][] {
  const first = buckets[0];
  const last = buckets.at(-1);
  if (!first || !last) return basisPoints.map((point) => [point, 0]);
  const [least, greatest] = [first[0], last[1]];
  const weights = cumulativeWeights(buckets);
  let index = 0;
  return basisPoints.map((point) => {
    index = Math.max(index, firstAbove(weights, point));
    while (index < weights.length && weights[index] === (weights[index - 1] ?? 0)) index++;
    const bucket = buckets[index];
    if (!bucket) return [point, greatest];
    const before = weights[index - 1] ?? 0;
    const left = before ? Math.max((buckets[index - 1] as Bucket)[1], least) : least;
    const right = Math.min(bucket[1], greatest);
    // index < weights.length, as there is a bucket.
    const share = (point - before) / ((weights[index] as number) - before);
    return [point, left + share * (right - left)];
  });
}

/** Sums of counts up to and including each bucket, scaled so that the last one is 10,000. */
function cumulativeWeights(buckets: readonly Bucket[]): Float64Array {
  const total = buckets.reduce((sum, bucket) => sum + bucket[2], 0) || 1;
  let sum = 0;
  return Float64Array.from(buckets, (bucket) => {
    sum += (bucket[2] * 10000) / total;
    return sum;
  });
}

/** Index of the first weight above `point`, by bisection as numpy does it (counts may be negative). */
function firstAbove(weights: Float64Array, point: number): number {
  let [low, high] = [0, weights.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    // A NaN counts as greater than any point.
    if ((weights[middle] as number) <= point) low = middle + 1;
    else high = middle;
  }
  return low;
}
