// The y range that a chart's lines get, by TensorBoard's rule for outliers.
import type { YScale } from "../view.ts";
import { selectNth } from "./select-nth.ts";

export type Range = readonly [least: number, greatest: number];

/** A stretch of a column: the points of one line that are in view. */
export interface Stretch {
  readonly ys: Float64Array;
  readonly start: number;
  readonly end: number;
}

/** All finite values of the stretches, in one column. */
function finiteValues(stretches: readonly Stretch[]): Float64Array {
  const all = new Float64Array(stretches.reduce((sum, { start, end }) => sum + end - start, 0));
  let count = 0;
  for (const { ys, start, end } of stretches) {
    for (let at = start; at < end; at++) {
      const y = ys[at] as number;
      if (y - y === 0) all[count++] = y; // finite: NaN and infinities give NaN
    }
  }
  return all.subarray(0, count);
}

function extremes(values: Float64Array): Range {
  let least = Number.POSITIVE_INFINITY;
  let greatest = Number.NEGATIVE_INFINITY;
  for (const value of values) {
    if (value < least) least = value;
    if (value > greatest) greatest = value;
  }
  return [least, greatest];
}

/**
 * Least and greatest value in view, or null where none is finite. Without outliers: of n > 2 sorted values those at
 * ceil(0.05 (n − 1)) and floor(0.95 (n − 1)).
 */
export function valueRange(stretches: readonly Stretch[], ignoreOutliers: boolean): Range | null {
  const values = finiteValues(stretches);
  if (values.length === 0) return null;
  if (!ignoreOutliers || values.length <= 2) return extremes(values);
  const last = values.length - 1;
  return [selectNth(values, Math.ceil(0.05 * last)), selectNth(values, Math.floor(0.95 * last))];
}

/** The range with some room, in the axis's own space (log: exponents of ten, where TensorBoard takes [min/2, 2·max]). */
export function withRoom([least, greatest]: Range, scale: YScale): Range {
  if (scale === "log") return [least - Math.log10(2), greatest + Math.log10(2)];
  const spread = greatest - least;
  const room = spread > 0 ? spread * 0.05 : Math.abs(least) * 0.5 || 1;
  const low = least - room;
  // Losses and accuracies do not go below zero: neither does their axis.
  return [least >= 0 && low < 0 ? 0 : low, greatest + room];
}
