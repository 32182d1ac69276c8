// Reads one serialised Summary.Value and makes it a point or a reference. Keys are those of summary.proto.
import { kindMalformed, metadataKind } from "./metadata";
import { addFirst, addPoint, addReference } from "./rows";
import { scalar } from "./scalar";
import {
  follow,
  kindOf,
  kindOther,
  kindScalar,
  kindUnknown,
  knowledge,
  learnTemplate,
  numberByTemplate,
  predictedSlot,
  setKnowledge,
  slotOf,
} from "./slots";
import { clearTensor, floatAt, isScalar, readTensor, stringCount } from "./tensor";
import { cursor, readFieldEnd, readKey, setCursor, skip } from "./wire";

const fieldSimpleValue: u32 = 2;
const fieldImage: u32 = 4;
const fieldTensor: u32 = 8;

/** What a legacy image stands for: a list of width, height and the encoded bytes. */
const imageListLength: u32 = 3;

let valueField: u32 = 0;
let tagAt: usize = 0;
let tagBytes: u32 = 0;
let metadataAt: usize = 0;
let metadataBytes: u32 = 0;
let hasMetadata: bool = false;
let simpleValueAt: usize = 0;

/** Reads the value in [start, end) and adds its row; `input` is where offsets count from. False if malformed. */
export function readValue(start: usize, end: usize, valueIndex: i32, input: usize): bool {
  return readPredicted(start, end) || readUnpredicted(start, end, valueIndex, input);
}

/** Adds the point of a value that is like the last one of the tag that is likely to come; false if it is not. */
export function readPredicted(start: usize, end: usize): bool {
  const predicted = predictedSlot();
  if (predicted === 0) return false;
  const numberAt = numberByTemplate(predicted, start, <u32>(end - start));
  if (numberAt === 0) return false;
  follow(predicted);
  addPoint(predicted, load<f32>(start + numberAt));
  setCursor(end);
  return true;
}

function readUnpredicted(start: usize, end: usize, valueIndex: i32, input: usize): bool {
  if (!readFields(start, end)) return false;
  const slot = slotOf(tagAt, tagBytes);
  if (slot === 0) return false;
  const known = knowledge(slot);
  const isFirst = (known & 0x100) === 0 || (hasMetadata && (known & 0x10000) === 0);
  if (isFirst && !noteFirst(slot, known, valueIndex, input)) return false;
  const numberAt = addRow(slot, valueIndex);
  if (numberAt !== 0) learnTemplate(slot, start, <u32>(end - start), <u32>(numberAt - start));
  return true;
}

function readFields(start: usize, end: usize): bool {
  valueField = 0;
  tagAt = start;
  tagBytes = 0;
  metadataBytes = 0;
  hasMetadata = false;
  clearTensor();
  setCursor(start);
  while (cursor < end) {
    const key = readKey(end);
    if (key === 0 || !readField(key, end)) return false;
  }
  return true;
}

function readField(key: u32, end: usize): bool {
  if (key === 0x15) {
    valueField = fieldSimpleValue;
    simpleValueAt = cursor;
    return skip(key, end);
  }
  if ((key & 7) !== 2) return skip(key, end);
  const fieldEnd = readFieldEnd(end);
  if (fieldEnd === 0) return false;
  if (key === 0x42) {
    valueField = fieldTensor;
    return readTensor(fieldEnd);
  }
  noteDelimited(key, fieldEnd);
  setCursor(fieldEnd);
  return true;
}

function noteDelimited(key: u32, fieldEnd: usize): void {
  if (key === 0x0a) {
    tagAt = cursor;
    tagBytes = <u32>(fieldEnd - cursor);
  } else if (key === 0x4a) {
    metadataAt = cursor;
    metadataBytes = <u32>(fieldEnd - cursor);
    hasMetadata = true;
  } else if (key === 0x1a || key === 0x22 || key === 0x2a || key === 0x32) valueField = key >> 3;
}

/** Keeps what this value says of its tag; what was known of its kind before counts more. */
function noteFirst(slot: u32, known: u32, valueIndex: i32, input: usize): bool {
  const told = kindTold();
  if (told === kindMalformed) return false;
  const kind: u32 = (known & 0xff) !== kindUnknown ? known & 0xff : told;
  setKnowledge(slot, kind | 0x100 | (known & 0x10000) | (hasMetadata ? 0x10000 : 0));
  const metadataOffset: u32 = hasMetadata ? <u32>(metadataAt - input) : 0;
  addFirst(slot, valueField, valueIndex, metadataOffset, metadataBytes, known);
  return true;
}

/** A legacy payload is its own word, whatever its metadata names. */
function kindTold(): u8 {
  if (valueField === fieldSimpleValue) return kindScalar;
  if (valueField !== fieldTensor && valueField !== 0) return kindOther;
  return hasMetadata ? metadataKind(metadataAt, metadataAt + metadataBytes) : kindUnknown;
}

/** Adds the value's row. Returns where its number stands if it is a point of four bytes, else 0. */
function addRow(slot: u32, valueIndex: i32): usize {
  if (valueField === fieldSimpleValue) {
    addPoint(slot, load<f32>(simpleValueAt));
    return simpleValueAt;
  }
  if (valueField !== fieldTensor) {
    addReference(slot, valueIndex, valueField === fieldImage ? imageListLength : 1);
    return 0;
  }
  if (kindOf(slot) === kindScalar && isScalar()) {
    addPoint(slot, scalar);
    return floatAt;
  }
  addReference(slot, valueIndex, stringCount > 0 ? stringCount : 1);
  return 0;
}
