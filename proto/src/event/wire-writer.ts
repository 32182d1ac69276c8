// Writes single protobuf fields into bytes, for the few messages that are encoded without the generated classes.

const scratch = new DataView(new ArrayBuffer(8));
const utf8 = new TextEncoder();

/** Writes an int64 as a varint (two's complement for negative ones); returns the offset after it. */
export function writeVarint(bytes: Uint8Array, offset: number, value: number | bigint): number {
  if (typeof value === "bigint" || !(value >= 0 && Number.isSafeInteger(value)))
    return writeBigVarint(bytes, offset, BigInt.asUintN(64, BigInt(value)));
  let at = offset;
  let rest = value;
  while (rest > 0x7fffffff) {
    bytes[at++] = (rest & 0x7f) | 0x80;
    rest = Math.floor(rest / 128);
  }
  while (rest > 0x7f) {
    bytes[at++] = (rest & 0x7f) | 0x80;
    rest >>>= 7;
  }
  bytes[at++] = rest;
  return at;
}

function writeBigVarint(bytes: Uint8Array, offset: number, value: bigint): number {
  let at = offset;
  let rest = value;
  for (; rest > 0x7fn; rest >>= 7n) bytes[at++] = Number(rest & 0x7fn) | 0x80;
  bytes[at++] = Number(rest);
  return at;
}

/** Writes a little-endian float64; returns the offset after it. */
export function writeDouble(bytes: Uint8Array, offset: number, value: number): number {
  scratch.setFloat64(0, value, true);
  for (let i = 0; i < 8; i++) bytes[offset + i] = scratch.getUint8(i);
  return offset + 8;
}

/** Writes a little-endian float32; returns the offset after it. */
export function writeFloat(bytes: Uint8Array, offset: number, value: number): number {
  scratch.setFloat32(0, value, true);
  for (let i = 0; i < 4; i++) bytes[offset + i] = scratch.getUint8(i);
  return offset + 4;
}

/** A length-delimited field: key, length, contents. A string is UTF-8 encoded. */
export function delimited(fieldNumber: number, contents: Uint8Array | string): Uint8Array {
  const bytes = typeof contents === "string" ? utf8.encode(contents) : contents;
  const head = new Uint8Array(10);
  const keyEnd = writeVarint(head, 0, fieldNumber * 8 + 2);
  const end = writeVarint(head, keyEnd, bytes.length);
  return concat([head.subarray(0, end), bytes]);
}

/** A field of an enum or unsigned integer. */
export function varintField(fieldNumber: number, value: number): Uint8Array {
  const bytes = new Uint8Array(20);
  const keyEnd = writeVarint(bytes, 0, fieldNumber * 8);
  return bytes.subarray(0, writeVarint(bytes, keyEnd, value));
}

/** The parts one after another. */
export function concat(parts: readonly Uint8Array[]): Uint8Array {
  const result = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    result.set(part, at);
    at += part.length;
  }
  return result;
}
