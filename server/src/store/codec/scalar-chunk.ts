// A chunk: up to 4,096 consecutive points of one scalar series, packed without loss.
import { allocateSteps, stepsToNumbers } from "../step-column.ts";
import type { AxisColumns, ScalarColumns } from "../store.ts";
import { areStepsWide, packSteps, stepBytesBound, unpackSteps } from "./step-codec.ts";
import { packTimes, timeBytesBound, unpackTimes } from "./time-codec.ts";
import { packValues, unpackValues, valueBytesBound } from "./value-codec.ts";

/**
 * Most points of a chunk. Packing 4,096 at a time costs 8.3 bytes a point, 1,024 cost 9.2, at less than half the
 * speed (measured for the design on 2 M points).
 */
export const chunkPoints = 4_096;

/** Room for the largest chunk, used by one call at a time. */
const scratch = new Uint8Array(
  stepBytesBound(chunkPoints) + timeBytesBound(chunkPoints) + valueBytesBound(chunkPoints),
);

/** Packs at most `chunkPoints` points: | steps | wall times | values |, each with its own coding byte. */
export function packScalars(points: ScalarColumns): Uint8Array {
  const cursor = { bytes: scratch, at: 0 };
  packSteps(points.steps, cursor);
  packTimes(points.wallTimesSec, cursor);
  packValues(points.values, cursor);
  return scratch.slice(0, cursor.at);
}

/** A packed chunk and how many points it holds. */
export interface PackedScalars {
  readonly bytes: Uint8Array;
  readonly count: number;
}

/** The same points into columns of a caller's; steps beyond 2**53 are rounded. */
export function unpackScalarsInto(
  chunks: readonly PackedScalars[],
  { steps, wallTimesSec, values }: AxisColumns,
): void {
  let at = 0;
  for (const { bytes, count } of chunks) {
    const cursor = { bytes, at: 0 };
    if (areStepsWide(cursor)) {
      const wide = new BigInt64Array(count);
      unpackSteps(cursor, count, wide, 0);
      steps.set(stepsToNumbers(wide), at);
    } else unpackSteps(cursor, count, steps, at);
    unpackTimes(cursor, count, wallTimesSec, at);
    unpackValues(cursor, count, values, at);
    at += count;
  }
}

const noSteps = { narrow: new Float64Array(0), wide: new BigInt64Array(0) };

/** All points of some chunks, one chunk after another. Throws `RangeError` where a chunk is damaged. */
export function unpackScalars(chunks: readonly PackedScalars[]): ScalarColumns {
  const length = chunks.reduce((sum, chunk) => sum + chunk.count, 0);
  const isWide = chunks.some(({ bytes }) => areStepsWide({ bytes, at: 0 }));
  const points = {
    steps: allocateSteps(length, [isWide ? noSteps.wide : noSteps.narrow]),
    wallTimesSec: new Float64Array(length),
    values: new Float64Array(length),
  };
  let at = 0;
  for (const { bytes, count } of chunks) {
    const cursor = { bytes, at: 0 };
    unpackSteps(cursor, count, points.steps, at);
    unpackTimes(cursor, count, points.wallTimesSec, at);
    unpackValues(cursor, count, points.values, at);
    at += count;
  }
  return points;
}
