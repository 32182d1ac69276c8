// Packs a column of values: float32 where every one is exact in it, else float64.
import { type ByteCursor, copyBytes } from "./varint.ts";

/** | coding | bytes after the coding byte | — 0: float32 of every value; 1: float64 of every value. */
const coding = { single: 0, double: 1 } as const;

/** Most bytes that a packed column of `count` values takes. */
export function valueBytesBound(count: number): number {
  return 1 + count * 8;
}

/** High word of the NaN that every engine makes: other NaNs keep their bits only as float64. */
const plainNaNHigh = 0x7ff80000;

/** The column as float32, or null where a value would change. */
function toSingles(values: Float64Array): Float32Array | null {
  const singles = new Float32Array(values.length);
  for (let i = 0; i < values.length; i++) {
    const value = values[i]!;
    singles[i] = value;
    if (singles[i] !== value && !isPlainNaN(values, i)) return null;
  }
  return singles;
}

function isPlainNaN(values: Float64Array, i: number): boolean {
  if (!Number.isNaN(values[i])) return false;
  const words = new Uint32Array(values.buffer, values.byteOffset + i * 8, 2);
  return words[0] === 0 && words[1] === plainNaNHigh;
}

/** Packs values at the cursor, which has room for `valueBytesBound`. */
export function packValues(values: Float64Array, cursor: ByteCursor): void {
  const singles = toSingles(values);
  const column = singles ?? values;
  cursor.bytes[cursor.at++] = singles ? coding.single : coding.double;
  const bytes = new Uint8Array(column.buffer, column.byteOffset, column.byteLength);
  cursor.bytes.set(bytes, cursor.at);
  cursor.at += bytes.length;
}

/** Unpacks `count` values into `target` from position `start` on and moves the cursor past them. */
export function unpackValues(
  cursor: ByteCursor,
  count: number,
  target: Float64Array,
  start: number,
): void {
  const kind = cursor.bytes[cursor.at++];
  if (kind === coding.double) {
    copyBytes(cursor, new Uint8Array(target.buffer, target.byteOffset + start * 8, count * 8));
  } else if (kind === coding.single) {
    const singles = new Float32Array(count);
    copyBytes(cursor, new Uint8Array(singles.buffer));
    target.set(singles, start);
  } else throw new RangeError(`unknown value coding ${kind}`);
}
