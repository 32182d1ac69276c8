// A chunk of references: where up to 1,024 consecutive values of a tensor or blob series lie in their event files.
import { allocateReferences } from "../reference-columns.ts";
import { allocateSteps } from "../step-column.ts";
import type { ReferenceColumns } from "../store.ts";
import { areStepsWide, packSteps, stepBytesBound, unpackSteps } from "./step-codec.ts";
import { packTimes, timeBytesBound, unpackTimes } from "./time-codec.ts";
import { type ByteCursor, readVarint, varintMaxBytes, writeVarint } from "./varint.ts";

/** Most references of a chunk. */
export const chunkReferences = 1_024;

type IntegerColumn = Float64Array | Uint32Array | Int16Array;

const integerColumns = 5;

const scratch = new Uint8Array(
  stepBytesBound(chunkReferences) +
    timeBytesBound(chunkReferences) +
    integerColumns * (1 + chunkReferences * varintMaxBytes),
);

function integersOf(references: ReferenceColumns): readonly IntegerColumn[] {
  const { fileIds, recordOffsets, recordLengths, valueIndexes, lengths } = references;
  return [fileIds, recordOffsets, recordLengths, valueIndexes, lengths];
}

/** Packs at most `chunkReferences` references: | steps | wall times | five columns of integers |. */
export function packReferences(references: ReferenceColumns): Uint8Array {
  const cursor = { bytes: scratch, at: 0 };
  packSteps(references.steps, cursor);
  packTimes(references.wallTimesSec, cursor);
  for (const column of integersOf(references)) packIntegers(column, cursor);
  return scratch.slice(0, cursor.at);
}

/**
 * | coding | bytes after the coding byte |
 * |---|---|
 * | 0 the same | varint of the one value: most columns of most series (one file, one length, first of its event) |
 * | 1 differences | varint of every value minus the one before it |
 */
const coding = { same: 0, differences: 1 } as const;

function packIntegers(column: IntegerColumn, cursor: ByteCursor): void {
  const isSame = column.every((value: number) => value === column[0]);
  cursor.bytes[cursor.at++] = isSame ? coding.same : coding.differences;
  if (isSame) {
    cursor.at = writeVarint(cursor.bytes, cursor.at, column[0] ?? 0);
    return;
  }
  let previous = 0;
  for (const value of column) {
    cursor.at = writeVarint(cursor.bytes, cursor.at, value - previous);
    previous = value;
  }
}

/** The references of one packed chunk. Throws `RangeError` where it is damaged. */
export function unpackReferences(bytes: Uint8Array, count: number): ReferenceColumns {
  const cursor = { bytes, at: 0 };
  const isWide = areStepsWide(cursor);
  const steps = allocateSteps(count, isWide ? [new BigInt64Array(0)] : []);
  const references = allocateReferences(count, steps);
  unpackSteps(cursor, count, references.steps, 0);
  unpackTimes(cursor, count, references.wallTimesSec, 0);
  for (const column of integersOf(references)) unpackIntegers(cursor, column);
  return references;
}

function unpackIntegers(cursor: ByteCursor, column: IntegerColumn): void {
  const kind = cursor.bytes[cursor.at++];
  if (kind === coding.same) {
    column.fill(readVarint(cursor));
    return;
  }
  if (kind !== coding.differences) throw new RangeError(`unknown integer coding ${kind}`);
  let value = 0;
  for (let i = 0; i < column.length; i++) {
    value += readVarint(cursor);
    column[i] = value;
  }
}
