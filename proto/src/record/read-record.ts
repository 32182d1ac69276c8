// Reads one record out of bytes that may end anywhere.
import {
  frameLength,
  hasGoodData,
  hasGoodLength,
  headerLength,
  maxDataLength,
  readDataLength,
} from "./frame.ts";

/** What stands at an offset of a record file. */
export type RecordRead =
  /** A whole, undamaged record; `data` is a view into the bytes given. */
  | { readonly kind: "record"; readonly data: Uint8Array; readonly end: number }
  /** The bytes end inside the record, which has at least `needed` bytes: call again when there are more. */
  | { readonly kind: "truncated"; readonly needed: number }
  /** The data does not match its checksum; the next record begins at `end`. */
  | { readonly kind: "badData"; readonly end: number }
  /** The length does not match its checksum, or no message is so long: nothing after it can be found. */
  | { readonly kind: "badLength" };

/** Reads the record whose frame begins at `offset`. Allocates nothing, whatever its length says. */
export function readRecord(bytes: Uint8Array, offset = 0): RecordRead {
  const available = bytes.length - offset;
  if (available < headerLength) return { kind: "truncated", needed: headerLength };
  const length = readDataLength(bytes, offset);
  if (!hasGoodLength(bytes, offset) || length > maxDataLength) return { kind: "badLength" };
  const end = offset + frameLength + length;
  if (end > bytes.length) return { kind: "truncated", needed: frameLength + length };
  if (!hasGoodData(bytes, offset, length)) return { kind: "badData", end };
  const start = offset + headerLength;
  return { kind: "record", data: bytes.subarray(start, start + length), end };
}
