// Points of a scalar series as columns: joined, cut and picked.
import { allocateSteps, copySteps, gather, gatherSteps, stepsToNumbers } from "./step-column.ts";
import type { PackedPoints, ScalarColumns } from "./store.ts";

export const noScalars: ScalarColumns = {
  steps: new Float64Array(0),
  wallTimesSec: new Float64Array(0),
  values: new Float64Array(0),
};

export function countPoints(parts: readonly ScalarColumns[]): number {
  return parts.reduce((sum, part) => sum + part.values.length, 0);
}

/** All parts' points, one part after another. */
export function joinScalars(parts: readonly ScalarColumns[]): ScalarColumns {
  if (parts.length === 1) return parts[0]!;
  const length = countPoints(parts);
  const steps = allocateSteps(
    length,
    parts.map((part) => part.steps),
  );
  const wallTimesSec = new Float64Array(length);
  const values = new Float64Array(length);
  let at = 0;
  for (const part of parts) {
    copySteps(steps, part.steps, at);
    wallTimesSec.set(part.wallTimesSec, at);
    values.set(part.values, at);
    at += part.values.length;
  }
  return { steps, wallTimesSec, values };
}

/** Points that are columns already. */
export function packedOf({ steps, wallTimesSec, values }: ScalarColumns): PackedPoints {
  return {
    count: values.length,
    unpackInto(columns) {
      columns.steps.set(stepsToNumbers(steps));
      columns.wallTimesSec.set(wallTimesSec);
      columns.values.set(values);
    },
  };
}

/** Points `from` (inclusive) to `to` (exclusive), without a copy. */
export function sliceScalars(points: ScalarColumns, from: number, to?: number): ScalarColumns {
  return {
    steps: points.steps.subarray(from, to),
    wallTimesSec: points.wallTimesSec.subarray(from, to),
    values: points.values.subarray(from, to),
  };
}

/** The points at some positions, in their order. */
export function pickScalars(points: ScalarColumns, positions: Uint32Array): ScalarColumns {
  return {
    steps: gatherSteps(points.steps, positions),
    wallTimesSec: gather(points.wallTimesSec, positions),
    values: gather(points.values, positions),
  };
}
