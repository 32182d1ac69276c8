// examples/notebook.mjs as a user runs it: what it prints and what it logs.
import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { GraphDef } from "@tb-ts/proto";
import { afterAll, beforeAll, expect, test } from "vitest";
import { notebookRows as rows } from "./notebook-rows.ts";
import { readEvents, readScalars } from "./read-events.ts";
import { sourceFlags } from "./source-process.ts";

let logDir: string;
let output: string[];
let eventFile: string;
beforeAll(() => {
  logDir = mkdtempSync(join(tmpdir(), "tb-ts-notebook-"));
  const script = join(import.meta.dirname, "../../examples/notebook.mjs");
  const result = spawnSync(process.execPath, [...sourceFlags, script, "--logdir", logDir], {
    encoding: "utf8",
  });
  expect(result.stderr).toBe("");
  output = result.stdout.split("\n");
  const run = join(logDir, readdirSync(logDir)[0]!);
  eventFile = join(run, readdirSync(run)[0]!);
});
afterAll(() => rmSync(logDir, { recursive: true, force: true }));

test("the gradients of the notebook are printed", () => {
  expect(output.slice(0, 3)).toEqual([
    "Gradient of x² at 5: 10.0",
    "Gradient of x² at [[5, 10, 15.23232]]: [[10.0, 20.0, 30.46464]]",
    "Gradient of x² + x − 1 at 3: 7.0",
  ]);
});

test("30 epochs are printed with every digit of TensorFlow's float32", () => {
  const expected = rows.map((row, epoch) => `Epoch : ${epoch} [${row}]`);
  expect(output.slice(3, 33)).toEqual(expected);
});

test("x and f(x) are logged at every epoch, in a directory named by date and time", () => {
  const points = readScalars(eventFile);
  for (const [i, tag] of ["x", "f(x)"].entries()) {
    const series = points.filter((point) => point.tag === tag);
    expect(series.map(({ step }) => step)).toEqual(rows.map((_, epoch) => epoch));
    const expected = rows.map((row) => Math.fround(Number(row.split(", ")[i])));
    expect(series.map(({ value }) => value)).toEqual(expected);
  }
  expect(readdirSync(logDir)).toEqual([expect.stringMatching(/^\d{8}-\d{6}$/)]);
});

test("the function's graph is logged with TensorFlow's names", () => {
  const event = readEvents(eventFile).find(({ graphDef }) => graphDef?.length);
  const graph = GraphDef.decode(event!.graphDef!);
  const nodes = graph.node.map(({ name, op, input }) => `${name} ${op}(${input})`);
  expect(nodes).toEqual([
    "x Placeholder()",
    "pow/y Const()",
    "pow Pow(x,pow/y)",
    "add AddV2(pow,x)",
    "sub/y Const()",
    "sub Sub(add,sub/y)",
    "Identity Identity(sub)",
  ]);
});
