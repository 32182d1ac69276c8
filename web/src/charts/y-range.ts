// The y range that a chart's lines get, by TensorBoard's rule for outliers.
import type { Outliers, YScale } from "../view.ts";
import { selectNth } from "./select-nth.ts";

export type Range = readonly [least: number, greatest: number];

/** A stretch of a column: the points of one line that are in view. */
export interface Stretch {
  readonly ys: Float64Array;
  readonly start: number;
  readonly end: number;
}

/** Least and greatest finite value of the stretches, and how many are finite. */
interface Extremes {
  readonly whole: Range;
  readonly count: number;
}

function extremesOf(stretches: readonly Stretch[]): Extremes {
  let least = Number.POSITIVE_INFINITY;
  let greatest = Number.NEGATIVE_INFINITY;
  let count = 0;
  for (const { ys, start, end } of stretches) {
    for (let at = start; at < end; at++) {
      const y = ys[at] as number;
      if (y - y !== 0) continue; // not finite: NaN and infinities give NaN
      if (y < least) least = y;
      if (y > greatest) greatest = y;
      count++;
    }
  }
  return { whole: [least, greatest], count };
}

/** The `count` finite values of the stretches, in one column. */
function finiteValues(stretches: readonly Stretch[], count: number): Float64Array {
  const all = new Float64Array(count);
  let next = 0;
  for (const { ys, start, end } of stretches) {
    for (let at = start; at < end; at++) {
      const y = ys[at] as number;
      if (y - y === 0) all[next++] = y;
    }
  }
  return all;
}

/** How many times the rest of the values outliers must stretch the range to be left out by themselves. */
const squeezeFactor = 3;
/** Of fewer values a twentieth is less than one, and cutting one off says nothing about outliers. */
const fewValues = 20;

function spread([least, greatest]: Range): number {
  return greatest - least;
}

/** Of n > 2 sorted values those at ceil(0.05 (n − 1)) and floor(0.95 (n − 1)): TensorBoard's rule. Reorders `values`. */
function withoutOutliers(values: Float64Array): Range {
  const last = values.length - 1;
  return [selectNth(values, Math.ceil(0.05 * last)), selectNth(values, Math.floor(0.95 * last))];
}

/**
 * Least and greatest value in view, or null where none is finite. TensorBoard's rule for outliers also cuts the ends
 * off short, smooth curves; `auto` follows it only where they would squeeze the rest to a third of the height.
 */
export function valueRange(stretches: readonly Stretch[], outliers: Outliers): Range | null {
  const { whole, count } = extremesOf(stretches);
  if (count === 0) return null;
  if (outliers === "false" || count <= 2) return whole;
  const inner = withoutOutliers(finiteValues(stretches, count));
  const isSmooth = count <= fewValues || spread(whole) <= squeezeFactor * spread(inner);
  const isKept = outliers === "auto" && isSmooth;
  return isKept ? whole : inner;
}

/** The range with some room, in the axis's own space (log: exponents of ten, where TensorBoard takes [min/2, 2·max]). */
export function withRoom([least, greatest]: Range, scale: YScale): Range {
  if (scale === "log") return [least - Math.log10(2), greatest + Math.log10(2)];
  const height = greatest - least;
  const room = height > 0 ? height * 0.05 : Math.abs(least) * 0.5 || 1;
  const low = least - room;
  // Losses and accuracies do not go below zero: neither does their axis.
  return [least >= 0 && low < 0 ? 0 : low, greatest + room];
}
