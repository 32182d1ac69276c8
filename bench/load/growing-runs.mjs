// Writes many runs at once, a point to each in turn, some hundred points a second. argv: log directory, number of runs.
import { appendFileSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { encodeFileVersion, ScalarEncoder } from "@tb-ts/proto/event";

const [logdir, count] = process.argv.slice(2);
const tags = ["loss", "accuracy", "lr"].map((tag) => new ScalarEncoder(tag));
const everyMs = 100;
const runsPerTurn = Math.ceil(Number(count) / 50);
const stepsBefore = 200;

const bytes = new Uint8Array(1 << 16);
/** The events of some steps: appended in one write, without a file left open. */
function write(path, from, to) {
  let end = 0;
  for (let step = from; step < to; step++)
    for (const tag of tags) end = tag.write(bytes, end, Date.now() / 1000, step, Math.sin(step));
  appendFileSync(path, bytes.subarray(0, end));
}

const paths = Array.from({ length: Number(count) }, (_, run) => {
  const folder = join(logdir, `sweep/run-${String(run).padStart(4, "0")}`);
  mkdirSync(folder, { recursive: true });
  const path = join(folder, "events.out.tfevents.1700000000.host");
  writeFileSync(path, encodeFileVersion(Date.now() / 1000, "bench"));
  write(path, 0, stepsBefore);
  return path;
});
process.send("ready");
let next = 0;
setInterval(() => {
  for (let i = 0; i < runsPerTurn; i++, next++) {
    const step = stepsBefore + Math.floor(next / paths.length);
    write(paths[next % paths.length], step, step + 1);
  }
}, everyMs);
process.on("disconnect", () => process.exit());
