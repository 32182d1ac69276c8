// Rows in file order, as they are found.
//
// | bytes of a point     | bytes of a reference             | bytes of a first value              |
// |----------------------|----------------------------------|-------------------------------------|
// | 0 slot               | 0 slot                           | 0 slot, 4 value field               |
// | 8 step (i64)         | 4 record offset                  | 8 record offset, 12 record length   |
// | 16 wall time (f64)   | 8 step, 16 wall time             | 16 value index                      |
// | 24 value (f64)       | 24 record length, 28 value index | 20 metadata offset, 24 its length   |
// |                      | 32 list length                   | 28 what was known of the slot       |
import { allocate, reallocate } from "./heap";

export const pointBytes: usize = 32;
export const referenceBytes: usize = 40;
export const firstBytes: usize = 32;

export let points = allocate(pointBytes * 4096);
export let pointCount: u32 = 0;
let pointCapacity: u32 = 4096;

export let references = allocate(referenceBytes * 1024);
export let referenceCount: u32 = 0;
let referenceCapacity: u32 = 1024;

export let firsts = allocate(firstBytes * 256);
export let firstCount: u32 = 0;
let firstCapacity: u32 = 256;

/** Whether a step was seen that float64 does not hold exactly. */
export let hasUnsafeSteps: bool = false;

/** The record being read: index of its frame in the input, and bytes of its data. */
let recordOffset: u32 = 0;
let recordLength: u32 = 0;

export function beginRecord(offset: u32, length: u32): void {
  recordOffset = offset;
  recordLength = length;
}

export function clearRows(): void {
  pointCount = 0;
  referenceCount = 0;
  firstCount = 0;
  hasUnsafeSteps = false;
}

export function addPoint(slot: u32, value: f64): void {
  if (pointCount === pointCapacity) {
    const bytes = pointBytes * <usize>pointCapacity;
    points = reallocate(points, bytes, bytes << 1);
    pointCapacity <<= 1;
  }
  const at = points + pointBytes * <usize>pointCount;
  pointCount++;
  store<u32>(at, slot);
  store<f64>(at, value, 24);
}

export function addReference(slot: u32, valueIndex: i32, listLength: u32): void {
  if (referenceCount === referenceCapacity) {
    const bytes = referenceBytes * <usize>referenceCapacity;
    references = reallocate(references, bytes, bytes << 1);
    referenceCapacity <<= 1;
  }
  const at = references + referenceBytes * <usize>referenceCount;
  referenceCount++;
  store<u32>(at, slot);
  store<u32>(at, recordOffset, 4);
  store<u32>(at, recordLength, 24);
  store<i32>(at, valueIndex, 28);
  store<u32>(at, listLength, 32);
}

export function addFirst(
  slot: u32,
  valueField: u32,
  valueIndex: i32,
  metadataOffset: u32,
  metadataLength: u32,
  before: u32,
): void {
  if (firstCount === firstCapacity) {
    const bytes = firstBytes * <usize>firstCapacity;
    firsts = reallocate(firsts, bytes, bytes << 1);
    firstCapacity <<= 1;
  }
  const at = firsts + firstBytes * firstCount++;
  store<u32>(at, slot);
  store<u32>(at, valueField, 4);
  store<u32>(at, recordOffset, 8);
  store<u32>(at, recordLength, 12);
  store<i32>(at, valueIndex, 16);
  store<u32>(at, metadataOffset, 20);
  store<u32>(at, metadataLength, 24);
  store<u32>(at, before, 28);
}

/** Gives the rows from the given ones on the step and wall time of their event. */
export function stampRows(firstPoint: u32, firstReference: u32, step: i64, wallTime: f64): void {
  if (!isSafe(step)) hasUnsafeSteps = true;
  const pointsEnd = points + pointBytes * <usize>pointCount;
  for (let at = points + pointBytes * <usize>firstPoint; at < pointsEnd; at += pointBytes) {
    store<i64>(at, step, 8);
    store<f64>(at, wallTime, 16);
  }
  const referencesEnd = references + referenceBytes * <usize>referenceCount;
  for (
    let at = references + referenceBytes * <usize>firstReference;
    at < referencesEnd;
    at += referenceBytes
  ) {
    store<i64>(at, step, 8);
    store<f64>(at, wallTime, 16);
  }
}

/** Takes back the rows from the given ones on. */
export function dropRows(firstPoint: u32, firstReference: u32): void {
  pointCount = firstPoint;
  referenceCount = firstReference;
}

/** Takes back the last of the firsts; returns where it stands. */
export function popFirst(): usize {
  firstCount--;
  return firsts + firstBytes * <usize>firstCount;
}

/** Whether an int64 is a safe integer, within ±(2**53 − 1). */
function isSafe(step: i64): bool {
  return <u64>(step + 0x1fffffffffffff) <= 0x3ffffffffffffe;
}
