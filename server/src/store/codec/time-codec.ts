// Packs a column of wall times bit for bit: differences of their IEEE bits, or plain float64 where they jump about.
import {
  type ByteCursor,
  copyBytes,
  readVarint,
  varintBound,
  varintMaxBytes,
  writeVarint,
} from "./varint.ts";

/**
 * | coding | bytes after the coding byte |
 * |---|---|
 * | 0 differences | 8 bytes of the first, varint of every other's bits minus the bits before it |
 * | 1 plain | float64 of every wall time |
 *
 * Neighbouring doubles have neighbouring bits, so a second between wall times of today is 2**22: four bytes.
 */
const coding = { differences: 0, plain: 1 } as const;

const wordRange = 2 ** 32;

/** Most bytes that a packed column of `count` wall times takes. */
export function timeBytesBound(count: number): number {
  return 9 + count * varintMaxBytes;
}

/** The 32-bit words of a column, low word first (every platform Node runs on for us is little-endian). */
function wordsOf(times: Float64Array): Uint32Array {
  return new Uint32Array(times.buffer, times.byteOffset, times.length * 2);
}

function bytesOf(times: Float64Array): Uint8Array {
  return new Uint8Array(times.buffer, times.byteOffset, times.byteLength);
}

/** Packs wall times at the cursor, which has room for `timeBytesBound`. */
export function packTimes(times: Float64Array, cursor: ByteCursor): void {
  const start = cursor.at;
  if (times.length > 0 && packDifferences(times, cursor)) return;
  cursor.at = start;
  cursor.bytes[cursor.at++] = coding.plain;
  cursor.bytes.set(bytesOf(times), cursor.at);
  cursor.at += times.byteLength;
}

/** Returns whether every difference fits; if not, what was written is void. */
function packDifferences(times: Float64Array, cursor: ByteCursor): boolean {
  const { bytes } = cursor;
  bytes[cursor.at] = coding.differences;
  bytes.set(bytesOf(times.subarray(0, 1)), cursor.at + 1);
  const words = wordsOf(times);
  let at = cursor.at + 9;
  let low = words[0]!;
  let high = words[1]!;
  for (let i = 2; i < words.length; i += 2) {
    const difference = (words[i + 1]! - high) * wordRange + (words[i]! - low);
    if (difference >= varintBound || difference <= -varintBound) return false;
    at = writeVarint(bytes, at, difference);
    low = words[i]!;
    high = words[i + 1]!;
  }
  cursor.at = at;
  return true;
}

/** Unpacks `count` wall times into `target` from position `start` on and moves the cursor past them. */
export function unpackTimes(
  cursor: ByteCursor,
  count: number,
  target: Float64Array,
  start: number,
): void {
  const kind = cursor.bytes[cursor.at++];
  const column = target.subarray(start, start + count);
  if (kind === coding.plain) copyBytes(cursor, bytesOf(column));
  else if (kind === coding.differences) unpackDifferences(cursor, column);
  else throw new RangeError(`unknown wall time coding ${kind}`);
}

function unpackDifferences(cursor: ByteCursor, column: Float64Array): void {
  copyBytes(cursor, bytesOf(column.subarray(0, 1)));
  const words = wordsOf(column);
  let low = words[0]!;
  let high = words[1]!;
  for (let i = 2; i < words.length; i += 2) {
    low += readVarint(cursor);
    if (low < 0 || low >= wordRange) {
      const carry = Math.floor(low / wordRange);
      low -= carry * wordRange;
      high += carry;
    }
    words[i] = low;
    words[i + 1] = high;
  }
}
