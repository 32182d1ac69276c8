// Reads a protobuf message field by field, without building objects. Protobuf encoding: protobuf.dev/programming-guides/encoding

export class WireError extends Error {}

/** A cursor over one message's bytes. Every read checks the bounds and throws a WireError where the bytes end early. */
export class WireReader {
  readonly #bytes: Uint8Array;
  readonly #view: DataView;
  #offset: number;
  readonly #end: number;

  constructor(bytes: Uint8Array, start = 0, end = bytes.length) {
    this.#bytes = bytes;
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.#offset = start;
    this.#end = end;
  }

  get done(): boolean {
    return this.#offset >= this.#end;
  }

  /** How many bytes have been read. */
  get offset(): number {
    return this.#offset;
  }

  /** An unsigned varint: a number where it fits seven bytes, as nearly all do, since bigints are slow; else a bigint. */
  integer(): number | bigint {
    const start = this.#offset;
    let value = 0;
    for (let place = 0, scale = 1; place < 7; place++, scale *= 128) {
      const byte = this.#sevenBits();
      value += (byte & 0x7f) * scale;
      if (byte < 0x80) return value;
    }
    this.#offset = start;
    return this.varint();
  }

  /** An unsigned varint of up to 64 bits. */
  varint(): bigint {
    const low = this.#sevenBits();
    if (low < 0x80) return BigInt(low);
    let value = BigInt(low & 0x7f);
    for (let shift = 7n; shift < 70n; shift += 7n) {
      const byte = this.#sevenBits();
      value |= BigInt(byte & 0x7f) << shift;
      if (byte < 0x80) return BigInt.asUintN(64, value);
    }
    throw new WireError("a varint is longer than ten bytes");
  }

  fixed32(): number {
    return this.#view.getUint32(this.#advance(4), true);
  }

  fixed64(): bigint {
    return this.#view.getBigUint64(this.#advance(8), true);
  }

  float(): number {
    return this.#view.getFloat32(this.#advance(4), true);
  }

  double(): number {
    return this.#view.getFloat64(this.#advance(8), true);
  }

  /** The bytes of a length-delimited field, not copied. */
  bytes(): Uint8Array {
    return this.take(Number(this.integer()));
  }

  /** The next `length` bytes, not copied. */
  take(length: number): Uint8Array {
    const start = this.#advance(length);
    return this.#bytes.subarray(start, start + length);
  }

  /** Passes over a field of this wire type; a group with all that is in it. */
  skip(wireType: number): void {
    if (wireType === 0) this.integer();
    else if (wireType === 1) this.#advance(8);
    else if (wireType === 2) this.bytes();
    else if (wireType === 5) this.#advance(4);
    else if (wireType === 3) this.#skipGroup();
    else throw new WireError(`unknown wire type ${wireType}`);
  }

  #skipGroup(): void {
    for (;;) {
      const wireType = Number(this.integer()) & 7;
      if (wireType === 4) return;
      this.skip(wireType);
    }
  }

  #sevenBits(): number {
    // #advance has checked that the byte is there.
    return this.#bytes[this.#advance(1)] as number;
  }

  #advance(length: number): number {
    const start = this.#offset;
    if (!(length <= this.#end - start)) throw new WireError("the message ends inside a field");
    this.#offset = start + length;
    return start;
  }
}
