// Brings one event file to a server, batch after batch, and again from any point where the server says so.
import { IngestError, postRecords } from "./ingest-client.ts";
import { readBatch } from "./read-batch.ts";
import type { RemoteRun } from "./remote-run.ts";
import type { SpoolFile } from "./spool.ts";

/** Sent at once, unless a single record is larger or something on the way takes less. */
const batchBytes = 1 << 20;

export class FileUpload {
  readonly #remote: RemoteRun;
  readonly #file: SpoolFile;
  /** Where the next batch begins: always a record's first byte. */
  #position = 0;
  /** Bytes that the server is known to have; what lies before is passed by. */
  #cursor = 0;
  #limit = batchBytes;

  constructor(remote: RemoteRun, file: SpoolFile) {
    this.#remote = { ...remote, run: file.run };
    this.#file = file;
  }

  /** Sends every whole record that the file has now. Throws IngestError; a later call goes on from there. */
  async send(): Promise<void> {
    for (let batch = this.#next(); batch; batch = this.#next()) {
      const end = this.#position + batch.length;
      if (end > this.#cursor && !(await this.#post(batch))) continue;
      this.#position = end;
    }
  }

  #next(): Uint8Array | null {
    return readBatch(this.#file.path, this.#position, this.#limit);
  }

  /** Whether the server has the batch now; otherwise the next one may be another. */
  async #post(batch: Uint8Array): Promise<boolean> {
    try {
      const { name } = this.#file;
      const { kind, cursor } = await postRecords(this.#remote, name, this.#position, batch);
      this.#cursor = cursor;
      if (kind === "gap") this.#position = 0;
      return kind === "taken";
    } catch (error) {
      if (!(error instanceof IngestError) || error.status !== 413 || this.#limit === 1) throw error;
      this.#limit = Math.max(1, this.#limit >> 2);
      return false;
    }
  }
}
