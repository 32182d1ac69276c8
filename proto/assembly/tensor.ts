// Looks into a serialised TensorProto: is it one number, and which; how many strings does it list?
// Field numbers and element types are those of tensor.proto.
import { cursor, readFieldEnd, readKey, readVarint, setCursor, skip, varint } from "./wire";

const typeFloat: u32 = 1;
const typeDouble: u32 = 2;
const typeInt32: u32 = 3;
const typeUint8: u32 = 4;
const typeInt16: u32 = 5;
const typeInt8: u32 = 6;
const typeInt64: u32 = 9;
const typeBool: u32 = 10;
const typeBfloat16: u32 = 14;
const typeUint16: u32 = 17;
const typeHalf: u32 = 19;
const typeUint32: u32 = 22;
const typeUint64: u32 = 23;

/** Strings listed in `string_val`. */
export let stringCount: u32 = 0;
/** The number, once `isScalar` said that there is one. */
export let scalar: f64 = 0;
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

/** Whether it is one number: a numeric dtype, one element by its shape, and exactly one value present. */
export function isScalar(): bool {
  floatAt = 0;
  if (!isOneElement) return false;
  if (contentLength > 0) return readContent();
  return listCount === 1 && readElement();
}

function readContent(): bool {
  if (contentLength === 4) return readContent4();
  if (contentLength === 8) return readContent8();
  if (contentLength === 1) return readContent1();
  return contentLength === 2 && readContent2();
}

function readContent4(): bool {
  if (dtype === typeFloat) {
    scalar = load<f32>(contentStart);
    floatAt = contentStart;
  } else if (dtype === typeInt32) scalar = load<i32>(contentStart);
  else if (dtype === typeUint32) scalar = load<u32>(contentStart);
  else return false;
  return true;
}

function readContent8(): bool {
  if (dtype === typeDouble) scalar = load<f64>(contentStart);
  else if (dtype === typeInt64) scalar = <f64>load<i64>(contentStart);
  else if (dtype === typeUint64) scalar = <f64>load<u64>(contentStart);
  else return false;
  return true;
}

function readContent2(): bool {
  const bits: u32 = load<u16>(contentStart);
  if (dtype === typeInt16) scalar = <f64>(<i16>bits);
  else if (dtype === typeUint16) scalar = bits;
  else return readFloat16(bits);
  return true;
}

function readContent1(): bool {
  const byte: u32 = load<u8>(contentStart);
  if (dtype === typeUint8) scalar = byte;
  else if (dtype === typeInt8) scalar = <f64>(<i8>byte);
  else if (dtype === typeBool) scalar = byte !== 0 ? 1 : 0;
  else return false;
  return true;
}

function readFloat16(bits: u32): bool {
  if (dtype === typeHalf) scalar = halfToNumber(bits);
  else if (dtype === typeBfloat16) scalar = reinterpret<f32>(bits << 16);
  else return false;
  return true;
}

function halfToNumber(bits: u32): f64 {
  const sign: f64 = bits & 0x8000 ? -1 : 1;
  const exponent = (bits >> 10) & 0x1f;
  const fraction: f64 = bits & 0x3ff;
  if (exponent === 0) return sign * fraction * 5.9604644775390625e-8; // 2 ** −24
  if (exponent === 0x1f) return fraction !== 0 ? NaN : sign * Infinity;
  return sign * (1 + fraction / 1024) * <f64>reinterpret<f32>((exponent + 112) << 23); // 2 ** (exponent − 15)
}

/** Reads the one element of the list, if it is the list of the dtype. */
function readElement(): bool {
  if (listField === 5) {
    scalar = load<f32>(listAt);
    return dtype === typeFloat;
  }
  if (listField === 6) {
    scalar = load<f64>(listAt);
    return dtype === typeDouble;
  }
  const after = cursor;
  setCursor(listAt);
  readVarint(listAt + 10);
  setCursor(after);
  return readInteger();
}

function readInteger(): bool {
  if (listField === 7) return readNarrow(<i32>varint);
  if (listField === 13) return readFloat16(<u32>varint & 0xffff);
  if (listField === 10) {
    scalar = <f64>(<i64>varint);
    return dtype === typeInt64;
  }
  if (listField === 17) {
    scalar = <f64>varint;
    return dtype === typeUint64;
  }
  if (listField === 16) {
    scalar = <f64>(<u32>varint);
    return dtype === typeUint32;
  }
  scalar = varint !== 0 ? 1 : 0;
  return dtype === typeBool;
}

/** An entry of `int_val`, wrapped to its type. */
function readNarrow(value: i32): bool {
  if (dtype === typeInt32) scalar = value;
  else if (dtype === typeUint8) scalar = <f64>(<u8>value);
  else if (dtype === typeInt16) scalar = <f64>(<i16>value);
  else if (dtype === typeInt8) scalar = <f64>(<i8>value);
  else if (dtype === typeUint16) scalar = <f64>(<u16>value);
  else return false;
  return true;
}
