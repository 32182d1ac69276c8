// npm run bench -- load [--clients 200] [--runs 1000] [--minutes 10]: live pages over runs that grow. Each client follows
// the event stream and asks for the new points of its charts, and now and then for a zoom. Tells errors, how long a chart
// took, the server's memory over time, and how much of a core the server took and how much all the clients, which are
// one process: what they take goes into the times.
import { fork } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { parseArgs } from "node:util";
import { LivePage } from "./load/live-page.mjs";
import { serve } from "./web/serve.mjs";

const { values } = parseArgs({
  options: {
    clients: { type: "string", default: "200" },
    runs: { type: "string", default: "1000" },
    minutes: { type: "string", default: "10" },
  },
});
const [clients, runs, minutes] = [values.clients, values.runs, values.minutes].map(Number);
const folder = mkdtempSync(join(tmpdir(), "tb-ts-load-"));
const logdir = join(folder, "runs");

const writer = fork(join(import.meta.dirname, "load", "growing-runs.mjs"), [logdir, String(runs)]);
await new Promise((resolve) => writer.once("message", resolve));
const server = await serve(logdir, join(folder, "index.db"));

/** A gauge of /metrics. */
async function metric(name) {
  const text = await (await fetch(`${server.url}metrics`)).text();
  return Number(new RegExp(`^${name} (.*)$`, "m").exec(text)[1]);
}

const end = new AbortController();
const pages = Array.from({ length: clients }, (_, i) => new LivePage(server.url, i, end.signal));
/** People do not open their pages in one instant. */
const openEveryMs = 50;
const begin = { ms: performance.now(), cpuSec: await metric("process_cpu_seconds_total") };
const own = process.cpuUsage();
const open = pages.map(async (page, i) => {
  await pause(i * openEveryMs);
  await page.run();
});
const memory = [];
const samples = Math.max(4, Math.min(20, Math.round(minutes * 2)));
for (let sample = 0; sample < samples; sample++) {
  await pause((minutes * 60_000) / samples);
  memory.push((await metric("process_resident_memory_bytes")) / 2 ** 20);
  console.error(
    `${(((sample + 1) * minutes) / samples).toFixed(1)} min: ${memory.at(-1).toFixed(0)} MB, ${await metric("tb_ts_points")} points`,
  );
}
const seconds = (performance.now() - begin.ms) / 1000;
const serverShare = ((await metric("process_cpu_seconds_total")) - begin.cpuSec) / seconds;
const { user, system } = process.cpuUsage(own);
const clientShare = (user + system) / 1e6 / seconds;
end.abort();
await Promise.all(open);
writer.kill();
await server.close();

const charts = pages.flatMap((page) => page.chartMs).sort((a, b) => a - b);
const errors = pages.flatMap((page) => page.errors);
const at = (share) => charts[Math.min(charts.length - 1, Math.floor(charts.length * share))];
console.log(`${clients} clients, ${runs} runs, ${minutes} minutes`);
console.log(
  `${charts.length} chart requests, ${errors.length} errors ${[...new Set(errors)].slice(0, 3)}`,
);
console.log(
  `chart request: median ${at(0.5).toFixed(1)} ms, p99 ${at(0.99).toFixed(1)} ms, longest ${charts.at(-1).toFixed(0)} ms`,
);
const percent = (share) => `${(share * 100).toFixed(0)} % of a core`;
console.log(`the server took ${percent(serverShare)}, the clients ${percent(clientShare)}`);
console.log(`${pages.reduce((sum, page) => sum + page.changes, 0)} changes told`);
const half = memory.length >> 1;
const most = (list) => Math.max(...list).toFixed(0);
console.log(
  `memory: at most ${most(memory.slice(0, half))} MB in the first half, ${most(memory.slice(half))} MB in the second`,
);
rmSync(folder, { recursive: true });
process.exit(errors.length > 0 ? 1 : 0);
