// Starts the ingest worker from the serving thread and hands on what it tells.
import { once } from "node:events";
import { Worker } from "node:worker_threads";
import type { Progress } from "./api/v1/contract.ts";
import type { LogdirRoot } from "./logdir/disk-logdir.ts";

export interface IngestThreadOptions {
  readonly roots: readonly LogdirRoot[];
  /** Path of the index file. */
  readonly indexPath: string;
  /** Longest pause between two scans of the whole log directory; 0: one scan only. */
  readonly rescanMs: number;
}

export interface IngestListener {
  readonly onProgress: (progress: Progress) => void;
  /** The index has grown: its readers see more from now on. */
  readonly onCommit: () => void;
  /** A sentence for the user. */
  readonly onNotice: (text: string) => void;
  /** The worker has ended by an error of its own: nothing new will be read. */
  readonly onFailure: (error: Error) => void;
}

export interface IngestThread {
  /** Ends the worker after its last commit; the index is closed then. */
  stop(): Promise<void>;
}

/** What the worker sends. */
export type IngestMessage =
  | { readonly kind: "opened" }
  | { readonly kind: "progress"; readonly progress: Progress }
  | { readonly kind: "committed" }
  | { readonly kind: "notice"; readonly text: string };

/** Resolves when the index is open and can be read; rejects when it cannot be opened. */
export async function startIngestThread(
  options: IngestThreadOptions,
  listener: IngestListener,
): Promise<IngestThread> {
  const worker = startWorker(options);
  const ended = once(worker, "exit");
  await new Promise<void>((resolve, reject) => {
    worker.once("error", reject);
    worker.on("message", (message: IngestMessage) => {
      if (message.kind === "opened") resolve();
      else tell(listener, message);
    });
  });
  worker.removeAllListeners("error");
  worker.on("error", listener.onFailure);
  return {
    async stop() {
      worker.postMessage("stop");
      await ended;
    },
  };
}

/** In sources the worker is TypeScript, which Node runs as it is; the packages are then found by their sources too. */
function startWorker(workerData: IngestThreadOptions): Worker {
  const isSource = import.meta.url.endsWith(".ts");
  const url = new URL(isSource ? "./ingest-worker.ts" : "./ingest-worker.js", import.meta.url);
  const execArgv = isSource ? ["--conditions=tb-ts-source"] : [];
  return new Worker(url, { workerData, execArgv });
}

function tell(listener: IngestListener, message: Exclude<IngestMessage, { kind: "opened" }>): void {
  if (message.kind === "progress") listener.onProgress(message.progress);
  else if (message.kind === "committed") listener.onCommit();
  else listener.onNotice(message.text);
}
