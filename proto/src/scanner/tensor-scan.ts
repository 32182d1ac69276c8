// Looks into a serialised TensorProto: is it one number, and which; how many strings does it list?
import { numericTypes } from "../tensor/numeric-types.ts";
import { TensorList } from "./tensor-list.ts";
import type { WireReader } from "./wire-reader.ts";

/** Keys of TensorProto (tensor.proto): field number * 8 + wire type. */
const dtypeKey = 0x08;
const shapeKey = 0x12;
const contentKey = 0x22;
const stringKey = 0x42;

/** DT_FLOAT. */
const floatType = 1;

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
  readonly #list = new TensorList();

  /** Begins with an empty tensor. */
  clear(): void {
    this.isScalar = false;
    this.stringCount = 0;
    this.#dtype = 0;
    this.#isOneElement = true;
    this.#contentStart = 0;
    this.#contentEnd = 0;
    this.#list.clear();
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
    } else this.#list.readOrSkip(reader, key, end);
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
    } else if (this.#list.isOneOf(type)) {
      this.isScalar = true;
      this.value = this.#list.element(reader, type);
    }
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
