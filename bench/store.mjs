// npm run bench -- store [SET…]: packs points into an index, then times the answers over it, over HTTP on loopback.
import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createApp } from "../server/dist/api/app.js";
import { connectReader } from "../server/dist/store/sqlite/schema.js";
import { SqliteReader } from "../server/dist/store/sqlite/sqlite-reader.js";
import { SqliteWriter } from "../server/dist/store/sqlite/sqlite-writer.js";

/** Runs × tags × points, and into how many commits the first scan divides them. */
const sets = {
  A: { runs: 1, tags: 10, points: 200_000, commits: 4 },
  B: { runs: 100, tags: 20, points: 1_000, commits: 2 },
  C: { runs: 1_000, tags: 10, points: 100, commits: 1 },
};
const repetitions = 40;

/** Losses that fall noisily, logged every ten milliseconds or so. */
function pointsFrom(first, count) {
  const steps = Float64Array.from({ length: count }, (_, i) => first + i);
  return {
    steps,
    wallTimesSec: steps.map((step) => 1.795e9 + step * 0.01 + Math.random() * 0.001),
    values: steps.map((step) => Math.fround(1 / (1 + step) + Math.random() * 0.1)),
  };
}

function commitOf(parts) {
  const lists =
    "runs files series scalars references restarts dropped losses healedLosses removedRunIds";
  return { ...Object.fromEntries(lists.split(" ").map((name) => [name, []])), ...parts };
}

async function fill(path, { runs, tags, points, commits }) {
  const writer = new SqliteWriter(path);
  const series = Array.from({ length: runs * tags }, (_, i) => ({
    id: i + 1,
    runId: Math.floor(i / tags) + 1,
    tag: `tag ${i % tags}`,
    plugin: "scalars",
    dataClass: "scalar",
    displayName: "",
    description: "",
    pluginContent: new Uint8Array(0),
  }));
  const runRows = Array.from({ length: runs }, (_, i) => ({
    id: i + 1,
    name: `run ${i + 1}`,
    startTimeSec: 1.795e9,
    lastTimeSec: 1.796e9,
    ended: false,
  }));
  let spentMs = 0;
  for (let k = 0; k < commits; k++) {
    const chunk = pointsFrom((k * points) / commits, points / commits);
    const scalars = series.map(({ id }) => ({ seriesId: id, points: chunk }));
    const added = k === 0 ? { runs: runRows, series } : {};
    const start = performance.now();
    await writer.commit(commitOf({ ...added, scalars }));
    spentMs += performance.now() - start;
  }
  await writer.close();
  const total = runs * tags * points;
  console.log(
    `  packed ${(total / spentMs / 1000).toFixed(1)} M points/s, ` +
      `${(statSync(path).size / total).toFixed(2)} bytes a point`,
  );
}

/** Processor time, of server and client together, does not depend on what else the machine does; wall time does. */
async function time(name, ask) {
  const timesMs = [];
  let bytes = 0;
  await ask();
  const cpu = process.cpuUsage();
  for (let i = 0; i < repetitions; i++) {
    const start = performance.now();
    const answer = await ask();
    bytes = (await answer.arrayBuffer()).byteLength;
    timesMs.push(performance.now() - start);
    if (answer.status !== 200) throw new Error(`${name}: status ${answer.status}`);
  }
  const { user, system } = process.cpuUsage(cpu);
  timesMs.sort((a, b) => a - b);
  const show = (ms) => ms.toFixed(1).padStart(7);
  const at = (share) => show(timesMs[Math.floor(share * (repetitions - 1))]);
  console.log(
    `  ${name.padEnd(34)} least${at(0)}  median${at(0.5)}  p95${at(0.95)}  ` +
      `processor${show((user + system) / 1000 / repetitions)} ms  ${bytes} bytes`,
  );
}

async function serve(path, { runs, tags }) {
  const app = createApp({ reader: new SqliteReader(connectReader(path)), logdir: "/logs" });
  const url = await app.listen({ port: 0, host: "127.0.0.1" });
  const get = (route) => () => fetch(url + route);
  const scalars = (request) => () =>
    fetch(`${url}/api/v1/scalars`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(request),
    });
  const oneTag = Array.from({ length: runs }, (_, i) => i * tags + 1);
  await time("GET /api/v1/runs", get("/api/v1/runs"));
  await time("GET /api/v1/series", get("/api/v1/series"));
  await time("GET /data/runs", get("/data/runs"));
  await time("GET /data/plugin/scalars/tags", get("/data/plugin/scalars/tags"));
  await time("one series, width 1,000", scalars({ series: [1], width: 1_000 }));
  await time("one series, all points", scalars({ series: [1] }));
  await time(`one tag of ${runs} runs, all points`, scalars({ series: oneTag }));
  await app.close();
}

const wanted = process.argv.slice(2);
for (const [name, set] of Object.entries(sets)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  console.log(`${name}: ${set.runs} runs × ${set.tags} tags × ${set.points} points`);
  const folder = mkdtempSync(join(tmpdir(), "tb-ts-bench-"));
  await fill(join(folder, "index.db"), set);
  await serve(join(folder, "index.db"), set);
  rmSync(folder, { recursive: true });
}
