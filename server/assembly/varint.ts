// Signed integers as zigzag varints, as store/codec/varint.ts draws them.

/** Integers of a smaller magnitude than this can be written. */
export const varintBound: i64 = 1 << 52;

/** Writes one integer at `at` and returns the position after it. */
export function writeVarint(at: usize, value: i64): usize {
  let rest = <u64>((value << 1) ^ (value >> 63));
  while (rest >= 128) {
    store<u8>(at++, (<u32>rest & 127) | 128);
    rest >>= 7;
  }
  store<u8>(at, <u32>rest);
  return at + 1;
}
