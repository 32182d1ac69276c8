// npm run bench -- writer [--python PYTHON] [--rounds N]: scalars a second through SummaryWriter, opening, flushing and
// closing included, beside tensorboardX, PyTorch's writer and the EventFileWriter under it; and how long loading takes.
// PYTHON has torch, tensorboard and tensorboardX. Rounds alternate between all writers; figures are medians. A second is
// one of the process's CPU time, all its threads together, so that a busy machine hurts all alike.
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { SummaryWriter } from "@tb-ts/engine/summary";

const { values: flags } = parseArgs({
  options: { python: { type: "string" }, rounds: { type: "string", default: "5" } },
});
const ours = 1_000_000;
const theirs = 10_000;

function timeOurs() {
  const logDir = mkdtempSync(join(tmpdir(), "tb-ts-bench-"));
  const begin = process.cpuUsage();
  const writer = new SummaryWriter(logDir);
  for (let step = 0; step < ours; step++) writer.scalar("loss", step * 0.5, step);
  writer.close();
  const { user, system } = process.cpuUsage(begin);
  rmSync(logDir, { recursive: true });
  return ours / ((user + system) / 1e6);
}

function timePeers() {
  const script = join(import.meta.dirname, "peers", "scalar_writers.py");
  return JSON.parse(execFileSync(flags.python, [script, String(theirs)], { encoding: "utf8" }));
}

function timeLoading() {
  const program = `const begin = process.cpuUsage(); await import("@tb-ts/engine/summary"); console.log(process.cpuUsage(begin).user / 1000)`;
  const options = { encoding: "utf8", cwd: import.meta.dirname };
  const flags = [...process.execArgv, "--input-type=module", "-e", program];
  return Number(execFileSync(process.execPath, flags, options));
}

const median = (values) => values.toSorted((a, b) => a - b)[values.length >> 1];
const rounds = { "tb-ts SummaryWriter": [] };
const loading = [];
timeOurs(); // compiled
for (let i = 0; i < Number(flags.rounds); i++) {
  rounds["tb-ts SummaryWriter"].push(timeOurs());
  loading.push(timeLoading());
  const peers = flags.python ? timePeers() : {};
  for (const [name, rate] of Object.entries(peers)) rounds[name] = [...(rounds[name] ?? []), rate];
}
const rate = median(rounds["tb-ts SummaryWriter"]);
for (const [name, rates] of Object.entries(rounds)) {
  const own = median(rates);
  console.log(
    `${name.padEnd(24)} ${Math.round(own).toLocaleString("en")} scalars/s, ours is ${(rate / own).toFixed(1)} ×`,
  );
}
console.log(`loading @tb-ts/engine/summary: ${median(loading).toFixed(1)} ms`);
