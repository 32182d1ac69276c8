// Reads one serialised Event. Keys are those of event.proto.
import {
  addReference,
  beginRecord,
  dropRows,
  firstCount,
  pointCount,
  popFirst,
  referenceCount,
  stampRows,
} from "./rows";
import { forgetTemplates, setKnowledge } from "./slots";
import { readPredicted, readValue } from "./value";
import { cursor, readFieldEnd, readKey, readVarint, setCursor, skip, varint } from "./wire";

const keySummary: u32 = 0x2a;
const keyFileVersion: u32 = 0x1a;
const keyGraphDef: u32 = 0x22;
const keyLogMessage: u32 = 0x32;
const keySessionLog: u32 = 0x3a;
const keyTaggedRunMetadata: u32 = 0x42;

export let wallTime: f64 = 0;
export let step: i64 = 0;
/** Where the event's `file_version` stands and its length, −1 where it has none. */
export let fileVersionAt: usize = 0;
export let fileVersionBytes: i32 = -1;
/** Status of the event's session log, −1 where it has none. */
export let sessionStatus: i32 = -1;

/** Key of the oneof member that counts, the last one; 0 for none. */
let what: u32 = 0;
let valueCount: i32 = 0;
let firstPoint: u32 = 0;
let firstReference: u32 = 0;
let firstFirst: u32 = 0;
let inputStart: usize = 0;

/** Reads the event in `length` bytes at `start`. False, and no trace left, where it is no event. */
export function readEvent(start: usize, length: u32, recordOffset: u32, input: usize): bool {
  begin(input);
  if (readUsual(start, start + length)) return true;
  beginRecord(recordOffset, length);
  setCursor(start);
  if (!readFields(start + length)) {
    drop();
    return false;
  }
  stampRows(firstPoint, firstReference, step, wallTime);
  return true;
}

/**
 * Reads an event of one value that its template foretells, in the form that all writers give it:
 *
 * | 09 | wall time | 10 | step | 2a | length | 0a | length | value |
 *
 * False where it is another one; then it is read field by field.
 */
function readUsual(start: usize, end: usize): bool {
  if (end < start + 12 || load<u8>(start) !== 0x09 || load<u8>(start, 9) !== 0x10) return false;
  setCursor(start + 10);
  if (!readVarint(end)) return false;
  const readStep = <i64>varint;
  if (!opensLast(0x2a, end) || !opensLast(0x0a, end) || !readPredicted(cursor, end)) return false;
  wallTime = load<f64>(start, 1);
  step = readStep;
  stampRows(firstPoint, firstReference, step, wallTime);
  return true;
}

/** Moves the cursor into a field of that key if it begins here and reaches to the end. */
function opensLast(key: u32, end: usize): bool {
  if (cursor >= end || load<u8>(cursor) !== key) return false;
  setCursor(cursor + 1);
  return readFieldEnd(end) === end;
}

function begin(input: usize): void {
  wallTime = 0;
  step = 0;
  fileVersionBytes = -1;
  sessionStatus = -1;
  what = 0;
  valueCount = 0;
  firstPoint = pointCount;
  firstReference = referenceCount;
  firstFirst = firstCount;
  inputStart = input;
}

function readFields(end: usize): bool {
  while (cursor < end) {
    const key = readKey(end);
    if (key === 0 || !readField(key, end)) return false;
  }
  return true;
}

function readField(key: u32, end: usize): bool {
  if (key === 0x09) {
    wallTime = load<f64>(cursor);
    return skip(key, end);
  }
  if (key === 0x10) {
    if (!readVarint(end)) return false;
    step = <i64>varint;
    return true;
  }
  if ((key & 7) !== 2 || key < 0x1a || key > 0x4a) return skip(key, end);
  const fieldEnd = readFieldEnd(end);
  if (fieldEnd === 0 || !readWhat(key, fieldEnd)) return false;
  setCursor(fieldEnd);
  return true;
}

/** Reads a member of the oneof; a member before it that was another one no longer counts. */
function readWhat(key: u32, end: usize): bool {
  if (what !== 0 && what !== key) dropWhat();
  what = key;
  if (key === keySummary) return readSummary(end);
  if (key === keySessionLog) return readSessionLog(end);
  if (key === keyFileVersion) {
    fileVersionAt = cursor;
    fileVersionBytes = <i32>(end - cursor);
  } else if (key !== keyLogMessage) addPayload(key);
  return true;
}

function readSummary(end: usize): bool {
  while (cursor < end) {
    const key = readKey(end);
    if (key !== 0x0a) {
      if (key === 0 || !skip(key, end)) return false;
      continue;
    }
    const valueEnd = readFieldEnd(end);
    if (valueEnd === 0 || !readValue(cursor, valueEnd, valueCount++, inputStart)) return false;
  }
  return true;
}

function readSessionLog(end: usize): bool {
  if (sessionStatus < 0) sessionStatus = 0;
  while (cursor < end) {
    const key = readKey(end);
    if (key === 0x08) {
      if (!readVarint(end)) return false;
      sessionStatus = <i32>varint;
    } else if (key === 0 || !skip(key, end)) return false;
  }
  return true;
}

function addPayload(key: u32): void {
  drop(); // the same member again replaces the first
  addReference(0, key === keyGraphDef ? -1 : key === keyTaggedRunMetadata ? -2 : -3, 1);
}

function dropWhat(): void {
  drop();
  fileVersionBytes = -1;
  sessionStatus = -1;
}

/** Takes back the event's rows, and what its values told of their tags. */
function drop(): void {
  dropRows(firstPoint, firstReference);
  while (firstCount > firstFirst) {
    const first = popFirst();
    setKnowledge(load<u32>(first), load<u32>(first, 28));
    forgetTemplates();
  }
}
