// Signed integers as variable-length bytes: zigzag, then seven bits a byte, low bits first, high bit for "more".

/** Integers of a smaller magnitude than this can be written; their zigzag form is still exact in float64. */
export const varintBound = 2 ** 52;

/** Most bytes of one varint. */
export const varintMaxBytes = 8;

/** Bytes being written or read, and the position. */
export interface ByteCursor {
  readonly bytes: Uint8Array;
  at: number;
}

/** Writes one integer at `at` and returns the position after it. */
export function writeVarint(bytes: Uint8Array, at: number, value: number): number {
  let rest = value >= 0 ? value * 2 : value * -2 - 1;
  while (rest >= 0x80000000) {
    bytes[at++] = (rest % 128) | 128;
    rest = Math.floor(rest / 128);
  }
  while (rest >= 128) {
    bytes[at++] = (rest & 127) | 128;
    rest >>>= 7;
  }
  bytes[at++] = rest;
  return at;
}

/** Reads one integer at the cursor and moves it on. Throws `RangeError` past the end. */
export function readVarint(cursor: ByteCursor): number {
  const { bytes } = cursor;
  let at = cursor.at;
  let byte = bytes[at++]!;
  let rest = byte & 127;
  // Up to 28 bits in integer arithmetic, the rest in float64: 53 bits do not fit 32.
  if (byte >= 128) {
    byte = bytes[at++]!;
    rest |= (byte & 127) << 7;
    if (byte >= 128) {
      byte = bytes[at++]!;
      rest |= (byte & 127) << 14;
      if (byte >= 128) {
        byte = bytes[at++]!;
        rest |= (byte & 127) << 21;
        for (let scale = 2 ** 28; byte >= 128; scale *= 128) {
          byte = bytes[at++]!;
          rest += (byte & 127) * scale;
        }
      }
    }
  }
  if (at > bytes.length) throw new RangeError("a packed column ends inside an integer");
  cursor.at = at;
  return rest % 2 === 0 ? rest / 2 : -(rest + 1) / 2;
}

/** Copies the next bytes of the cursor into `target` and moves the cursor past them. */
export function copyBytes(cursor: ByteCursor, target: Uint8Array): void {
  const end = cursor.at + target.length;
  if (end > cursor.bytes.length) throw new RangeError("a packed column is cut short");
  target.set(cursor.bytes.subarray(cursor.at, end));
  cursor.at = end;
}
