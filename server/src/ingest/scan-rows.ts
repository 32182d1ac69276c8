// Copies the rows of a scan, which the next scan overwrites, into columns that a commit can keep.
import type { ScanResult } from "@tb-ts/proto/scanner";
import type { ReferenceColumns, ScalarColumns } from "../store/store.ts";

/** The points of a scan in one piece; a series' share is a slice of it. */
export function copyPoints({ points }: ScanResult): ScalarColumns {
  return {
    steps: (points.exactSteps ?? points.steps).slice(),
    wallTimesSec: points.wallTimesSec.slice(),
    values: points.values.slice(),
  };
}

/** The references of a scan in one piece. `base` is the file's byte at index 0 of the scanner's input. */
export function copyReferences(
  { references }: ScanResult,
  fileId: number,
  base: number,
): ReferenceColumns {
  const { recordOffsets } = references;
  return {
    steps: (references.exactSteps ?? references.steps).slice(),
    wallTimesSec: references.wallTimesSec.slice(),
    fileIds: new Uint32Array(recordOffsets.length).fill(fileId),
    recordOffsets: Float64Array.from(recordOffsets, (offset) => base + offset),
    recordLengths: references.recordLengths.slice(),
    valueIndexes: Int16Array.from(references.valueIndexes),
    lengths: references.listLengths.slice(),
  };
}
