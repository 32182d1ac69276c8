// Looks into a serialised TensorProto: is it one number, and which; how many strings does it list?
// Field numbers and element types are those of tensor.proto.
import { isContent, isElement, typeFloat } from "./scalar";
import { cursor, readFieldEnd, readKey, readVarint, setCursor, skip, varint } from "./wire";

/** Strings listed in `string_val`. */
export let stringCount: u32 = 0;
/** Where the four bytes of a float32 in `tensor_content` stand, 0 for any other scalar. */
export let floatAt: usize = 0;

let dtype: u32 = 0;
let isOneElement: bool = true;
let contentStart: usize = 0;
let contentLength: u32 = 0;
/** The list of which the one number is taken: field number, count, and where its last element stands. */
let listField: u32 = 0;
let listCount: u32 = 0;
let listAt: usize = 0;

/** Begins with an empty tensor. */
export function clearTensor(): void {
  stringCount = 0;
  dtype = 0;
  isOneElement = true;
  contentLength = 0;
  listField = 0;
  listCount = 0;
}

/** Reads the tensor that ends at `end`; what one before it said and this one does not, stays. False if malformed. */
export function readTensor(end: usize): bool {
  while (cursor < end) {
    const key = readKey(end);
    if (key === 0 || !readField(key, end)) return false;
  }
  return true;
}

function readField(key: u32, end: usize): bool {
  if (key === 0x08) {
    if (!readVarint(end)) return false;
    dtype = <u32>varint;
    return true;
  }
  if ((key & 7) !== 2) return readElementOrSkip(key, end);
  const fieldEnd = readFieldEnd(end);
  if (fieldEnd === 0) return false;
  if (key === 0x12) return readShape(fieldEnd);
  if (key === 0x22) {
    contentStart = cursor;
    contentLength = <u32>(fieldEnd - cursor);
  } else if (key === 0x42) stringCount++;
  else if (isList(key >> 3)) return readPacked(key >> 3, fieldEnd);
  setCursor(fieldEnd);
  return true;
}

function readShape(end: usize): bool {
  while (cursor < end) {
    const key = readKey(end);
    if (key === 0) return false;
    if (key !== 0x12) {
      if (!skip(key, end)) return false;
      continue;
    }
    const fieldEnd = readFieldEnd(end);
    if (fieldEnd === 0 || !readDimension(fieldEnd)) return false;
  }
  return true;
}

function readDimension(end: usize): bool {
  let size: u64 = 0;
  while (cursor < end) {
    const key = readKey(end);
    if (key === 0x08) {
      if (!readVarint(end)) return false;
      size = varint;
    } else if (key === 0 || !skip(key, end)) return false;
  }
  if (size !== 1) isOneElement = false;
  return true;
}

function isList(field: u32): bool {
  return (
    (field >= 5 && field <= 7) ||
    field === 10 ||
    field === 11 ||
    field === 13 ||
    field === 16 ||
    field === 17
  );
}

/** Bytes of a list's elements; 0 for varints. */
function elementBytes(field: u32): u32 {
  return field === 5 ? 4 : field === 6 ? 8 : 0;
}

function readElementOrSkip(key: u32, end: usize): bool {
  const field = key >> 3;
  const bytes = elementBytes(field);
  const wireType: u32 = bytes === 0 ? 0 : bytes === 4 ? 5 : 1;
  if (isList(field) && (key & 7) === wireType) noteElement(field);
  return skip(key, end);
}

function readPacked(field: u32, end: usize): bool {
  const bytes = elementBytes(field);
  while (cursor < end) {
    noteElement(field);
    if (bytes === 0) {
      if (!readVarint(end)) return false;
    } else setCursor(cursor + bytes);
  }
  return cursor === end;
}

function noteElement(field: u32): void {
  if (field !== listField) listCount = 0;
  listField = field;
  listCount++;
  listAt = cursor;
}

/** Whether it is one number, which then is `scalar`: a numeric dtype, one element by its shape, and exactly one value present. */
export function isScalar(): bool {
  floatAt = 0;
  if (!isOneElement) return false;
  if (contentLength === 0) return listCount === 1 && isElement(dtype, listField, listAt);
  if (!isContent(dtype, contentStart, contentLength)) return false;
  if (dtype === typeFloat) floatAt = contentStart;
  return true;
}
