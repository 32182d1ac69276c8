// What a client sees: start to readable, cold and warm; latencies; an appended point; against TensorBoard.
import { appendFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { ScalarEncoder } from "@tb-ts/proto";
import { removeIndex } from "./first-scan.mjs";
import { startTbTs, startTensorBoard } from "./processes.mjs";
import { runName, tagName } from "./sets.mjs";
import { median, quantile, timed } from "./timing.mjs";

async function getJson(port, path) {
  const answer = await fetch(`http://127.0.0.1:${port}/${path}`);
  if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
  return answer.json();
}

/** Asks every 20 ms; a server that does not listen yet is asked again. */
async function untilTrue(server, question) {
  for (;;) {
    const isTrue = await question().catch(() => false);
    if (isTrue) return server.elapsedMs;
    if (server.elapsedMs > 180_000) throw new Error(`not ready:\n${server.output.slice(-2000)}`);
    await pause(20);
  }
}

async function isAllRead(port, total) {
  const { progress, runs } = await getJson(port, "api/v1/runs");
  return progress.state === "live" && runs.length === total.runs;
}

/** Milliseconds from the start to all points readable, without an index and with one; and what memory it took. */
export async function startToReadable({ logdir, folder, total }) {
  const indexPath = join(folder, "serve.sqlite");
  removeIndex(indexPath);
  const cold = await startOnce(logdir, indexPath, total);
  const warm = [];
  for (let turn = 0; turn < 3; turn++) warm.push((await startOnce(logdir, indexPath, total)).ms);
  return { coldMs: cold.ms, warmMs: median(warm), peakMb: cold.peakMb };
}

async function startOnce(logdir, indexPath, total) {
  const { port, process: server } = await startTbTs(logdir, indexPath);
  const ms = await untilTrue(server, () => isAllRead(port, total));
  await server.stop();
  return { ms, peakMb: server.peakMb };
}

/** TensorBoard is ready when the first and last run show the last step of the last tag. */
export async function tensorBoardToReadable(python, { logdir, total }) {
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

/** Latencies of a served log directory, in milliseconds. */
export async function latencies({ logdir, folder, total }) {
  const { port, process: server } = await startTbTs(logdir, join(folder, "serve.sqlite"));
  await untilTrue(server, () => isAllRead(port, total));
  const table = await getJson(port, "api/v1/series");
  const tag = table.tags.indexOf(tagName(0));
  const ofTag = table.id.filter((_, i) => table.tag[i] === tag);
  const scalars = (body) => async () => {
    const answer = await fetch(`http://127.0.0.1:${port}/api/v1/scalars`, {
      method: "POST",
      headers: { "content-type": "application/json", accept: "application/octet-stream" },
      body: JSON.stringify(body),
    });
    if (!answer.ok) throw new Error(`scalars: ${answer.status} ${await answer.text()}`);
    await answer.arrayBuffer();
  };
  const rows = {
    runs: await timed(50, () => getJson(port, "api/v1/runs")),
    tags: await timed(30, () => getJson(port, "api/v1/series")),
    "one series, 1000 wide": await timed(30, scalars({ series: [ofTag[0]], width: 1000 })),
    "one series, all points": await timed(30, scalars({ series: [ofTag[0]] })),
    "one tag, all runs": await timed(20, scalars({ series: ofTag.slice(0, 100) })),
  };
  await server.stop();
  return { rows, peakMb: server.peakMb };
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
