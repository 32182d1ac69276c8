// The points of one series as the page holds them: columns that grow at the end.
import type { ScalarPoints } from "@tb-ts/client";
import { lowerBound } from "./lower-bound.ts";

type Restarts = ScalarPoints["restarts"];

/** Points in arrival order. `version` changes with every change of the columns. */
export interface SeriesPoints {
  readonly version: number;
  readonly steps: Float64Array;
  readonly wallTimesSec: Float64Array;
  readonly values: Float64Array;
  /** Points of the series at the server that these stand for: where the next live request goes on. */
  readonly total: number;
  /** Whether no point was left out. */
  readonly isWhole: boolean;
  readonly restarts: Restarts;
}

let versions = 0;

/** The points of an answer, as a new version. */
export function pointsOf(answer: ScalarPoints): SeriesPoints {
  const { steps, wallTimesSec, values, total, isWhole, restarts } = answer;
  return { version: ++versions, steps, wallTimesSec, values, total, isWhole, restarts };
}

/** A column with room behind it, so that appending rarely copies. */
function appendColumn(column: Float64Array, more: Float64Array): Float64Array {
  const length = column.length + more.length;
  const hasRoom = column.byteOffset + length * 8 <= column.buffer.byteLength && isGrown(column);
  const buffer = hasRoom ? column.buffer : new ArrayBuffer(Math.ceil(length * 1.5 + 64) * 8);
  const grown = new Float64Array(buffer, hasRoom ? column.byteOffset : 0, length);
  if (!hasRoom) {
    grown.set(column);
    ownBuffers.add(buffer);
  }
  grown.set(more, column.length);
  return grown;
}

/** Buffers made here hold one column each; those of an answer hold several, behind which lies another's data. */
const ownBuffers = new WeakSet<ArrayBufferLike>();

function isGrown(column: Float64Array): boolean {
  return ownBuffers.has(column.buffer);
}

/** The points with those of a live answer behind them; restarts are the answer's, which knows all of them. */
export function appendPoints(points: SeriesPoints, answer: ScalarPoints): SeriesPoints {
  return {
    version: ++versions,
    steps: appendColumn(points.steps, answer.steps),
    wallTimesSec: appendColumn(points.wallTimesSec, answer.wallTimesSec),
    values: appendColumn(points.values, answer.values),
    total: answer.total,
    isWhole: points.isWhole,
    restarts: answer.restarts,
  };
}

const columns = ["steps", "wallTimesSec", "values"] as const;

function joined(parts: readonly Float64Array[]): Float64Array {
  const whole = new Float64Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/**
 * The overview with a zoomed range's points in place of its own there. `axis` is the column, in rising order, that
 * [min, max] is of. A whole overview has nothing to gain.
 */
export function withDetail(
  overview: SeriesPoints,
  detail: SeriesPoints,
  axis: "steps" | "wallTimesSec",
  [min, max]: readonly [number, number],
): SeriesPoints {
  if (overview.isWhole) return overview;
  const before = lowerBound(overview[axis], min);
  let after = Math.max(before, lowerBound(overview[axis], max));
  while (overview[axis][after] === max) after++;
  const [steps, wallTimesSec, values] = columns.map((name) =>
    joined([overview[name].subarray(0, before), detail[name], overview[name].subarray(after)]),
  ) as [Float64Array, Float64Array, Float64Array];
  return { ...overview, version: ++versions, steps, wallTimesSec, values };
}
