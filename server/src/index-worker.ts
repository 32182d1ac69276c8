// The worker thread that fills the index: reads event files, commits, tells the serving thread.
import { parentPort, workerData } from "node:worker_threads";
import { createScanner } from "@tb-ts/proto/scanner";
import { follow } from "./ingest/follow.ts";
import { Ingest } from "./ingest/ingest.ts";
import { DiskLogdir } from "./logdir/disk-logdir.ts";
import { isDamage, isUnwritable } from "./store/sqlite/open-index.ts";
import { SqliteWriter } from "./store/sqlite/sqlite-writer.ts";
import type { Commit } from "./store/store.ts";
import { endWorker, type WorkerMessage, type WorkerTask } from "./worker-messages.ts";

const task = workerData as WorkerTask;
const end = new AbortController();

function tell(message: WorkerMessage): void {
  parentPort!.postMessage(message);
}

/** Where the index itself fails there is no use in trying again: another one must be made. */
function reportLoss(error: unknown): void {
  const cause = isDamage(error) ? "damaged" : isUnwritable(error) ? "unwritable" : null;
  if (!cause || end.signal.aborted) return;
  tell({ type: "indexLost", cause, message: (error as Error).message });
  end.abort();
}

async function reporting<T>(attempt: Promise<T>): Promise<T> {
  try {
    return await attempt;
  } catch (error) {
    reportLoss(error);
    throw error;
  }
}

class ReportingWriter extends SqliteWriter {
  override commit(commit: Commit): Promise<number> {
    return reporting(super.commit(commit));
  }

  override rest(): Promise<void> {
    return reporting(super.rest());
  }
}

async function work(): Promise<void> {
  const store = new ReportingWriter(task.indexPath);
  const logdir = new DiskLogdir(task.roots);
  const onNotice = (text: string) => tell({ type: "notice", text });
  const ingest = await Ingest.open({
    logdir,
    store,
    scanner: createScanner(),
    nowMs: () => performance.now(),
    onCommit: () => tell({ type: "committed" }),
    onNotice,
  });
  await follow({
    ingest,
    logdir,
    rescanMs: task.rescanMs,
    onProgress: (progress) => tell({ type: "progress", progress }),
    onNotice,
    signal: end.signal,
  });
  await store.close();
}

parentPort!.on("message", (message) => {
  if (message === endWorker) end.abort();
});
try {
  await work();
} catch (error) {
  reportLoss(error);
  // A reported loss has its answer; any other error is a fault of ours, and the serving thread is told.
  if (!end.signal.aborted) throw error;
}
parentPort!.close();
