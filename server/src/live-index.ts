// The index while it is served: its file, the worker that fills it, the reader that answers; replaced when it fails.
import { Worker } from "node:worker_threads";
import { LiveFeed } from "./api/v1/live-feed.ts";
import type { LogdirRoot } from "./logdir/disk-logdir.ts";
import { defaultIndexPath } from "./store/sqlite/index-path.ts";
import {
  discardIndex,
  type IndexFile,
  isDamage,
  openIndex,
  openTemporaryIndex,
} from "./store/sqlite/open-index.ts";
import { connectReader } from "./store/sqlite/schema.ts";
import { SqliteReader } from "./store/sqlite/sqlite-reader.ts";
import { SwitchingReader } from "./switching-reader.ts";
import {
  endWorker,
  type IndexLoss,
  type WorkerMessage,
  type WorkerTask,
} from "./worker-messages.ts";

export interface LiveIndexOptions {
  readonly roots: readonly LogdirRoot[];
  readonly rescanMs: number;
  /** Path of the index, or `:memory:`. */
  readonly path?: string;
  readonly onNotice: (text: string) => void;
}

/** Sources run under tests, compiled modules in a build; a worker does not inherit how imports are resolved. */
const isSource = import.meta.url.endsWith(".ts");
const workerUrl = new URL(isSource ? "./index-worker.ts" : "./index-worker.js", import.meta.url);
const workerArguments = isSource ? ["--conditions=tb-ts-source"] : [];

export class LiveIndex {
  readonly #options: LiveIndexOptions;
  readonly #origin: string;
  #index: IndexFile;
  #worker: Worker | null = null;
  #isReplacing = false;
  #isClosed = false;
  readonly reader: SwitchingReader;
  readonly live: LiveFeed;

  /** Opens the index; nothing is read before `follow`. Throws `ForeignFileError`. */
  constructor(options: LiveIndexOptions) {
    this.#options = options;
    this.#origin = JSON.stringify(options.roots);
    this.#index = openIndex({
      origin: this.#origin,
      onNotice: options.onNotice,
      ...(options.path !== undefined && { path: options.path }),
    });
    this.reader = new SwitchingReader(this.#connect(), (error) => {
      if (isDamage(error)) void this.#replace("damaged", (error as Error).message);
    });
    this.live = new LiveFeed(this.reader);
  }

  /** Where the index is, or would be if the place could be written; null where it is to end with the process. */
  get persistentPath(): string | null {
    const { path } = this.#options;
    return path === ":memory:" ? null : (path ?? defaultIndexPath(this.#origin));
  }

  /** Starts the worker, which reads what is there and follows what comes. */
  follow(): void {
    const { roots, rescanMs } = this.#options;
    const task: WorkerTask = { indexPath: this.#index.path, roots, rescanMs };
    const worker = new Worker(workerUrl, { workerData: task, execArgv: workerArguments });
    worker.on("message", (message: WorkerMessage) => this.#hear(message));
    worker.on("error", (error) => this.#options.onNotice(`Reading stopped: ${error.stack}`));
    this.#worker = worker;
  }

  async close(): Promise<void> {
    this.#isClosed = true;
    await this.#endWorker();
    await this.reader.close();
    this.#index.release();
  }

  #connect(): SqliteReader {
    return new SqliteReader(connectReader(this.#index.path));
  }

  #hear(message: WorkerMessage): void {
    if (message.type === "committed") void this.#commit();
    else if (message.type === "progress") this.live.progressed(message.progress);
    else if (message.type === "notice") this.#options.onNotice(message.text);
    else void this.#replace(message.cause, message.message);
  }

  async #commit(): Promise<void> {
    try {
      await this.live.committed();
    } catch (error) {
      // The reader has told of damage already; anything else must not pass unseen.
      if (!isDamage(error) && !this.#isClosed) {
        this.#options.onNotice(`Changes could not be told: ${(error as Error).message}`);
      }
    }
  }

  /** Makes another index and has everything read again. */
  async #replace(cause: IndexLoss, message: string): Promise<void> {
    if (this.#isReplacing || this.#isClosed) return;
    this.#isReplacing = true;
    const { onNotice, path } = this.#options;
    const previous = this.#index;
    await this.#endWorker();
    if (cause === "damaged") {
      onNotice(`The index ${previous.path} is damaged (${message}): it is rebuilt.`);
      // Readers keep the deleted file open until they are switched.
      discardIndex(previous);
      this.#index = openIndex({
        origin: this.#origin,
        onNotice,
        ...(path !== undefined && { path }),
      });
    } else {
      onNotice(
        `The index ${previous.path} cannot be written (${message}): a temporary one is used.`,
      );
      this.#index = openTemporaryIndex(this.#origin);
    }
    await this.reader.switchTo(this.#connect());
    if (cause === "unwritable") previous.release();
    this.#isReplacing = false;
    if (!this.#isClosed) this.follow();
  }

  async #endWorker(): Promise<void> {
    const worker = this.#worker;
    if (!worker) return;
    this.#worker = null;
    const ended = new Promise<void>((resolve) => worker.once("exit", () => resolve()));
    worker.postMessage(endWorker);
    await ended;
  }
}
