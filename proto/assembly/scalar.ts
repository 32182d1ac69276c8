// One number of a tensor, by its dtype (DataType in tensor.proto) and the form it is given in.
import { cursor, readVarint, setCursor, varint } from "./wire";

export const typeFloat: u32 = 1;
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

/** The number, as a double, that the last of the questions below found. */
export let scalar: f64 = 0;

/** Whether `length` bytes of `tensor_content` are one number of the dtype, and which. */
export function isContent(dtype: u32, at: usize, length: u32): bool {
  if (length === 4) return isContent4(dtype, at);
  if (length === 8) return isContent8(dtype, at);
  if (length === 1) return isContent1(dtype, at);
  return length === 2 && isContent2(dtype, at);
}

function isContent4(dtype: u32, at: usize): bool {
  if (dtype === typeFloat) scalar = load<f32>(at);
  else if (dtype === typeInt32) scalar = load<i32>(at);
  else if (dtype === typeUint32) scalar = load<u32>(at);
  else return false;
  return true;
}

function isContent8(dtype: u32, at: usize): bool {
  if (dtype === typeDouble) scalar = load<f64>(at);
  else if (dtype === typeInt64) scalar = <f64>load<i64>(at);
  else if (dtype === typeUint64) scalar = <f64>load<u64>(at);
  else return false;
  return true;
}

function isContent2(dtype: u32, at: usize): bool {
  const bits: u32 = load<u16>(at);
  if (dtype === typeInt16) scalar = <f64>(<i16>bits);
  else if (dtype === typeUint16) scalar = bits;
  else return isFloat16(dtype, bits);
  return true;
}

function isContent1(dtype: u32, at: usize): bool {
  const byte: u32 = load<u8>(at);
  if (dtype === typeUint8) scalar = byte;
  else if (dtype === typeInt8) scalar = <f64>(<i8>byte);
  else if (dtype === typeBool) scalar = byte !== 0 ? 1 : 0;
  else return false;
  return true;
}

function isFloat16(dtype: u32, bits: u32): bool {
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

/** Whether an element of the list `field` at `at` is one of the dtype, and which. */
export function isElement(dtype: u32, field: u32, at: usize): bool {
  if (field === 5) {
    scalar = load<f32>(at);
    return dtype === typeFloat;
  }
  if (field === 6) {
    scalar = load<f64>(at);
    return dtype === typeDouble;
  }
  const after = cursor;
  setCursor(at);
  readVarint(at + 10);
  setCursor(after);
  return isInteger(dtype, field);
}

function isInteger(dtype: u32, field: u32): bool {
  if (field === 7) return isNarrow(dtype, <i32>varint);
  if (field === 13) return isFloat16(dtype, <u32>varint & 0xffff);
  if (field === 10) {
    scalar = <f64>(<i64>varint);
    return dtype === typeInt64;
  }
  if (field === 17) {
    scalar = <f64>varint;
    return dtype === typeUint64;
  }
  if (field === 16) {
    scalar = <f64>(<u32>varint);
    return dtype === typeUint32;
  }
  scalar = varint !== 0 ? 1 : 0;
  return dtype === typeBool;
}

/** An entry of `int_val`, wrapped to its type. */
function isNarrow(dtype: u32, value: i32): bool {
  if (dtype === typeInt32) scalar = value;
  else if (dtype === typeUint8) scalar = <f64>(<u8>value);
  else if (dtype === typeInt16) scalar = <f64>(<i16>value);
  else if (dtype === typeInt8) scalar = <f64>(<i8>value);
  else if (dtype === typeUint16) scalar = <f64>(<u16>value);
  else return false;
  return true;
}
