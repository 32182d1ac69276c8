// The typed list of a serialised TensorProto: how many elements it has, and the last one.
import type { NumericType } from "../tensor/numeric-types.ts";
import { malformed, type WireReader } from "./wire-reader.ts";

/** Field number of the typed list → bytes of its elements, 0 for varints. */
const listWidths = new Map([
  [5, 4],
  [6, 8],
  [7, 0],
  [10, 0],
  [11, 0],
  [13, 0],
  [16, 0],
  [17, 0],
]);

/** Names of NumericType.list by field number. */
const listFields = new Map([
  ["floatVal", 5],
  ["doubleVal", 6],
  ["intVal", 7],
  ["int64Val", 10],
  ["boolVal", 11],
  ["halfVal", 13],
  ["uint32Val", 16],
  ["uint64Val", 17],
]);

/** Made once and filled for each tensor. Elements come packed or one by one. */
export class TensorList {
  /** Field number, count, and where the last element stands; of the list that came last. */
  #field = 0;
  #count = 0;
  #at = 0;

  clear(): void {
    this.#field = 0;
    this.#count = 0;
  }

  /** Reads the field after `key` if it is a typed list, and passes over it if not. Throws `malformed`. */
  readOrSkip(reader: WireReader, key: number, end: number): void {
    const field = key >>> 3;
    const width = listWidths.get(field);
    const wireType = key & 7;
    if (width === undefined) reader.skip(key, end);
    else if (wireType === 2) this.#readPacked(reader, field, width, reader.fieldEnd(end));
    else {
      const isElement = wireType === (width === 0 ? 0 : width === 4 ? 5 : 1);
      const at = reader.at;
      reader.skip(key, end);
      if (isElement) this.#noteElement(field, at);
    }
  }

  #readPacked(reader: WireReader, field: number, width: number, end: number): void {
    while (reader.at < end) {
      this.#noteElement(field, reader.at);
      if (width === 0) reader.varint64(end);
      else reader.at += width;
    }
    if (reader.at > end) throw malformed;
  }

  #noteElement(field: number, at: number): void {
    if (field !== this.#field) this.#count = 0;
    this.#field = field;
    this.#count++;
    this.#at = at;
  }

  /** Whether there is exactly one element, in the list that belongs to the type. */
  isOneOf(type: NumericType): boolean {
    return this.#count === 1 && this.#field === listFields.get(type.list);
  }

  /** The last element as a double; integers of 64 bits are rounded to the nearest one. */
  element(reader: WireReader, type: NumericType): number {
    if (this.#field === 5) return reader.view.getFloat32(this.#at, true);
    if (this.#field === 6) return reader.view.getFloat64(this.#at, true);
    const after = reader.at;
    reader.at = this.#at;
    reader.varint64(reader.bytes.length);
    reader.at = after;
    const { low, high } = reader;
    if (type.fromBits) return type.fromBits(low);
    if (this.#field === 10) return high * 2 ** 32 + (low >>> 0);
    if (this.#field === 17) return (high >>> 0) * 2 ** 32 + (low >>> 0);
    if (this.#field === 11) return low | high ? 1 : 0;
    return Number(type.allocate(1).fill(low as never)[0]); // int32 or narrower: wrapped to the type
  }
}
