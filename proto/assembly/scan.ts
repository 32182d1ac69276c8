// The kernel's entry: scans the records in a part of the input, and says where the columns are that came of it.
//
// | words of the report | hold                                                                          |
// |---------------------|-------------------------------------------------------------------------------|
// | 0, 1, 2             | bytes consumed; records; why it stopped: 0 needs more, 1 bad length, 2 again   |
// | 3                   | bytes needed                                                                  |
// | 4, 5, 6, 7          | slot list: where, how many; starts of points, of references                   |
// | 8, 9 … 12           | points: how many; steps, exact steps, wall times, values                      |
// | 13, 14 … 20         | references: how many; steps, exact steps, wall times, record offsets, record  |
// |                     | lengths, value indexes, list lengths                                          |
// | 21                  | 1 where a step is no safe integer                                             |
// | 22, 23              | first values: how many; where (rows.ts)                                       |
// | 24, 25, 26, 27      | records with bad data: how many, where; records that are no event: the same   |
// | 28, 29              | the first file version: length or −1, where                                   |
// | 30                  | status of the session log, −1 for none                                        |
// | 32, 34, 36          | wall time of the first event, least and greatest finite one (f64)             |
// | 38, 40              | session log: wall time (f64), step (i64)                                      |
import { hasGoodLength, maskedCrc } from "./crc32c";
import { fileVersionAt, fileVersionBytes, readEvent, sessionStatus, step, wallTime } from "./event";
import {
  clearCounts,
  groupRows,
  listLengths,
  pointExactSteps,
  pointStarts,
  pointSteps,
  pointValues,
  pointWallTimes,
  recordLengths,
  recordOffsets,
  referenceExactSteps,
  referenceStarts,
  referenceSteps,
  referenceWallTimes,
  slotList,
  slotListLength,
  valueIndexes,
} from "./group";
import { allocate, reallocate } from "./heap";
import { clearRows, firstCount, firsts, hasUnsafeSteps, pointCount, referenceCount } from "./rows";
import {
  clearSlots,
  forgetTemplates,
  kindOf,
  knowledge,
  setKnowledge,
  slotCount,
  tagLength,
  tagStart,
} from "./slots";

const headerBytes: u32 = 12;
const frameBytes: u32 = 16;
const maxDataBytes: u64 = 0x7fffffff;

const stopNeedsMore: u32 = 0;
const stopBadLength: u32 = 1;
const stopAgain: u32 = 2;

const report = allocate(192);

let input: usize = 0;
let inputBytes: u32 = 0;

let badData = allocate(1024);
let badDataCount: u32 = 0;
let badDataCapacity: u32 = 256;
let badEvents = allocate(1024);
let badEventCount: u32 = 0;
let badEventCapacity: u32 = 256;

let eventCount: u32 = 0;
let firstWallTime: f64 = NaN;
let minWallTime: f64 = Infinity;
let maxWallTime: f64 = -Infinity;
let versionAt: usize = 0;
let versionBytes: i32 = -1;

/** Where the report of the last scan stands. */
export function reportAt(): usize {
  return report;
}

/** Makes the input at least so long, keeping its contents; returns where it stands. */
export function reserveInput(bytes: u32): usize {
  if (bytes > inputBytes) {
    input = reallocate(input, inputBytes, bytes);
    inputBytes = bytes;
  }
  return input;
}

/** Forgets all tags: another file begins. */
export function reset(): void {
  clearCounts();
  clearSlots();
}

export function countSlots(): u32 {
  return slotCount;
}

export function tagAt(slot: u32): usize {
  return tagStart(slot);
}

export function tagBytesOf(slot: u32): u32 {
  return tagLength(slot);
}

export function kindOfSlot(slot: u32): u32 {
  return kindOf(slot);
}

export function setKindOfSlot(slot: u32, kind: u32): void {
  setKnowledge(slot, (knowledge(slot) & 0xffffff00) | kind);
  forgetTemplates();
}

/** Scans the records in the input from `start` to `end`, and fills the report. */
export function scan(start: u32, end: u32): void {
  begin();
  const stop = input + end;
  let at = input + start;
  let records: u32 = 0;
  let reason = stopAt(at, stop);
  while (reason === stopNone) {
    const length = load<u32>(at);
    records++;
    reason = readRecord(at, length) ? stopAgain : stopNone;
    at += frameBytes + length;
    if (reason === stopNone) reason = stopAt(at, stop);
  }
  groupRows();
  store<u32>(report, <u32>(at - input) - start);
  store<u32>(report, records, 4);
  store<u32>(report, reason, 8);
  writeReport();
}

