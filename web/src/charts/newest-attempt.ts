// Leaves out the points that a later attempt of the same run superseded.
import type { SeriesPoints } from "./series-points.ts";

export interface PointColumns {
  readonly steps: Float64Array;
  readonly wallTimesSec: Float64Array;
  readonly values: Float64Array;
}

/**
 * The newest line of a series: a point is superseded where the series began again after it at or below its step.
 * Returns the columns themselves where nothing is superseded.
 */
export function newestAttempt(points: SeriesPoints): PointColumns {
  if (points.restarts.length === 0) return points;
  const kept = keptIndexes(points);
  return kept.length === points.steps.length ? points : takeIndexes(points, kept);
}

/** The points that `newestAttempt` leaves out, in arrival order; null where there are none. */
export function supersededPoints(points: SeriesPoints): PointColumns | null {
  if (points.restarts.length === 0) return null;
  const kept = new Set(keptIndexes(points));
  if (kept.size === points.steps.length) return null;
  return takeIndexes(
    points,
    Uint32Array.from(points.steps.keys()).filter((at) => !kept.has(at)),
  );
}

function takeIndexes(points: PointColumns, indexes: Uint32Array): PointColumns {
  const take = (column: Float64Array) => Float64Array.from(indexes, (at) => column[at] as number);
  return {
    steps: take(points.steps),
    wallTimesSec: take(points.wallTimesSec),
    values: take(points.values),
  };
}

/**
 * From the end backwards: a restart is where the step falls, or repeats where the server tells of one (a new
 * session), as arrival indexes count points that a reduced series does not hold.
 */
function keptIndexes({ steps, restarts }: SeriesPoints): Uint32Array {
  const restartSteps = new Set(restarts.map(({ step }) => step));
  const kept = new Uint32Array(steps.length);
  let count = 0;
  let limit = Number.POSITIVE_INFINITY;
  for (let at = steps.length - 1; at >= 0; at--) {
    const step = steps[at] as number;
    const next = steps[at + 1];
    if (next !== undefined && (step > next || (step === next && restartSteps.has(next))))
      limit = Math.min(limit, next);
    if (step < limit) kept[count++] = at;
  }
  return kept.subarray(0, count).reverse();
}
