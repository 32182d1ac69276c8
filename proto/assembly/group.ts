// Groups rows by slot into columns: a counting sort that keeps the file's order within a slot.
import { allocate } from "./heap";
import {
  hasUnsafeSteps,
  pointBytes,
  pointCount,
  points,
  referenceBytes,
  referenceCount,
  references,
} from "./rows";
import { slotAt, slotCount } from "./slots";

/** Offsets in a slot (slots.ts) of its row counts. */
const pointsOfSlot: usize = 20;
const referencesOfSlot: usize = 24;

/** The columns of the last scan, one after another; where each begins. */
let columns: usize = 0;
let capacity: usize = 0;
let columnsEnd: usize = 0;

/** The slots that have rows; starts of their points and references, one entry more than slots. */
export let slotList: usize = 0;
export let slotListLength: u32 = 0;
export let pointStarts: usize = 0;
export let referenceStarts: usize = 0;

export let pointSteps: usize = 0;
/** Filled only where `hasUnsafeSteps` (rows.ts). */
export let pointExactSteps: usize = 0;
export let pointWallTimes: usize = 0;
export let pointValues: usize = 0;

export let referenceSteps: usize = 0;
export let referenceExactSteps: usize = 0;
export let referenceWallTimes: usize = 0;
export let recordOffsets: usize = 0;
export let recordLengths: usize = 0;
export let valueIndexes: usize = 0;
export let listLengths: usize = 0;

export function groupRows(): void {
  reserveColumns();
  listSlots();
  placeSlots();
  placePoints();
  placeReferences();
}

function reserveColumns(): void {
  const listed = min<u32>(slotCount, pointCount + referenceCount) + 2;
  const needed: usize =
    ((<usize>pointCount) << 5) + <usize>referenceCount * 40 + <usize>listed * 12 + 256;
  if (needed > capacity) {
    capacity = needed << 1;
    columns = allocate(capacity);
  }
  columnsEnd = columns;
  pointSteps = column(8, pointCount);
  pointExactSteps = column(8, pointCount);
  pointWallTimes = column(8, pointCount);
  pointValues = column(8, pointCount);
  referenceSteps = column(8, referenceCount);
  referenceExactSteps = column(8, referenceCount);
  referenceWallTimes = column(8, referenceCount);
  recordOffsets = column(4, referenceCount);
  recordLengths = column(4, referenceCount);
  valueIndexes = column(4, referenceCount);
  listLengths = column(4, referenceCount);
  slotList = column(4, listed);
  pointStarts = column(4, listed);
  referenceStarts = column(4, listed);
}

function column(bytes: usize, length: u32): usize {
  const start = columnsEnd;
  columnsEnd = (start + bytes * <usize>length + 7) & ~7;
  return start;
}

/** Counts the rows of each slot and lists the slots that have some. */
function listSlots(): void {
  slotListLength = 0;
  const pointsEnd = points + pointBytes * <usize>pointCount;
  for (let at = points; at < pointsEnd; at += pointBytes) count(load<u32>(at), pointsOfSlot);
  const referencesEnd = references + referenceBytes * <usize>referenceCount;
  for (let at = references; at < referencesEnd; at += referenceBytes)
    count(load<u32>(at), referencesOfSlot);
}

/** A slot's counts are zero between two scans. */
function count(slot: u32, counter: usize): void {
  const at = slotAt(slot);
  if (load<u64>(at + pointsOfSlot) === 0) store<u32>(slotList + (slotListLength++ << 2), slot);
  store<u32>(at + counter, load<u32>(at + counter) + 1);
}

/** Turns each count into the place of the slot's first row. */
function placeSlots(): void {
  let point: u32 = 0;
  let reference: u32 = 0;
  for (let i: u32 = 0; i < slotListLength; i++) {
    const at = slotAt(load<u32>(slotList + (i << 2)));
    store<u32>(pointStarts + (i << 2), point);
    store<u32>(referenceStarts + (i << 2), reference);
    point += load<u32>(at + pointsOfSlot);
    reference += load<u32>(at + referencesOfSlot);
    store<u32>(at + pointsOfSlot, load<u32>(pointStarts + (i << 2)));
    store<u32>(at + referencesOfSlot, load<u32>(referenceStarts + (i << 2)));
  }
  store<u32>(pointStarts + (slotListLength << 2), point);
  store<u32>(referenceStarts + (slotListLength << 2), reference);
}

/** The place of a slot's next row. */
function take(slot: u32, counter: usize): usize {
  const at = slotAt(slot) + counter;
  const place = load<u32>(at);
  store<u32>(at, place + 1);
  return place;
}

function placePoints(): void {
  const end = points + pointBytes * <usize>pointCount;
  for (let at = points; at < end; at += pointBytes) {
    const place = take(load<u32>(at), pointsOfSlot) << 3;
    const step = load<i64>(at, 8);
    if (hasUnsafeSteps) store<i64>(pointExactSteps + place, step);
    store<f64>(pointSteps + place, <f64>step);
    store<f64>(pointWallTimes + place, load<f64>(at, 16));
    store<f64>(pointValues + place, load<f64>(at, 24));
  }
}

function placeReferences(): void {
  const end = references + referenceBytes * <usize>referenceCount;
  for (let at = references; at < end; at += referenceBytes) {
    const place = take(load<u32>(at), referencesOfSlot);
    const step = load<i64>(at, 8);
    store<f64>(referenceSteps + (place << 3), <f64>step);
    store<i64>(referenceExactSteps + (place << 3), step);
    store<f64>(referenceWallTimes + (place << 3), load<f64>(at, 16));
    store<u32>(recordOffsets + (place << 2), load<u32>(at, 4));
    store<u32>(recordLengths + (place << 2), load<u32>(at, 24));
    store<i32>(valueIndexes + (place << 2), load<i32>(at, 28));
    store<u32>(listLengths + (place << 2), load<u32>(at, 32));
  }
}

/** Makes the slots' counts zero again. */
export function clearCounts(): void {
  for (let i: u32 = 0; i < slotListLength; i++)
    store<u64>(slotAt(load<u32>(slotList + (i << 2))) + pointsOfSlot, 0);
  slotListLength = 0;
}
