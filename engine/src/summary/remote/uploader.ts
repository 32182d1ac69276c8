// Keeps a server's copy of a writer's event files up to date, however often the way there is cut.
import { setTimeout as pause } from "node:timers/promises";
import { FileUpload } from "./file-upload.ts";
import { IngestError } from "./ingest-client.ts";
import type { RemoteRun } from "./remote-run.ts";
import type { Spool, SpoolFile } from "./spool.ts";

const firstPauseMs = 100;
const longestPauseMs = 5_000;
/** A process that has nothing else to do waits so long for a server that does not answer. */
const lingerMs = 10_000;

/** Not all was delivered in time; it stays on disk, and the next writer to this server sends it. */
export class RemoteWriteError extends Error {
  override readonly name = "RemoteWriteError";
}

export interface UploaderOptions {
  readonly remote: RemoteRun;
  readonly spool: Spool;
  /** The file that is written now, and may therefore grow; null once the writer is closed. */
  readonly growing: () => string | null;
  /** Writes what the writer still holds in memory. */
  readonly flush: () => void;
  /** Told once of each reason why records do not get through. */
  readonly onNotice: (text: string) => void;
}

export class Uploader {
  readonly #options: UploaderOptions;
  readonly #uploads = new Map<string, FileUpload>();
  readonly #noticed = new Set<string>();
  /** Nothing else keeps the process alive: what the writer holds is written, which wakes us. */
  readonly #beforeExit = () => this.#options.flush();
  #running: Promise<void> | null = null;
  #hasNews = false;
  #pauseMs = firstPauseMs;
  #lastSuccessMs = performance.now();

  constructor(options: UploaderOptions) {
    this.#options = options;
    process.on("beforeExit", this.#beforeExit);
    this.wake();
  }

  /** There is more to send. */
  wake(): void {
    this.#hasNews = true;
    this.#running ??= this.#work().finally(() => {
      this.#running = null;
    });
  }

  /** Resolves when the server has everything of this writer; throws RemoteWriteError where that takes too long. */
  async finish(timeoutMs: number): Promise<void> {
    const inTime = new AbortController();
    const late = pause(timeoutMs, undefined, inTime).catch(() => {});
    let isLate = false;
    void late.then(() => {
      isLate = true;
    });
    for (this.wake(); this.#own().length > 0 && !isLate; this.wake())
      await Promise.race([late, this.#running]);
    inTime.abort();
    this.close();
    const left = this.#own();
    if (left.length > 0) throw new RemoteWriteError(this.#leftMessage(left));
  }

  /** No more comes; what is under way goes on. */
  close(): void {
    this.wake();
    process.off("beforeExit", this.#beforeExit);
    this.#options.spool.close();
  }

  #own(): SpoolFile[] {
    const { spool } = this.#options;
    return spool.files().filter(({ name }) => spool.isOwn(name));
  }

  #leftMessage(left: readonly SpoolFile[]): string {
    const [reason = "it took too long"] = [...this.#noticed].slice(-1);
    return `${left.map(({ path }) => path).join(", ")} could not be delivered (${reason}); the next writer to the server will send it`;
  }

  async #work(): Promise<void> {
    while (this.#hasNews) {
      this.#hasNews = false;
      try {
        await this.#sendAll();
        this.#succeeded();
      } catch (error) {
        this.#hasNews = true;
        await this.#failed(error);
      }
    }
  }

  /** A file that the server does not take keeps none of the others; without a connection there is no use in trying. */
  async #sendAll(): Promise<void> {
    const failures: unknown[] = [];
    for (const file of this.#options.spool.files()) {
      try {
        await this.#send(file);
      } catch (error) {
        failures.push(error);
        if (error instanceof IngestError && error.status === 0) break;
      }
    }
    if (failures.length > 0) throw failures[0];
  }

  async #send(file: SpoolFile): Promise<void> {
    const isWhole = file.path !== this.#options.growing();
    await this.#uploadOf(file).send();
    if (!isWhole) return;
    this.#options.spool.remove(file);
    this.#uploads.delete(file.path);
  }

  #uploadOf(file: SpoolFile): FileUpload {
    const known = this.#uploads.get(file.path);
    if (known) return known;
    const upload = new FileUpload(this.#options.remote, file);
    this.#uploads.set(file.path, upload);
    return upload;
  }

  #succeeded(): void {
    this.#pauseMs = firstPauseMs;
    this.#lastSuccessMs = performance.now();
    this.#noticed.clear();
  }

  async #failed(error: unknown): Promise<void> {
    const { message } = error as Error;
    if (!this.#noticed.has(message)) {
      this.#noticed.add(message);
      this.#options.onNotice(`${this.#options.remote.server} has not got all yet: ${message}`);
    }
    const asked = error instanceof IngestError ? error.retryAfterMs : null;
    const isWorthWaiting = performance.now() - this.#lastSuccessMs < lingerMs;
    await pause(asked ?? this.#pauseMs, undefined, { ref: isWorthWaiting });
    this.#pauseMs = Math.min(longestPauseMs, this.#pauseMs * 2);
  }
}
