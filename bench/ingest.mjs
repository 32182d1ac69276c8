// npm run bench -- ingest [--sets ABCDE] [--scale 1] [--turns 3] [--python /path/to/python …] [--folder DIR]
// Writes the sets, reads them with tb-ts and, given Pythons with tensorboard, with the data server of the first and
// the TensorBoard of each in the same run, and prints what each took. E is 1 GB at scale 1.
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { firstScan } from "./ingest/first-scan.mjs";
import { latencies, latencyWhileLoading } from "./ingest/latencies.mjs";
import * as print from "./ingest/print.mjs";
import { appendToVisible, startToReadable } from "./ingest/serving.mjs";
import { sets, writeSet } from "./ingest/sets.mjs";

const { values } = parseArgs({
  options: {
    sets: { type: "string", default: "ABCD" },
    scale: { type: "string", default: "1" },
    turns: { type: "string", default: "3" },
    python: { type: "string", multiple: true, default: [] },
    /** Keeps the sets for the next run. */
    folder: { type: "string" },
    /** Only the first scan. */
    scan: { type: "boolean", default: false },
  },
});
const folder = values.folder ?? mkdtempSync(join(tmpdir(), "tb-ts-bench-"));
mkdirSync(folder, { recursive: true });

function prepare(name) {
  const logdir = join(folder, `${name}-${values.scale}`);
  const summary = `${logdir}.json`;
  if (!existsSync(summary))
    writeFileSync(summary, JSON.stringify(writeSet(name, logdir, Number(values.scale))));
  return { name, logdir, folder, total: JSON.parse(readFileSync(summary, "utf8")) };
}

const chosen = [...values.sets].filter((name) => name in sets).map(prepare);
const turns = Number(values.turns);
const peers = values.python;
const scans = [];
for (const set of chosen)
  scans.push([set, await firstScan({ ...set, python: peers[0] ?? null, turns })]);
print.scans(scans);
if (!values.scan) {
  const starts = [];
  for (const set of chosen) starts.push([set, await startToReadable(set, peers, turns)]);
  print.starts(starts, peers);
  for (const set of chosen) print.latencies(set, await latencies(set));
  const longest = chosen.toSorted((a, b) => b.total.bytes - a.total.bytes)[0];
  print.whileLoading(longest, await latencyWhileLoading(longest));
  const largest = chosen.toSorted((a, b) => b.total.runs - a.total.runs)[0];
  print.live(largest, await appendToVisible(largest));
  // The appended points are not those that the set is known to have.
  rmSync(`${largest.logdir}.json`);
  rmSync(largest.logdir, { recursive: true });
}
if (!values.folder) rmSync(folder, { recursive: true });
