// npm run bench -- start [--rounds 15]: from the command to its first answer, over a small log directory whose index is
// there already.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { SummaryWriter } from "@tb-ts/engine/summary";

const { values } = parseArgs({ options: { rounds: { type: "string", default: "15" } } });
const folder = mkdtempSync(join(tmpdir(), "tb-ts-start-"));
const writer = new SummaryWriter(join(folder, "runs", "a"));
for (let step = 0; step < 1000; step++) writer.scalar("loss", 1 / (step + 1), step);
writer.close();

const bin = join(import.meta.dirname, "..", "cli", "bin", "tb-ts.js");
const args = ["--logdir", join(folder, "runs"), "--index", join(folder, "index.db"), "--port", "0"];

/** Milliseconds until the address is printed, which is when the server listens. */
async function timeStart() {
  const begin = performance.now();
  const server = spawn(process.execPath, [bin, ...args], { stdio: ["ignore", "pipe", "inherit"] });
  await once(server.stdout, "data");
  const took = performance.now() - begin;
  server.kill("SIGTERM");
  await once(server, "exit");
  return took;
}

async function timeBareNode() {
  const begin = performance.now();
  await once(spawn(process.execPath, ["-e", "0"]), "exit");
  return performance.now() - begin;
}

const median = (numbers) => numbers.toSorted((a, b) => a - b)[numbers.length >> 1];
const starts = [];
const bare = [];
await timeStart(); // compiled
for (let i = 0; i < Number(values.rounds); i++) {
  bare.push(await timeBareNode());
  starts.push(await timeStart());
}
console.log(
  `start to listening: ${median(starts).toFixed(0)} ms (node -e 0 takes ${median(bare).toFixed(0)} ms)`,
);
rmSync(folder, { recursive: true });
