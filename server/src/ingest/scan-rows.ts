// Copies the rows of a scan, which the next scan overwrites, into columns that last until the commit.
import type { ScanResult } from "@tb-ts/proto/scanner";
import type { ReferenceColumns, ScalarColumns } from "../store/store.ts";
import type { ColumnSlab } from "./column-slab.ts";

/** The points of a scan in one piece; a series' share is a slice of it. */
export function copyPoints({ points }: ScanResult, slab: ColumnSlab): ScalarColumns {
  return {
    steps: slab.joinSteps([points.exactSteps ?? points.steps]),
    wallTimesSec: slab.joinFloats([points.wallTimesSec]),
    values: slab.joinFloats([points.values]),
  };
}

/** The references of a scan in one piece. `base` is the file's byte at index 0 of the scanner's input. */
export function copyReferences(
  { references }: ScanResult,
  fileId: number,
  base: number,
  slab: ColumnSlab,
): ReferenceColumns {
  const { recordOffsets, valueIndexes } = references;
  const n = recordOffsets.length;
  const offsets = slab.float64(n);
  const indexes = slab.int16(n);
  for (let i = 0; i < n; i++) {
    offsets[i] = base + (recordOffsets[i] as number); // i is below the length of all columns
    indexes[i] = valueIndexes[i] as number;
  }
  return {
    steps: slab.joinSteps([references.exactSteps ?? references.steps]),
    wallTimesSec: slab.joinFloats([references.wallTimesSec]),
    fileIds: slab.uint32(n).fill(fileId),
    recordOffsets: offsets,
    recordLengths: slab.joinUint32([references.recordLengths]),
    valueIndexes: indexes,
    lengths: slab.joinUint32([references.listLengths]),
  };
}

export function joinReferences(
  parts: readonly ReferenceColumns[],
  slab: ColumnSlab,
): ReferenceColumns {
  const [only] = parts;
  if (only && parts.length === 1) return only;
  return {
    steps: slab.joinSteps(parts.map((part) => part.steps)),
    wallTimesSec: slab.joinFloats(parts.map((part) => part.wallTimesSec)),
    fileIds: slab.joinUint32(parts.map((part) => part.fileIds)),
    recordOffsets: slab.joinFloats(parts.map((part) => part.recordOffsets)),
    recordLengths: slab.joinUint32(parts.map((part) => part.recordLengths)),
    valueIndexes: slab.joinInt16(parts.map((part) => part.valueIndexes)),
    lengths: slab.joinUint32(parts.map((part) => part.lengths)),
  };
}
