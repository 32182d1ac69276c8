// Walks over the fields of a protobuf message in place.

/** Thrown where bytes are no protobuf message; one for all, as a damaged file may have one per record. */
export const malformed = new Error("not a protobuf message");

/** So many groups may be nested, as in protobufjs. */
const maxDepth = 101;

/**
 * A cursor over bytes. Callers stop at a message's end; each read checks that it stays within the end it is given.
 * Reading a few bytes beyond is harmless: past the array they read as zeros.
 */
export class WireReader {
  readonly bytes: Uint8Array;
  readonly view: DataView;
  at = 0;
  /** Low and high half of the last varint64, as signed 32-bit integers. */
  low = 0;
  high = 0;

  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  }

  /** A field's key: number * 8 + wire type. */
  key(end: number): number {
    const key = this.varint32(end);
    if (key < 8) throw malformed; // field number 0
    return key;
  }

  /** The end of a length-delimited field that begins here, after its key. */
  fieldEnd(end: number): number {
    const length = this.varint32(end);
    const fieldEnd = this.at + length;
    if (fieldEnd > end) throw malformed;
    return fieldEnd;
  }

  /** A varint of at most five bytes and 32 bits: a key or a length. */
  varint32(end: number): number {
    const first = this.bytes[this.at]!; // past the array it is undefined, and the comparison below is false
    if (first < 0x80 && this.at < end) {
      this.at++;
      return first;
    }
    return this.#longVarint32(end);
  }

  #longVarint32(end: number): number {
    let value = 0;
    for (let shift = 0; shift < 35; shift += 7) {
      if (this.at >= end) throw malformed;
      const byte = this.bytes[this.at++]!; // before the end
      if (shift === 28 && byte > 0x0f) throw malformed;
      value |= (byte & 0x7f) << shift;
      if (byte < 0x80) return value >>> 0;
    }
    throw malformed;
  }

  /** Reads a varint of up to ten bytes into `low` and `high`. */
  varint64(end: number): void {
    let low = 0;
    let high = 0;
    for (let shift = 0; shift < 70; shift += 7) {
      if (this.at >= end) throw malformed;
      const byte = this.bytes[this.at++]!; // before the end
      const bits = byte & 0x7f;
      if (shift < 28) low |= bits << shift;
      else if (shift === 28) {
        low |= bits << 28;
        high = bits >> 4;
      } else high |= bits << (shift - 32);
      if (byte < 0x80) {
        this.low = low;
        this.high = high;
        return;
      }
    }
    throw malformed;
  }

  /** Passes over the field that follows a key. */
  skip(key: number, end: number, depth = 0): void {
    const wireType = key & 7;
    if (wireType === 2) this.at = this.fieldEnd(end);
    else if (wireType === 0) this.#skipVarint(end);
    else if (wireType === 1) this.#skipBytes(8, end);
    else if (wireType === 5) this.#skipBytes(4, end);
    else if (wireType === 3 && depth < maxDepth) this.#skipGroup(key >>> 3, end, depth + 1);
    else throw malformed;
  }

  /** As long as it is: the generated decoder sets no limit to one that it skips, either. */
  #skipVarint(end: number): void {
    while (this.at < end) if (this.bytes[this.at++]! < 0x80) return; // before the end
    throw malformed;
  }

  #skipBytes(count: number, end: number): void {
    this.at += count;
    if (this.at > end) throw malformed;
  }

  #skipGroup(field: number, end: number, depth: number): void {
    for (;;) {
      const key = this.key(end);
      if ((key & 7) === 4) {
        if (key >>> 3 !== field) throw malformed;
        return;
      }
      this.skip(key, end, depth);
    }
  }
}
