// Reads the records of a file whose bytes arrive in pieces of any size.
import { type RecordRead, readRecord } from "./read-record.ts";

/** The next record or why there is none, with the file offset of its frame. */
export type RecordReaderNext = RecordRead & { readonly offset: number };

/**
 * Takes bytes as they come and gives records as they become whole. "truncated" says that more bytes are needed;
 * "badLength" is final. Memory is bounded by the bytes pushed and not yet read, never by a record's stated length.
 */
export class RecordReader {
  #bytes = new Uint8Array(0);
  #start = 0;
  #end = 0;
  #fileOffset: number;

  /** `fileOffset` is where the first byte pushed stands in its file. */
  constructor(fileOffset = 0) {
    this.#fileOffset = fileOffset;
  }

  /** Appends the file's next bytes; they are copied. Views returned before stay valid. */
  push(bytes: Uint8Array): void {
    if (this.#end + bytes.length > this.#bytes.length) this.#makeRoom(bytes.length);
    this.#bytes.set(bytes, this.#end);
    this.#end += bytes.length;
  }

  /** Reads the next record. A record with bad data is reported once and then passed by. */
  next(): RecordReaderNext {
    const read = readRecord(this.#bytes.subarray(0, this.#end), this.#start);
    const offset = this.#fileOffset;
    if (read.kind === "record" || read.kind === "badData") {
      this.#fileOffset += read.end - this.#start;
      this.#start = read.end;
    }
    return { ...read, offset };
  }

  /** A new buffer, so that the views handed out keep their bytes; twice as large, so that copying stays linear. */
  #makeRoom(length: number): void {
    const pending = this.#bytes.subarray(this.#start, this.#end);
    const grown = new Uint8Array(2 * (pending.length + length));
    grown.set(pending);
    this.#bytes = grown;
    this.#end = pending.length;
    this.#start = 0;
  }
}
