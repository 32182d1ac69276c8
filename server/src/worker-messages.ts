// What the serving thread and the index worker tell each other.
import type { Progress } from "./api/v1/contract.ts";
import type { LogdirRoot } from "./logdir/disk-logdir.ts";

/** What a worker is started with. */
export interface WorkerTask {
  readonly indexPath: string;
  readonly roots: readonly LogdirRoot[];
  /** Longest pause between two scans of the log directory; 0 reads it once. */
  readonly rescanMs: number;
}

export type WorkerMessage =
  | { readonly type: "committed" }
  | { readonly type: "progress"; readonly progress: Progress }
  | { readonly type: "notice"; readonly text: string }
  /** The index is damaged, or its disk refuses it: the worker waits to be ended. */
  | { readonly type: "indexLost"; readonly cause: IndexLoss; readonly message: string };

export type IndexLoss = "damaged" | "unwritable";

/** To the worker: finish the commit under way, close the index and end. */
export const endWorker = "end";
