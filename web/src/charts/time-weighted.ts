// Smooths by distance along the x axis, so that stretches with few points are not smoothed over.

/**
 * Every earlier point weighs w^(its distance / the mean distance of neighbours); evenly spaced points give exactly the
 * debiased moving average. A step back in x counts as no distance; values that are not finite pass through.
 */
export function timeWeighted(xs: Float64Array, values: Float64Array, weight: number): Float64Array {
  const last = xs.length - 1;
  const meanGap = ((xs[last] ?? 0) - (xs[0] ?? 0)) / last;
  const smoothed = new Float64Array(values.length);
  let sum = 0;
  let weights = 0;
  for (let at = 0; at < values.length; at++) {
    const value = values[at] as number;
    const gap = at === 0 ? 0 : (xs[at] as number) - (xs[at - 1] as number);
    const kept = weight ** (meanGap > 0 ? Math.max(0, gap) / meanGap : 1);
    sum *= kept;
    weights *= kept;
    if (Number.isFinite(value)) {
      sum += value;
      weights += 1;
      smoothed[at] = sum / weights;
    } else smoothed[at] = value;
  }
  return smoothed;
}
