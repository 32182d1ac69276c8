// Reduces the points of a scalar series to a chart's range and width.
import { positionsInRange, reduceLine, singleBlocks } from "./reduce-line.ts";
import { pickScalars } from "./scalar-columns.ts";
import { gather, stepsToNumbers } from "./step-column.ts";
import type { ReducedScalars, Reduction, ScalarColumns, StepReduction } from "./store.ts";

/** The x values of points on an axis. */
export function axisOf(points: ScalarColumns, axis: Reduction["axis"]): Float64Array {
  return axis === "step" ? stepsToNumbers(points.steps) : points.wallTimesSec;
}

/**
 * Width of one pixel column: of the asked range, and of the line's own extent where that is open. Negative where
 * every point is wanted, so that no two points share a bucket.
 */
export function columnWidthOf(reduction: StepReduction, extent: Extent): number {
  if (reduction.width === undefined) return -1;
  const min = reduction.min ?? extent.min;
  const max = reduction.max ?? extent.max;
  return Math.max(0, (max - min) / reduction.width);
}

/** Least and greatest finite x; min > max where there is none. */
export interface Extent {
  readonly min: number;
  readonly max: number;
}

export function extentOf(x: Float64Array): Extent {
  let [min, max] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const value of x) {
    if (value < min && value > Number.NEGATIVE_INFINITY) min = value;
    if (value > max && value < Number.POSITIVE_INFINITY) max = value;
  }
  return { min, max };
}

/** The range that a reduction asks for, infinite where it is open. */
export function rangeOf({ min, max }: StepReduction): Extent {
  return { min: min ?? Number.NEGATIVE_INFINITY, max: max ?? Number.POSITIVE_INFINITY };
}

/** Whether a range takes in every point, those without a place on the axis too. */
export function isOpen({ min, max }: Extent): boolean {
  return min === Number.NEGATIVE_INFINITY && max === Number.POSITIVE_INFINITY;
}

/** The answer to a reduction from all points of a series; `restarts` are arrival indexes. */
export function reduceScalars(
  points: ScalarColumns,
  reduction: Reduction,
  restarts: readonly number[],
): ReducedScalars {
  const x = axisOf(points, reduction.axis);
  const range = rangeOf(reduction);
  const inRange = isOpen(range) ? Uint32Array.from(x.keys()) : positionsInRange(x, range);
  const line = {
    x: gather(x, inRange),
    values: gather(points.values, inRange),
    blockEnds: singleBlocks(inRange.length),
    breaks: breaksAmong(inRange, restarts),
  };
  const width = columnWidthOf(reduction, extentOf(x));
  const kept = reduceLine(line, width).map((position) => inRange[position]!);
  return {
    ...pickScalars(points, kept),
    indexes: Float64Array.from(kept),
    isWhole: kept.length === inRange.length,
    total: x.length,
  };
}

/** For each restart the position of the first point at or after it, ascending, each once. */
export function breaksAmong(indexes: ArrayLike<number>, restarts: readonly number[]): number[] {
  const breaks: number[] = [];
  let position = 0;
  for (const restart of restarts) {
    while (position < indexes.length && indexes[position]! < restart) position++;
    if (position > 0 && position < indexes.length && breaks.at(-1) !== position) {
      breaks.push(position);
    }
  }
  return breaks;
}
