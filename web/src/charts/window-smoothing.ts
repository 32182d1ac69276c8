// Smooths by the points around each: their mean, or a Gaussian average. Neither lags behind the curve.

/**
 * The sum of `values` from at − radius to at + radius, for every `at`; nothing lies beyond the ends. The plain form
 * adds each window up anew. This adds blocks as long as the window from both of their ends, which takes the same time
 * for every radius and, unlike a running sum, subtracts nothing: a loss of 1e30 leaves no trace outside its windows.
 */
function windowSums(values: Float64Array, radius: number): Float64Array {
  const length = 2 * radius + 1;
  const padded = new Float64Array(Math.ceil((values.length + 2 * radius) / length) * length);
  padded.set(values, radius);
  const fromStart = padded.slice();
  const toEnd = padded.slice();
  for (let at = 1; at < padded.length; at++)
    if (at % length > 0) fromStart[at] = (fromStart[at] as number) + (fromStart[at - 1] as number);
  for (let at = padded.length - 2; at >= 0; at--)
    if ((at + 1) % length > 0) toEnd[at] = (toEnd[at] as number) + (toEnd[at + 1] as number);
  return values.map((_, at) =>
    at % length === 0
      ? (toEnd[at] as number)
      : (toEnd[at] as number) + (fromStart[at + length - 1] as number),
  );
}

type Blur = (column: Float64Array) => Float64Array;

/** The blurred values over as many blurred points; values that are not finite pass through and are not counted. */
function averageBy(values: Float64Array, blur: Blur): Float64Array {
  const sums = blur(values.map((value) => (Number.isFinite(value) ? value : 0)));
  const counts = blur(values.map((value) => (Number.isFinite(value) ? 1 : 0)));
  return values.map((value, at) =>
    Number.isFinite(value) ? (sums[at] as number) / (counts[at] as number) : value,
  );
}

/**
 * How far to each side a window reaches that holds as many points as count in a moving average of this weight:
 * 2r + 1 = (1 + w) / (1 − w).
 */
function reachOf(weight: number): number {
  return weight / (1 - weight);
}

/** The mean of the points around each. */
export function centredMean(values: Float64Array, weight: number): Float64Array {
  const radius = Math.round(reachOf(weight));
  return radius === 0 ? values : averageBy(values, (column) => windowSums(column, radius));
}

/**
 * A box of any variance: the points up to `radius` away count whole, the next ones in part (extended box filter,
 * Gwosdek et al. 2011, DOI 10.1007/978-3-642-24785-9_38).
 */
function boxOf(variance: number): Blur {
  const radius = Math.floor((Math.sqrt(1 + 12 * variance) - 1) / 2);
  const spread = radius * (radius + 1);
  const part = ((2 * radius + 1) * (spread - 3 * variance)) / (6 * (variance - (radius + 1) ** 2));
  return (column) =>
    windowSums(column, radius).map((sum, at) => {
      const edges = (column[at - radius - 1] ?? 0) + (column[at + radius + 1] ?? 0);
      return sum + part * edges;
    });
}

const passes = 3;

/** A Gaussian average, as three boxes in a row, of the variance that the centred mean has: r(r + 1) / 3. */
export function gaussian(values: Float64Array, weight: number): Float64Array {
  const reach = reachOf(weight);
  const box = boxOf((reach * (reach + 1)) / 3 / passes);
  return averageBy(values, (column) => box(box(box(column))));
}