const stopNone: u32 = 3;

function begin(): void {
  clearCounts();
  clearRows();
  badDataCount = 0;
  badEventCount = 0;
  eventCount = 0;
  firstWallTime = NaN;
  minWallTime = Infinity;
  maxWallTime = -Infinity;
  versionBytes = -1;
  store<i32>(report, -1, 120);
}

/** Why the record at `at` cannot be read; `stopNone` if it is whole. */
function stopAt(at: usize, end: usize): u32 {
  store<u32>(report, headerBytes, 12);
  if (end - at < headerBytes) return stopNeedsMore;
  if (load<u64>(at) > maxDataBytes || !hasGoodLength(at)) return stopBadLength;
  const needed = frameBytes + load<u32>(at);
  store<u32>(report, needed, 12);
  return end - at < needed ? stopNeedsMore : stopNone;
}

/** Reads a whole record; true if it holds a session log, after which the scan pauses. */
function readRecord(at: usize, length: u32): bool {
  const offset = <u32>(at - input);
  const data = at + headerBytes;
  if (maskedCrc(data, length) !== load<u32>(data + length)) noteBadData(offset);
  else if (!readEvent(data, length, offset, input)) noteBadEvent(offset);
  else return noteEvent();
  return false;
}

function noteBadData(offset: u32): void {
  if (badDataCount === badDataCapacity) {
    badData = reallocate(badData, badDataCapacity << 2, badDataCapacity << 3);
    badDataCapacity <<= 1;
  }
  store<u32>(badData + (badDataCount++ << 2), offset);
}

function noteBadEvent(offset: u32): void {
  if (badEventCount === badEventCapacity) {
    badEvents = reallocate(badEvents, badEventCapacity << 2, badEventCapacity << 3);
    badEventCapacity <<= 1;
  }
  store<u32>(badEvents + (badEventCount++ << 2), offset);
}

function noteEvent(): bool {
  if (eventCount++ === 0) firstWallTime = wallTime;
  if (wallTime - wallTime === 0) {
    if (wallTime < minWallTime) minWallTime = wallTime;
    if (wallTime > maxWallTime) maxWallTime = wallTime;
  }
  if (fileVersionBytes >= 0 && versionBytes < 0) {
    versionAt = fileVersionAt;
    versionBytes = fileVersionBytes;
  }
  if (sessionStatus < 0) return false;
  store<i32>(report, sessionStatus, 120);
  store<f64>(report, wallTime, 152);
  store<i64>(report, step, 160);
  return true;
}

function writeReport(): void {
  store<u32>(report, <u32>slotList, 16);
  store<u32>(report, slotListLength, 20);
  store<u32>(report, <u32>pointStarts, 24);
  store<u32>(report, <u32>referenceStarts, 28);
  store<u32>(report, pointCount, 32);
  store<u32>(report, <u32>pointSteps, 36);
  store<u32>(report, <u32>pointExactSteps, 40);
  store<u32>(report, <u32>pointWallTimes, 44);
  store<u32>(report, <u32>pointValues, 48);
  store<u32>(report, referenceCount, 52);
  store<u32>(report, <u32>referenceSteps, 56);
  store<u32>(report, <u32>referenceExactSteps, 60);
  store<u32>(report, <u32>referenceWallTimes, 64);
  store<u32>(report, <u32>recordOffsets, 68);
  store<u32>(report, <u32>recordLengths, 72);
  store<u32>(report, <u32>valueIndexes, 76);
  store<u32>(report, <u32>listLengths, 80);
  store<u32>(report, hasUnsafeSteps ? 1 : 0, 84);
  store<u32>(report, firstCount, 88);
  store<u32>(report, <u32>firsts, 92);
  store<u32>(report, badDataCount, 96);
  store<u32>(report, <u32>badData, 100);
  store<u32>(report, badEventCount, 104);
  store<u32>(report, <u32>badEvents, 108);
  store<i32>(report, versionBytes, 112);
  store<u32>(report, <u32>versionAt, 116);
  const hasFinite = minWallTime <= maxWallTime;
  store<f64>(report, firstWallTime, 128);
  store<f64>(report, hasFinite ? minWallTime : NaN, 136);
  store<f64>(report, hasFinite ? maxWallTime : NaN, 144);
}
