// 64-bit integers of decoded messages, turned into numbers or bigints.
import type Long from "long";

/** A 64-bit field: decoding gives a Long; encoding takes a number as well. */
export type Int64 = number | Long;

/** The exact value of a 64-bit field. */
export function int64ToBigInt(value: Int64): bigint {
  return typeof value === "number" ? BigInt(value) : value.toBigInt();
}

/** The nearest float64 of a 64-bit field: exact within ±2**53. */
export function int64ToNumber(value: Int64): number {
  return typeof value === "number" ? value : value.toNumber();
}

/** A number where it is exact (within ±(2**53 − 1)), else a bigint. */
export function int64ToStep(value: Int64): number | bigint {
  const nearest = int64ToNumber(value);
  return Number.isSafeInteger(nearest) ? nearest : int64ToBigInt(value);
}
