// examples/notebook.mjs as a user runs it: what it prints and what it logs.
import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { GraphDef } from "@tb-ts/proto";
import { afterAll, beforeAll, expect, test } from "vitest";
import { readEvents, readScalars } from "./read-events.ts";
import { sourceFlags } from "./source-process.ts";

/** x and f(x) before each epoch, recorded from TensorFlow 2.21 by peers/record_notebook.py. */
const rows = [
  "3.0, 11.0",
  "2.3, 6.59",
  "1.74, 3.7676",
  "1.292, 1.9612641",
  "0.93360007, 0.80520916",
  "0.64688003, 0.06533384",
  "0.417504, -0.40818638",
  "0.2340032, -0.71123934",
  "0.087202564, -0.90519315",
  "-0.03023795, -1.0293236",
  "-0.12419036, -1.1087672",
  "-0.1993523, -1.159611",
  "-0.25948185, -1.1921511",
  "-0.30758548, -1.2129767",
  "-0.34606838, -1.226305",
  "-0.37685472, -1.2348353",
  "-0.40148377, -1.2402946",
  "-0.421187, -1.2437885",
  "-0.4369496, -1.2460246",
  "-0.4495597, -1.2474558",
  "-0.45964774, -1.2483717",
  "-0.46771818, -1.2489579",
  "-0.47417456, -1.249333",
  "-0.47933966, -1.2495731",
  "-0.48347172, -1.2497268",
  "-0.48677737, -1.2498251",
  "-0.4894219, -1.2498881",
  "-0.4915375, -1.2499284",
  "-0.49323002, -1.2499542",
  "-0.49458402, -1.2499707",
];

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
