// References to the values of a tensor or blob series as columns: joined and cut.
import { allocateSteps, copySteps } from "./step-column.ts";
import type { ReferenceColumns } from "./store.ts";

/** Columns of `length` references, all zero. */
export function allocateReferences(
  length: number,
  steps: ReferenceColumns["steps"] = new Float64Array(length),
): ReferenceColumns {
  return {
    steps,
    wallTimesSec: new Float64Array(length),
    fileIds: new Uint32Array(length),
    recordOffsets: new Float64Array(length),
    recordLengths: new Uint32Array(length),
    valueIndexes: new Int16Array(length),
    lengths: new Uint32Array(length),
  };
}

/** All parts' references, one part after another. */
export function joinReferences(parts: readonly ReferenceColumns[]): ReferenceColumns {
  if (parts.length === 1) return parts[0]!;
  const length = parts.reduce((sum, part) => sum + part.lengths.length, 0);
  const stepParts = parts.map((part) => part.steps);
  const joined = allocateReferences(length, allocateSteps(length, stepParts));
  let at = 0;
  for (const part of parts) {
    copySteps(joined.steps, part.steps, at);
    joined.wallTimesSec.set(part.wallTimesSec, at);
    joined.fileIds.set(part.fileIds, at);
    joined.recordOffsets.set(part.recordOffsets, at);
    joined.recordLengths.set(part.recordLengths, at);
    joined.valueIndexes.set(part.valueIndexes, at);
    joined.lengths.set(part.lengths, at);
    at += part.lengths.length;
  }
  return joined;
}

/** References `from` (inclusive) to `to` (exclusive), without a copy. */
export function sliceReferences(
  references: ReferenceColumns,
  from: number,
  to?: number,
): ReferenceColumns {
  return {
    steps: references.steps.subarray(from, to),
    wallTimesSec: references.wallTimesSec.subarray(from, to),
    fileIds: references.fileIds.subarray(from, to),
    recordOffsets: references.recordOffsets.subarray(from, to),
    recordLengths: references.recordLengths.subarray(from, to),
    valueIndexes: references.valueIndexes.subarray(from, to),
    lengths: references.lengths.subarray(from, to),
  };
}
