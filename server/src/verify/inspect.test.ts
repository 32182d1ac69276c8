// The text of TensorBoard's --inspect, as it printed it of the same events.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join as joinPath } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { join, scalar, sessionLog, tensorScalar, version } from "../ingest/example-events.ts";
import { type InspectTarget, inspect } from "./inspect.ts";

let logdir: string;
let file: string;
beforeEach(() => {
  logdir = mkdtempSync(joinPath(tmpdir(), "inspect-"));
  mkdirSync(joinPath(logdir, "run"));
  file = joinPath(logdir, "run/events.out.tfevents.1");
  const scalars = [0, 1, 2, 1].map((step) => scalar("loss", step, 0));
  writeFileSync(file, join(version(), sessionLog(0, 1), ...scalars, tensorScalar("acc", 7, 1)));
});
afterEach(() => rmSync(logdir, { recursive: true }));

async function printed(target: InspectTarget, tag?: string): Promise<string> {
  const lines: string[] = [];
  await inspect(target, (text) => lines.push(text), tag);
  return lines.join("\n");
}

const ruler = "=".repeat(70);
const head = `${ruler}
Processing event files... (this can take a few minutes)
${ruler}
`;
const scalars = `scalars
   first_step           0
   last_step            1
   max_step             2
   min_step             0
   num_steps            3
   outoforder_steps     [(2, 1)]`;

test("a log directory shows the tags and the steps of each run", async () => {
  expect(await printed({ logdir })).toBe(`${head}
Found event files in:
${logdir}/run

These tags are in ${logdir}/run:
audio -
histograms -
images -
scalars
   loss
tensor
   acc
${ruler}

Event statistics for ${logdir}/run:
audio -
graph -
histograms -
images -
${scalars}
sessionlog:checkpoint -
sessionlog:start
   outoforder_steps     []
   steps                [0]
sessionlog:stop -
tensor
   first_step           7
   last_step            7
   max_step             7
   min_step             7
   num_steps            1
   outoforder_steps     []
${ruler}
`);
});

test("one tag of one file shows its steps alone", async () => {
  expect(await printed({ eventFile: file }, "loss")).toBe(`${head}
Event statistics for tag loss in ${file}:
${scalars}
${ruler}
`);
});

test("a directory without event files says so", async () => {
  rmSync(file);
  expect(await printed({ logdir })).toContain(`No event files found within logdir ${logdir}`);
});
