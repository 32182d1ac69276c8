// First scan of a set: discovery to the last commit, and the whole process, against the data server's load cycle.
import { readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { startDataServer, startScan } from "./processes.mjs";
import { median } from "./timing.mjs";

export function removeIndex(path) {
  for (const suffix of ["", "-wal", "-shm", "-lock", ".lock"])
    rmSync(path + suffix, { force: true });
}

/** Reads every file once: whoever comes first would else pay for the disk, and the others not. */
export function warmCache(logdir) {
  for (const entry of readdirSync(logdir, { recursive: true, withFileTypes: true }))
    if (entry.isFile()) readFileSync(join(entry.parentPath, entry.name));
}

/** Turns of ours and theirs alternate, so that what else the machine does hits both. */
export async function firstScan({ logdir, folder, total, python, turns }) {
  const ours = [];
  const theirs = [];
  for (let turn = 0; turn < turns; turn++) {
    warmCache(logdir);
    ours.push(await scanOnce(logdir, join(folder, "scan.sqlite"), total));
    if (python) theirs.push(await loadOnce(python, logdir));
  }
  const ms = median(ours.map((turn) => turn.ms));
  const processMs = median(ours.map((turn) => turn.processMs));
  const theirMs = python ? median(theirs.map((turn) => turn.ms)) : null;
  const theirProcessMs = python ? median(theirs.map((turn) => turn.processMs)) : null;
  return {
    ms,
    theirMs,
    ratio: theirMs && theirMs / ms,
    processRatio: theirProcessMs && theirProcessMs / processMs,
    pointsPerSec: ((total.points + total.others) / ms) * 1000,
    megabytesPerSec: total.bytes / ms / 1000,
    peakMb: Math.max(...ours.map((turn) => turn.peakMb)),
    theirPeakMb: python ? Math.max(...theirs.map((turn) => turn.peakMb)) : null,
    bytesPerPoint: ours[0].indexBytes / (total.points + total.others),
  };
}

async function scanOnce(logdir, indexPath, total) {
  removeIndex(indexPath);
  const scan = startScan(logdir, indexPath);
  const [, ms] = await scan.until(/loaded in ([\d.]+) ms/);
  const processMs = scan.elapsedMs;
  const [, values] = await scan.until(/(\d+) values in the index/);
  if (Number(values) !== total.points + total.others)
    throw new Error(
      `${logdir}: ${values} values in the index, ${total.points + total.others} written`,
    );
  await scan.exited;
  const indexBytes = statSync(indexPath).size;
  return { ms: Number(ms), processMs, peakMb: scan.peakMb, indexBytes };
}

async function loadOnce(python, logdir) {
  const server = startDataServer(python, logdir);
  const [, time, unit] = await server.until(/Finished load cycle \(([\d.]+)(m?s)\)/);
  const processMs = server.elapsedMs;
  await server.stop();
  return { ms: Number(time) * (unit === "s" ? 1000 : 1), processMs, peakMb: server.peakMb };
}
