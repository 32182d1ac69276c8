// Goes through the fields of a protobuf message in place. Encoding: protobuf.dev/programming-guides/encoding
import { ProtobufError } from "./protobuf-text.ts";

/** A stretch of bytes that holds a message. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

const utf8 = new TextDecoder();

/** A cursor over one message; what `next` came to is read by `number`, `text` or `span`, or passed over. */
export class ProtobufFields {
  readonly #bytes: Uint8Array;
  readonly #end: number;
  #at: number;
  #wire = -1;

  constructor(bytes: Uint8Array, { start, end }: Span) {
    this.#bytes = bytes;
    this.#at = start;
    this.#end = end;
  }

  /** The number of the next field; 0 at the end. Passes over the one before where it was not read. */
  next(): number {
    if (this.#wire >= 0) this.#skip();
    if (this.#at >= this.#end) return 0;
    const tag = this.#varint();
    this.#wire = tag % 8;
    return Math.floor(tag / 8);
  }

  /** A varint. Beyond 2^53 it is exact to 1 part in 2^53: for times in nanoseconds, to a quarter of a microsecond. */
  number(): number {
    if (this.#wire !== 0) this.#fail("another type than a number");
    this.#wire = -1;
    return this.#varint();
  }

  span(): Span {
    if (this.#wire !== 2) this.#fail("another type than text or a message");
    this.#wire = -1;
    const length = this.#varint();
    if (length > this.#end - this.#at) this.#fail("a length beyond the end");
    this.#at += length;
    return { start: this.#at - length, end: this.#at };
  }

  text(): string {
    const { start, end } = this.span();
    return utf8.decode(this.#bytes.subarray(start, end));
  }

  #skip(): void {
    const wire = this.#wire;
    if (wire === 2) this.span();
    else if (wire === 0) this.number();
    else if (wire === 1 || wire === 5) {
      this.#wire = -1;
      this.#at += wire === 1 ? 8 : 4;
      if (this.#at > this.#end) this.#fail("a value cut short");
    } else this.#fail(`wire type ${wire}`);
  }

  #varint(): number {
    let value = 0;
    for (let place = 0, scale = 1; place < 10; place++, scale *= 128) {
      if (this.#at >= this.#end) this.#fail("a number cut short");
      const byte = this.#bytes[this.#at++] as number; // within the bounds just checked
      value += (byte & 0x7f) * scale;
      if (byte < 0x80) return value;
    }
    return this.#fail("a number of more than ten bytes");
  }

  #fail(what: string): never {
    throw new ProtobufError(`${what} at byte ${this.#at}`);
  }
}
