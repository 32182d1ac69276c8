// Another scalar of the same run as the x axis: its value at every step of the line.
import type { PointColumns } from "./newest-attempt.ts";

/**
 * The metric at each step, on straight lines between its points; NaN before its first point and after its last.
 * The metric's steps never fall: superseded points are out.
 */
export function metricAt(metric: PointColumns, steps: Float64Array): Float64Array {
  const { steps: known, values } = metric;
  let after = 0;
  let last = Number.NEGATIVE_INFINITY;
  return steps.map((step) => {
    if (step < last) after = 0; // a line whose steps go back is looked up anew
    last = step;
    while (after < known.length && (known[after] as number) < step) after++;
    // Of points that share a step, the last to arrive is what stands there.
    while (after + 1 < known.length && known[after + 1] === step) after++;
    const right = known[after];
    if (right === undefined) return Number.NaN;
    if (right === step) return values[after] as number;
    if (after === 0) return Number.NaN;
    const left = known[after - 1] as number;
    const share = (step - left) / (right - left);
    return (values[after - 1] as number) * (1 - share) + (values[after] as number) * share;
  });
}
