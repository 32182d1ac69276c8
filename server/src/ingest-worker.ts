// The worker thread that follows the log directory and writes the index, with its own connection to it.
import { parentPort, workerData } from "node:worker_threads";
import { JsScanner } from "@tb-ts/proto/scanner";
import type { Progress } from "./api/v1/contract.ts";
import { follow } from "./ingest/follow.ts";
import { Ingest } from "./ingest/ingest.ts";
import type { IngestMessage, IngestThreadOptions } from "./ingest-thread.ts";
import { DiskLogdir } from "./logdir/disk-logdir.ts";
import { SqliteWriter } from "./store/sqlite/sqlite-writer.ts";

const options = workerData as IngestThreadOptions;
const stop = new AbortController();
parentPort?.on("message", () => stop.abort());

function send(message: IngestMessage): void {
  parentPort?.postMessage(message);
}

const store = new SqliteWriter(options.indexPath);
const logdir = new DiskLogdir(options.roots);
const onNotice = (text: string) => send({ kind: "notice", text });
const ingest = await Ingest.open({
  logdir,
  store,
  scanner: new JsScanner(),
  nowMs: () => performance.now(),
  onCommit: () => send({ kind: "committed" }),
  onNotice,
});
send({ kind: "opened" });
const onProgress = (progress: Progress) => send({ kind: "progress", progress });
await follow({
  ingest,
  logdir,
  rescanMs: options.rescanMs,
  onProgress,
  onNotice,
  signal: stop.signal,
});
await store.close();
parentPort?.close();
