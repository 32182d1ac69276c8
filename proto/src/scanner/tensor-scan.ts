// Looks into a serialised TensorProto: is it one number, and which; how many strings does it list?
import { type NumericType, numericTypes } from "../tensor/numeric-types.ts";
import { malformed, type WireReader } from "./wire-reader.ts";

/** Keys of TensorProto (tensor.proto): field number * 8 + wire type; typed lists come packed (2) or one by one. */
const dtypeKey = 0x08;
const shapeKey = 0x12;
const contentKey = 0x22;
const stringKey = 0x42;

/** DT_FLOAT. */
const floatType = 1;

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

/** What a tensor told; made once and filled for each tensor. */
export class TensorScan {
  /** Whether it is one number: a numeric dtype, one element by its shape, and exactly one value present. */
  isScalar = false;
  /** The number as a double; 64-bit integers are rounded to the nearest one. */
  value = 0;
  /** Strings listed in `string_val`. */
  stringCount = 0;
  #dtype = 0;
  #isOneElement = true;
  #contentStart = 0;
  #contentEnd = 0;
  /** The list of which the one number is taken: field number, count, and where its last element stands. */
  #listField = 0;
  #listCount = 0;
  #listAt = 0;

  /** Begins with an empty tensor. */
  clear(): void {
    this.isScalar = false;
    this.stringCount = 0;
    this.#dtype = 0;
    this.#isOneElement = true;
    this.#contentStart = 0;
    this.#contentEnd = 0;
    this.#listField = 0;
    this.#listCount = 0;
  }

  /** Reads the tensor that ends at `end`; what one before it said and this one does not, stays. Throws `malformed`. */
  read(reader: WireReader, end: number): void {
    if (isFloatScalar(reader, end)) {
      this.#dtype = floatType;
      this.#contentStart = end - 4;
      this.#contentEnd = end;
      reader.at = end;
    } else while (reader.at < end) this.#readField(reader, reader.key(end), end);
  }

  #readField(reader: WireReader, key: number, end: number): void {
    if (key === dtypeKey) {
      reader.varint64(end);
      this.#dtype = reader.low;
    } else if (key === shapeKey) this.#readShape(reader, reader.fieldEnd(end));
    else if (key === contentKey) {
      this.#contentEnd = reader.fieldEnd(end);
      this.#contentStart = reader.at;
      reader.at = this.#contentEnd;
    } else if (key === stringKey) {
      this.stringCount++;
      reader.at = reader.fieldEnd(end);
    } else this.#readListOrSkip(reader, key, end);
  }

  #readShape(reader: WireReader, end: number): void {
    while (reader.at < end) {
      const key = reader.key(end);
      if (key === 0x12) this.#readDimension(reader, reader.fieldEnd(end));
      else reader.skip(key, end);
    }
  }

  #readDimension(reader: WireReader, end: number): void {
    let isOne = false;
    while (reader.at < end) {
      const key = reader.key(end);
      if (key === 0x08) {
        reader.varint64(end);
        isOne = reader.low === 1 && reader.high === 0;
      } else reader.skip(key, end);
    }
    if (!isOne) this.#isOneElement = false;
  }

  #readListOrSkip(reader: WireReader, key: number, end: number): void {
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
    if (field !== this.#listField) this.#listCount = 0;
    this.#listField = field;
    this.#listCount++;
    this.#listAt = at;
  }

  /** Works out `isScalar` and `value` once all has been read. */
  conclude(reader: WireReader): void {
    if (!this.#isOneElement) return;
    const contentLength = this.#contentEnd - this.#contentStart;
    if (this.#dtype === floatType && contentLength === 4) {
      this.isScalar = true;
      this.value = reader.view.getFloat32(this.#contentStart, true);
    } else this.#concludeAny(reader, contentLength);
  }

  #concludeAny(reader: WireReader, contentLength: number): void {
    const type = numericTypes.get(this.#dtype);
    if (!type) return;
    if (contentLength > 0) {
      this.isScalar = contentLength === type.size;
      if (this.isScalar) this.value = Number(type.read(reader.view, this.#contentStart));
    } else if (this.#listCount === 1 && this.#listField === listFields.get(type.list)) {
      this.isScalar = true;
      this.value = this.#listElement(reader, type);
    }
  }

  #listElement(reader: WireReader, type: NumericType): number {
    if (this.#listField === 5) return reader.view.getFloat32(this.#listAt, true);
    if (this.#listField === 6) return reader.view.getFloat64(this.#listAt, true);
    const after = reader.at;
    reader.at = this.#listAt;
    reader.varint64(reader.bytes.length);
    reader.at = after;
    const { low, high } = reader;
    if (type.fromBits) return type.fromBits(low);
    if (this.#listField === 10) return high * 2 ** 32 + (low >>> 0);
    if (this.#listField === 17) return (high >>> 0) * 2 ** 32 + (low >>> 0);
    if (this.#listField === 11) return low | high ? 1 : 0;
    return Number(type.allocate(1).fill(low as never)[0]); // int32 or narrower: wrapped to the type
  }
}

/** Whether the bytes are exactly what TensorFlow 2 writes for a scalar: DT_FLOAT, rank 0, four bytes of content. */
function isFloatScalar(reader: WireReader, end: number): boolean {
  const at = reader.at;
  return (
    end - at === 10 &&
    reader.view.getUint32(at, true) === 0x00120108 &&
    reader.view.getUint16(at + 4, true) === 0x0422
  );
}
