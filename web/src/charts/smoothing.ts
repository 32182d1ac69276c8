// Smooths the values of a series exactly as TensorBoard's page does.

/**
 * Debiased exponential moving average: m ← w·m + (1 − w)·y from 0, shown as m / (1 − wᵏ) after k finite values.
 * A constant series stays as it is; values that are not finite pass through and are not counted.
 * `weight` is from 0 (off) up to, but not, 1.
 */
export function smooth(values: Float64Array, weight: number): Float64Array {
  if (weight === 0 || isConstant(values)) return values;
  const smoothed = new Float64Array(values.length);
  let mean = 0;
  let bias = 1; // wᵏ
  for (let at = 0; at < values.length; at++) {
    const value = values[at] as number;
    if (value - value === 0) {
      // finite
      mean = mean * weight + (1 - weight) * value;
      bias *= weight;
      smoothed[at] = mean / (1 - bias);
    } else smoothed[at] = value;
  }
  return smoothed;
}

function isConstant(values: Float64Array): boolean {
  const first = values[0];
  return values.every((value) => value === first);
}

/**
 * The weight for a series of which only `shown` of `total` points are here: the average then forgets as much over
 * the same stretch of steps. Exact where the points left out are evenly spread.
 */
export function weightOfReduced(weight: number, shown: number, total: number): number {
  return shown > 0 && total > shown ? weight ** (total / shown) : weight;
}
