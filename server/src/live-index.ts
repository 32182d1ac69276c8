// The index while it is served: its file, the worker that fills it, the reader that answers; replaced when it fails.
import { Worker } from "node:worker_threads";
import { LiveFeed, nothingRead } from "./api/v1/live-feed.ts";
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
/** What the worker makes lives long or not at all; more room than this costs 15 MB of peak and saves no time. */
const workerYoungMb = 6;
const workerArguments = isSource ? ["--conditions=tb-ts-source"] : [];

/** A worker, and when it has ended: by itself after the only scan, by a fault, or when it was told to. */
interface RunningWorker {
  readonly thread: Worker;
  readonly ended: Promise<unknown>;
}

export class LiveIndex {
  readonly #options: LiveIndexOptions;
  readonly #origin: string;
  #index: IndexFile;
  #worker: RunningWorker | null = null;
  #replacement: Promise<void> | null = null;
  #isClosed = false;
  readonly reader: SwitchingReader;
  readonly live: LiveFeed;

  /** Opens the index; nothing is read before `follow`. Throws `ForeignFileError`. */
  constructor(options: LiveIndexOptions) {
    this.#options = options;
    this.#origin = JSON.stringify(options.roots);
    this.#index = this.#open();
    this.reader = new SwitchingReader(this.#connect(), (error) => {
      if (isDamage(error)) this.#replace("damaged", (error as Error).message);
    });
    this.live = new LiveFeed(this.reader);
  }

  /** Where the index is, or would be if the place could be written; null where it is to end with the process. */
  get persistentPath(): string | null {
    const { path } = this.#options;
    return path === ":memory:" ? null : (path ?? defaultIndexPath(this.#origin));
  }

  /** The file that is read and filled now. */
  get path(): string {
    return this.#index.path;
  }

  /** Starts the worker, which reads what is there and follows what comes. */
  follow(): void {
    const { roots, rescanMs } = this.#options;
    const task: WorkerTask = { indexPath: this.#index.path, roots, rescanMs };
    const thread = new Worker(workerUrl, {
      workerData: task,
      execArgv: workerArguments,
      resourceLimits: { maxYoungGenerationSizeMb: workerYoungMb },
    });
    thread.on("message", (message: WorkerMessage) => this.#hear(message));
    thread.on("error", (error) => this.#options.onNotice(`Reading stopped: ${error.stack}`));
    this.#worker = { thread, ended: new Promise((resolve) => thread.once("exit", resolve)) };
  }

  async close(): Promise<void> {
    this.#isClosed = true;
    await this.#replacement;
    await this.#endWorker();
    await this.reader.close();
    this.#index.release();
  }

  #open(): IndexFile {
    const { onNotice, path } = this.#options;
    return openIndex({ origin: this.#origin, onNotice, ...(path !== undefined && { path }) });
  }

  #connect(): SqliteReader {
    return new SqliteReader(connectReader(this.#index.path));
  }

  #hear(message: WorkerMessage): void {
    if (message.type === "committed") void this.#commit();
    else if (message.type === "progress") this.live.progressed(message.progress);
    else if (message.type === "notice") this.#options.onNotice(message.text);
    else this.#replace(message.cause, message.message);
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

  /** Makes another index and has everything read again; one replacement at a time. */
  #replace(cause: IndexLoss, message: string): void {
    if (this.#replacement || this.#isClosed) return;
    this.#replacement = this.#makeAnother(cause, message)
      .catch((error: Error) => this.#options.onNotice(`Reading stopped: ${error.message}`))
      .finally(() => {
        this.#replacement = null;
      });
  }

  async #makeAnother(cause: IndexLoss, message: string): Promise<void> {
    await this.#endWorker();
    this.live.progressed(nothingRead);
    const previous = this.#index;
    if (cause === "damaged") this.#rebuild(previous, message);
    else this.#moveToTemporary(previous, message);
    await this.reader.switchTo(this.#connect());
    if (cause === "unwritable") previous.release();
    if (!this.#isClosed) this.follow();
  }

  #rebuild(previous: IndexFile, message: string): void {
    this.#options.onNotice(`The index ${previous.path} is damaged (${message}): it is rebuilt.`);
    // Readers keep the deleted file open until they are switched.
    discardIndex(previous);
    this.#index = this.#open();
  }

  #moveToTemporary(previous: IndexFile, message: string): void {
    if (previous.isTemporary) throw new Error(`${previous.path} cannot be written (${message})`);
    this.#options.onNotice(
      `The index ${previous.path} cannot be written (${message}): a temporary one is used.`,
    );
    this.#index = openTemporaryIndex(this.#origin);
  }

  async #endWorker(): Promise<void> {
    const worker = this.#worker;
    this.#worker = null;
    worker?.thread.postMessage(endWorker);
    await worker?.ended;
  }
}
