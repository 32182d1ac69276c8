// What a client sees: start to readable, cold and warm, against TensorBoard; an appended point.
import { appendFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { ScalarEncoder } from "@tb-ts/proto";
import { getJson } from "./client.mjs";
import { removeIndex, warmCache } from "./first-scan.mjs";
import { startTbTs, startTensorBoard } from "./processes.mjs";
import { runName, tagName } from "./sets.mjs";
import { median, quantile } from "./timing.mjs";

/** Asks every 20 ms; a server that does not listen yet is asked again. */
export async function untilTrue(server, question) {
  for (;;) {
    const isTrue = await question().catch(() => false);
    if (isTrue) return server.elapsedMs;
    if (server.elapsedMs > 180_000) throw new Error(`not ready:\n${server.output.slice(-2000)}`);
    await pause(20);
  }
}

export async function isAllRead(port, total) {
  const { progress, runs } = await getJson(port, "api/v1/runs");
  return progress.state === "live" && runs.length === total.runs;
}

/**
 * Medians in milliseconds from the start to all points readable: without an index, with one, and of each peer; and
 * the peak memory without one. Turns alternate, so that what else the machine does hits all.
 */
export async function startToReadable(set, peers, turns) {
  const { logdir, folder, total } = set;
  const indexPath = join(folder, "serve.sqlite");
  const cold = [];
  const warm = [];
  const theirs = peers.map(() => []);
  for (let turn = 0; turn < turns; turn++) {
    warmCache(logdir);
    removeIndex(indexPath);
    cold.push(await startOnce(logdir, indexPath, total));
    warm.push(await startOnce(logdir, indexPath, total));
    for (const [i, python] of peers.entries())
      theirs[i].push(await tensorBoardToReadable(python, set));
  }
  return { cold: summary(cold), warm: summary(warm), theirs: theirs.map(summary) };
}

function summary(starts) {
  return {
    ms: median(starts.map(({ ms }) => ms)),
    peakMb: Math.max(...starts.map(({ peakMb }) => peakMb)),
  };
}

async function startOnce(logdir, indexPath, total) {
  const { port, process: server } = await startTbTs(logdir, indexPath);
  const ms = await untilTrue(server, () => isAllRead(port, total));
  await server.stop();
  return { ms, peakMb: server.peakMb };
}

/** TensorBoard is ready when the first and last run show the last step of the last tag. */
async function tensorBoardToReadable(python, { logdir, total }) {
  const { port, process: server } = await startTensorBoard(python, logdir);
  const question = async () => {
    const runs = await getJson(port, "data/runs");
    if (runs.length < total.runs) return false;
    for (const run of [runName(0), runName(total.runs - 1)]) {
      const query = `run=${run}&tag=${encodeURIComponent(tagName(total.tags - 1))}`;
      const points = await getJson(port, `data/plugin/scalars/scalars?${query}`);
      if (points.at(-1)?.[1] !== total.steps - 1) return false;
    }
    return true;
  };
  const ms = await untilTrue(server, question);
  await server.stop();
  return { ms, peakMb: server.peakMb };
}

/** Milliseconds from the write of a point to the event that tells of it, and the processor's share when idle. */
export async function appendToVisible({ logdir, folder, total }, appends = 60) {
  const { port, process: server } = await startTbTs(logdir, join(folder, "serve.sqlite"));
  await untilTrue(server, () => isAllRead(port, total));
  const idleShare = await idleCpuShare(server);
  const changes = await fetch(`http://127.0.0.1:${port}/api/v1/events`);
  const reader = changes.body.getReader();
  const encoder = new ScalarEncoder(tagName(0));
  const times = [];
  for (let i = 0; i < appends; i++) {
    await pause(30 + ((i * 37) % 100));
    const run = join(logdir, runName((i * 131) % total.runs));
    const bytes = new Uint8Array(encoder.maxRecordLength);
    const length = encoder.write(bytes, 0, 1.8e9 + i, total.steps + i, i);
    const start = performance.now();
    appendFileSync(join(run, readdirSync(run)[0]), bytes.subarray(0, length));
    await untilChange(reader);
    times.push(performance.now() - start);
  }
  await reader.cancel();
  await server.stop();
  return { median: median(times), p99: quantile(times, 0.99), idleShare };
}

async function untilChange(reader) {
  const text = new TextDecoder();
  for (;;) {
    const { value, done } = await reader.read();
    if (done) throw new Error("the event stream ended");
    if (text.decode(value).includes("event: change")) return;
  }
}

/** Share of one core over some idle seconds. */
async function idleCpuShare(server, seconds = 6) {
  const before = server.cpuSec();
  await pause(seconds * 1000);
  return (server.cpuSec() - before) / seconds;
}
