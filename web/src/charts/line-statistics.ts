// What a line does over a stretch of x: the numbers of the value table.
import { type ChartLine, stretchIn } from "./chart-line.ts";
import type { Range } from "./y-range.ts";

/** Values after smoothing, over the finite ones; steps where they stand. */
export interface LineStatistics {
  readonly start: number;
  readonly end: number;
  readonly min: number;
  readonly minStep: number;
  readonly max: number;
  readonly maxStep: number;
  readonly mean: number;
  readonly change: number;
  readonly points: number;
}

/** Null where the line has no finite value in [least, greatest]. */
export function statisticsOf(line: ChartLine, [least, greatest]: Range): LineStatistics | null {
  const { start, end } = stretchIn(line, least, greatest, 0);
  const at: number[] = [];
  for (let index = start; index < end; index++) {
    const x = line.xs[index] as number;
    if (Number.isFinite(line.smoothed[index]) && x >= least && x <= greatest) at.push(index);
  }
  if (at.length === 0) return null;
  const value = (index: number) => line.smoothed[index] as number;
  const lowest = at.reduce((best, index) => (value(index) < value(best) ? index : best));
  const highest = at.reduce((best, index) => (value(index) > value(best) ? index : best));
  const first = value(at[0] as number);
  const last = value(at.at(-1) as number);
  return {
    ...{ start: first, end: last, change: last - first, points: at.length },
    ...{ min: value(lowest), minStep: line.points.steps[lowest] as number },
    ...{ max: value(highest), maxStep: line.points.steps[highest] as number },
    mean: at.reduce((sum, index) => sum + value(index), 0) / at.length,
  };
}
