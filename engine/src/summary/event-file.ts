// One event file being written: whole records gather in a buffer and reach the file in order, each exactly once.
import { closeSync, fstatSync, writeSync } from "node:fs";
import { EventFileError, systemFailure } from "./event-file-error.ts";
import { createEventFile } from "./event-file-name.ts";
import { closeAtExit, forgetAtExit } from "./open-files.ts";

export interface EventFileOptions {
  /** The longest that a record waits in the buffer, in milliseconds. */
  readonly flushMs: number;
  /** How many bytes gather before they are written at once. */
  readonly bufferBytes: number;
  /** A record larger than this is refused. */
  readonly maxRecordBytes: number;
  /** Ends the file's name, such as ".v2". */
  readonly suffix: string;
  /** How bytes reach the file; returns how many were taken (fs.writeSync). */
  readonly write: (fd: number, bytes: Uint8Array, offset: number, length: number) => number;
}

export const defaultOptions: EventFileOptions = {
  flushMs: 100,
  bufferBytes: 128 * 1024,
  maxRecordBytes: Number.POSITIVE_INFINITY,
  suffix: ".v2",
  write: writeSync,
};

/**
 * Appends records to a new file in `directory`. What a failed write did not take stays in the buffer and is written,
 * from the byte where it stopped, by the next flush; a failure of the timer's flush is thrown by the next call.
 */
export class EventFile {
  readonly path: string;
  /** Where records are built: write at `room(n)`, then `advance` past them. Replaced by `room` and `flush`. */
  buffer: Uint8Array;
  readonly #options: EventFileOptions;
  #fd: number | null;
  /** Bytes start..end of the buffer are not in the file yet. */
  #start = 0;
  #end = 0;
  #bytesWritten = 0;
  #dueMs = Number.POSITIVE_INFINITY;
  #timer: NodeJS.Timeout | null = null;
  #failure: unknown = null;

  constructor(directory: string, wallTimeSec: number, options: EventFileOptions) {
    const { path, fd } = createEventFile(directory, wallTimeSec, options.suffix);
    this.path = path;
    this.#fd = fd;
    this.#options = options;
    this.buffer = new Uint8Array(options.bufferBytes);
    closeAtExit(this);
  }

  get isClosed(): boolean {
    return this.#fd === null;
  }

  /** Bytes of the file, those in the buffer included. */
  get size(): number {
    return this.#bytesWritten + this.#end - this.#start;
  }

  /** The buffer's offset where `bytes` more fit. Throws EventFileError where it is full and cannot be written. */
  room(bytes: number): number {
    if (this.#failure !== null || this.#fd === null) this.#throwPending();
    if (this.#end + bytes > this.buffer.length) this.#makeRoom(bytes);
    return this.#end;
  }

  /** Takes what was written in the buffer up to `end`; at most flushMs later, by nowMs's clock, it is in the file. */
  advance(end: number, nowMs: number): void {
    this.#end = end;
    if (nowMs >= this.#dueMs) this.flush();
    else if (this.#timer === null) this.#startTimer(nowMs);
  }

  /** Writes what the buffer holds. Throws EventFileError; nothing is lost then. */
  flush(): void {
    if (this.#failure !== null || this.#fd === null) this.#throwPending();
    this.#stopTimer();
    this.#writeOut();
  }

  /** Writes what is left and closes the file; a second call does nothing. */
  close(): void {
    if (this.#fd === null) return;
    this.#failure = null;
    this.#stopTimer();
    try {
      this.#writeOut();
    } finally {
      forgetAtExit(this);
      closeSync(this.#fd);
      this.#fd = null;
    }
  }

  #makeRoom(bytes: number): void {
    const { maxRecordBytes } = this.#options;
    if (bytes > maxRecordBytes) {
      const message = `a record of ${bytes} bytes is more than the ${maxRecordBytes} that can be sent`;
      throw new EventFileError(this.path, "TOO_LARGE", message);
    }
    this.flush();
    if (bytes > this.buffer.length) this.buffer = new Uint8Array(bytes);
  }

  #startTimer(nowMs: number): void {
    this.#dueMs = nowMs + this.#options.flushMs;
    this.#timer = setTimeout(() => this.#flushLater(), this.#options.flushMs).unref();
  }

  #stopTimer(): void {
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = null;
    this.#dueMs = Number.POSITIVE_INFINITY;
  }

  #flushLater(): void {
    try {
      this.flush();
    } catch (failure) {
      this.#failure = failure;
    }
  }

  #throwPending(): void {
    const failure = this.#failure;
    this.#failure = null;
    if (failure !== null) throw failure;
    throw new EventFileError(this.path, "CLOSED", `the event file ${this.path} is closed`);
  }

  /** A signal may cut a write short, so it goes on until the buffer is empty. */
  #writeOut(): void {
    if (this.#start < this.#end) this.#checkExists();
    while (this.#start < this.#end) this.#start += this.#writeSome();
    this.#start = 0;
    this.#end = 0;
    if (this.buffer.length > this.#options.bufferBytes)
      this.buffer = new Uint8Array(this.#options.bufferBytes);
  }

  #writeSome(): number {
    try {
      const taken = this.#options.write(
        this.#fd!,
        this.buffer,
        this.#start,
        this.#end - this.#start,
      );
      this.#bytesWritten += taken;
      return taken;
    } catch (cause) {
      throw systemFailure("write to", this.path, cause);
    }
  }

  /** A removed file takes bytes without complaint and nobody could read them. */
  #checkExists(): void {
    if (fstatSync(this.#fd!).nlink > 0) return;
    throw new EventFileError(
      this.path,
      "DELETED",
      `the event file ${this.path} was deleted while being written; open a new SummaryWriter to go on`,
    );
  }
}
