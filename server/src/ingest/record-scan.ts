// Takes what one scan of a file found into the pending commit: rows, restarts, losses, and the file's own progress.

import type { DataLoss } from "../store/store.ts";
import type { FileState, RunState } from "./catalog.ts";
import { lossMessages } from "./loss-messages.ts";
import { recordRows, type ScannedPart } from "./record-rows.ts";
import type { Growth } from "./slot-series.ts";

/** SessionLog.SessionStatus */
const sessionStart = 1;
const sessionStop = 2;

/** Losses listed of one file; a file whose every record is damaged is not listed record by record. */
const maxLossesPerFile = 1000;

export function recordScan(part: ScannedPart, growth: Growth): void {
  recordRows(part, growth);
  recordLosses(part, growth);
  recordRunTimes(part, growth);
  recordSessionStart(part, growth);
  const { file, result } = part;
  file.offset += result.consumed;
  file.records += result.records;
  if (result.fileVersion !== null) file.isVersion2 = isVersion2(result.fileVersion);
  growth.pending.changeFile(file);
}

function recordLosses({ file, base, result }: ScannedPart, growth: Growth): void {
  for (const at of result.badData) recordLoss(file, base + at, "dataCrc", growth);
  for (const at of result.badEvents) recordLoss(file, base + at, "event", growth);
}

function recordLoss(file: FileState, byteOffset: number, kind: DataLoss["kind"], growth: Growth) {
  file.losses++;
  if (file.losses > maxLossesPerFile) return;
  const rest =
    file.losses === maxLossesPerFile ? "; further losses of this file are not listed" : "";
  growth.pending.addLoss(file, { byteOffset, kind, message: lossMessages[kind] + rest });
}

function recordRunTimes({ file, slots, result }: ScannedPart, { pending }: Growth): void {
  const { run } = file;
  const { firstWallTimeSec, maxWallTimeSec, sessionLog } = result;
  if (run.startTimeSec === null && Number.isFinite(firstWallTimeSec))
    run.startTimeSec = firstWallTimeSec;
  const isLater = maxWallTimeSec > (run.lastTimeSec ?? Number.NEGATIVE_INFINITY);
  if (isLater) run.lastTimeSec = maxWallTimeSec;
  const hasEnded = slots.hasSessionEnd || sessionLog?.status === sessionStop;
  if (hasEnded) run.ended = true;
  else if (isLater) run.ended = false;
  pending.changeRun(run);
}

/**
 * A session that starts again supersedes what it is going to write again, in every series of its run. A run's first
 * start is none, as for TensorBoard: what stands before it (a graph) belongs to that session.
 */
function recordSessionStart({ file, result }: ScannedPart, { pending }: Growth): void {
  const { run } = file;
  const { sessionLog } = result;
  if (sessionLog?.status !== sessionStart) return;
  if (run.hasStarted === null) run.isMisread = true;
  if (run.hasStarted) {
    for (const series of writtenSeries(run)) {
      const { step } = sessionLog;
      pending.addRestart(series, { index: series.count, step, cause: "sessionStart" });
    }
  }
  run.hasStarted = true;
}

function writtenSeries(run: RunState) {
  return [...run.series.values()].filter((series) => series.count > 0);
}

/** `brain.Event:2` and later: steps that go back are told by session logs alone, says TensorFlow's own reader. */
function isVersion2(fileVersion: string): boolean {
  return Number(/^brain\.Event:(\d+)$/.exec(fileVersion)?.[1] ?? 0) >= 2;
}
