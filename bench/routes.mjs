// npm run bench -- routes [--runs 1000] [--times 9] [--tensorboard /path/to/tensorboard]
// Serves the same log directory with tb-ts and, given it, the real TensorBoard; prints the median time of each route.
import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { ask } from "./routes/ask.mjs";
import { requests } from "./routes/requests.mjs";
import { writeRuns } from "./routes/write-runs.mjs";

const { values } = parseArgs({
  options: {
    runs: { type: "string", default: "1000" },
    times: { type: "string", default: "9" },
    tensorboard: { type: "string" },
  },
});
const runs = Number(values.runs);
const folder = mkdtempSync(join(tmpdir(), "tb-ts-routes-"));
const logdir = join(folder, "logs");

function freePort() {
  return new Promise((resolve) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

/** Starts a server and waits until it lists every series. */
async function serve(name, command, args) {
  const port = await freePort();
  const child = spawn(
    command,
    [...args, "--logdir", logdir, "--host", "127.0.0.1", "--port", String(port)],
    { stdio: "ignore" },
  );
  const server = { name, child, url: `http://127.0.0.1:${port}/`, answers: {} };
  for (let last = ""; ; ) {
    const tags = await ask(`${server.url}data/plugin/timeseries/tags`).then(
      ({ body }) => body.toString(),
      () => "",
    );
    const listed = (tags.match(/"sweep\/run/g) ?? []).length;
    if (listed >= 3 * runs && tags === last) return server;
    last = tags;
    await new Promise((resolve) => setTimeout(resolve, 1000));
  }
}

async function measure(server, [name, path, request]) {
  const target = typeof path === "function" ? path(server.answers) : path;
  const { status, type, body, ms } = await ask(server.url + target, request);
  if (status !== 200) throw new Error(`${server.name}: ${name}: ${status} ${body}`);
  if (type === "application/json") server.answers[name] = JSON.parse(body);
  return ms;
}

function median(numbers) {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];
}

writeRuns(logdir, runs);
const servers = [
  await serve("tb-ts", process.execPath, [
    join(import.meta.dirname, "..", "cli", "bin", "tb-ts.js"),
    "--index",
    ":memory:",
  ]),
];
if (values.tensorboard) servers.push(await serve("TensorBoard", values.tensorboard, []));
try {
  console.log(`${runs} runs; median of ${values.times} requests, ms`);
  console.log(["route", ...servers.map(({ name }) => name), "ratio"].join("\t"));
  for (const request of requests) {
    const times = servers.map(() => []);
    // The first answer after a change is made anew by both; what counts is the one that a page asks again.
    for (let turn = 0; turn <= Number(values.times); turn++) {
      for (const [index, server] of servers.entries()) {
        const ms = await measure(server, request);
        if (turn > 0) times[index].push(ms);
      }
    }
    const medians = times.map(median);
    const ratio = medians[1] === undefined ? "" : (medians[1] / medians[0]).toFixed(1);
    console.log([request[0], ...medians.map((ms) => ms.toFixed(2)), ratio].join("\t"));
  }
} finally {
  for (const { child } of servers) child.kill();
  rmSync(folder, { recursive: true });
}
