// One file of a tfdbg dump: records of DebugEvent, read as far as the program has written them.
import { closeSync, fstatSync, openSync, readSync } from "node:fs";
import { RecordReader, readRecord, tensorflow } from "@tb-ts/proto";

export type DebugEvent = tensorflow.DebugEvent;

/** Where a record stands in its file: enough to read it again. */
export interface RecordPlace {
  readonly file: DumpFile;
  readonly offset: number;
  readonly length: number;
}

const chunkBytes = 1024 * 1024;

/** Bytes of a record around its data. */
const frameBytes = 16;

/** Reads on from where it stopped. A damaged record is passed by, a damaged length ends the file. */
export class DumpFile {
  readonly #path: string;
  #reader = new RecordReader();
  #offset = 0;
  #isEnded = false;

  constructor(path: string) {
    this.#path = path;
  }

  /** Hands over every record that has become whole since the last call. A file that is missing has none. */
  readNew(take: (event: DebugEvent, place: RecordPlace) => void): void {
    const file = openOrNull(this.#path);
    if (file === null || this.#isEnded) return;
    try {
      const buffer = new Uint8Array(Math.min(chunkBytes, Math.max(1, fstatSync(file).size)));
      for (;;) {
        const length = readSync(file, buffer, 0, buffer.length, this.#offset);
        if (length === 0) return;
        this.#offset += length;
        this.#reader.push(buffer.subarray(0, length));
        this.#takeRecords(take);
        if (this.#isEnded) return;
      }
    } finally {
      closeSync(file);
    }
  }

  #takeRecords(take: (event: DebugEvent, place: RecordPlace) => void): void {
    for (;;) {
      const record = this.#reader.next();
      if (record.kind === "truncated") return;
      if (record.kind === "badLength") {
        this.#isEnded = true;
        return;
      }
      const event = record.kind === "record" ? decodeOrNull(record.data) : null;
      if (!event || record.kind !== "record") continue;
      take(event, { file: this, offset: record.offset, length: record.data.length });
    }
  }

  /** Reads a record again; null where the file no longer holds it. */
  readAt({ offset, length }: RecordPlace): DebugEvent | null {
    const file = openOrNull(this.#path);
    if (file === null) return null;
    try {
      const bytes = new Uint8Array(length + frameBytes);
      readSync(file, bytes, 0, bytes.length, offset);
      const record = readRecord(bytes);
      return record.kind === "record" ? decodeOrNull(record.data) : null;
    } finally {
      closeSync(file);
    }
  }
}

function openOrNull(path: string): number | null {
  try {
    return openSync(path, "r");
  } catch {
    return null;
  }
}

function decodeOrNull(data: Uint8Array): DebugEvent | null {
  try {
    return tensorflow.DebugEvent.decode(data);
  } catch {
    return null;
  }
}
