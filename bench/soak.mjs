// npm run bench -- soak [--minutes 60] [--seed 1]: runs grow while their writers and the server are killed and started
// again at random. In the end every scalar record of every file must be shown once, and nothing else.
import { fork } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { parseArgs } from "node:util";
import { Client } from "@tb-ts/client";
import { Event } from "@tb-ts/proto";
import { RecordReader } from "@tb-ts/proto/record";
import { serve } from "./web/serve.mjs";

const { values } = parseArgs({
  options: { minutes: { type: "string", default: "60" }, seed: { type: "string", default: "1" } },
});
const folder = mkdtempSync(join(tmpdir(), "tb-ts-soak-"));
const [logdir, index] = [join(folder, "runs"), join(folder, "index.db")];
const runs = Array.from({ length: 8 }, (_, i) => `run-${i}`);
let seed = Number(values.seed);
/** In [0, 1), by a linear congruence (Numerical Recipes). */
const random = () => {
  seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
  return seed / 2 ** 32;
};

const write = (run) => fork(join(import.meta.dirname, "soak", "writer.mjs"), [join(logdir, run)]);
const writers = new Map(runs.map((run) => [run, write(run)]));
let server = await serve(logdir, index);
const restarts = { writer: 0, server: 0 };

async function restartWriter() {
  const run = runs[Math.floor(random() * runs.length)];
  const writer = writers.get(run);
  writer.kill("SIGKILL");
  await once(writer, "exit");
  writers.set(run, write(run));
  restarts.writer++;
}

async function restartServer() {
  await server.close(random() < 0.7 ? "SIGKILL" : "SIGTERM");
  await pause(random() * 2_000);
  server = await serve(logdir, index);
  restarts.server++;
}

const endMs = performance.now() + Number(values.minutes) * 60_000;
while (performance.now() < endMs) {
  await pause(500 + random() * 4_000);
  await (random() < 0.6 ? restartWriter() : restartServer());
}
for (const writer of writers.values()) {
  writer.kill("SIGKILL");
  await once(writer, "exit");
}
console.log(
  `${values.minutes} minutes, ${restarts.writer} kills of a writer, ${restarts.server} restarts of the server`,
);

/** Steps of the scalars in a run's files, file after file: what a reader of the files finds. */
function stepsWritten(run) {
  const paths = readdirSync(join(logdir, run)).sort();
  return paths.flatMap((name) => {
    const reader = new RecordReader();
    reader.push(readFileSync(join(logdir, run, name)));
    const steps = [];
    for (let read = reader.next(); read.kind === "record"; read = reader.next()) {
      const { step, summary } = Event.decode(read.data);
      if (summary) steps.push(Number(step));
    }
    return steps;
  });
}

const sorted = (steps) => Float64Array.from(steps).sort().join();
/** The longest wait for the server to have read everything. */
const patienceMs = 60_000;
const client = new Client(server.url);

/** The series of the runs, once the server has read as many points as are written. */
async function seriesRead(count) {
  const endMs = performance.now() + patienceMs;
  for (;;) {
    const series = await client.series();
    const points = series.reduce((sum, one) => sum + one.points, 0);
    if (points >= count || performance.now() > endMs) return series;
    await pause(200);
  }
}

const written = new Map();
for (const run of runs) {
  written.set(run, stepsWritten(run));
  // Reading takes long: connections that the server closed meanwhile must be seen to be closed.
  await pause(100);
}
const count = [...written.values()].reduce((sum, steps) => sum + steps.length, 0);

const differing = [];
let shown = 0;
for (const { run, id } of await seriesRead(count)) {
  // One at a time: all of them are more points than an answer has.
  const [points] = (await client.scalars({ series: [id] })).series;
  shown += points.steps.length;
  if (sorted(written.get(run)) !== sorted(points.steps)) differing.push(run);
  written.delete(run);
}
differing.push(...written.keys());
await server.close();
console.log(`${count} points written, ${shown} shown`);
console.log(
  differing.length === 0
    ? "points written equal points shown"
    : `THEY DIFFER in ${differing}; kept in ${folder}`,
);
if (differing.length === 0) rmSync(folder, { recursive: true });
process.exit(differing.length === 0 ? 0 : 1);
