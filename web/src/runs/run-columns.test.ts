import { expect, test } from "vitest";
import type { SeriesInfo } from "../catalog/catalog.ts";
import { columnOf, moveColumn, sortRuns, toggleSort } from "./run-columns.ts";
import type { RunFacts } from "./run-facts.ts";

function facts(name: string, lastStep: number | null, loss?: number): RunFacts {
  const run = { id: 1, name, startTimeSec: 0, lastTimeSec: 60, status: "running" } as const;
  const series = { lastValue: loss, min: 0.05, max: 2, goal: "lower" } as unknown as SeriesInfo;
  const metrics = new Map(loss === undefined ? [] : [["loss", series]]);
  const own = { hparams: { lr: 0.1, cell: "lstm" }, labels: ["v2"], flags: [] };
  return { run, startTimeSec: 0, durationSec: 60, lastStep, metrics, ...own };
}

const runs = [facts("b10", 5, 0.3), facts("b2", 5, 0.1), facts("a", null), facts("c", 9, 0.1)];
const sorted = (...keys: string[]) => sortRuns(runs, keys).map(({ run }) => run.name);

test("runs sort by several columns, in either direction", () => {
  expect(sorted("metric:loss", "-step")).toEqual(["c", "b2", "b10", "a"]);
  expect(sorted("-step", "-metric:loss")).toEqual(["c", "b10", "b2", "a"]);
});

test("a run without a value comes last either way", () => {
  expect(sorted("step").at(-1)).toBe("a");
  expect(sorted("-step").at(-1)).toBe("a");
});

test("names sort naturally, and an unknown column sorts nothing", () => {
  expect(sorted("name")).toEqual(["a", "b2", "b10", "c"]);
  expect(sorted("gone")).toEqual(["b10", "b2", "a", "c"]);
});

test("clicks turn a column's order, then take it out; Shift keeps the others", () => {
  expect(toggleSort([], "step", false)).toEqual(["step"]);
  expect(toggleSort(["step"], "step", false)).toEqual(["-step"]);
  expect(toggleSort(["-step"], "step", false)).toEqual([]);
  expect(toggleSort(["step"], "name", true)).toEqual(["step", "name"]);
  expect(toggleSort(["step", "name"], "duration", false)).toEqual(["duration"]);
});

test.each([
  ["metric:loss", "0.3"],
  ["min:loss", "0.05"],
  ["max:loss", "2"],
  ["best:loss", "0.05"],
  ["hparam:lr", "0.1"],
  ["hparam:cell", "lstm"],
  ["hparam:none", ""],
  ["tags", "v2"],
])("the column %s shows %j", (id, text) => {
  expect(columnOf(id)?.show(runs[0] as RunFacts)).toBe(text);
});

test("a column moves as far as there are places", () => {
  expect(moveColumn(["a", "b", "c"], "c", -1)).toEqual(["a", "c", "b"]);
  expect(moveColumn(["a", "b", "c"], "a", -1)).toEqual(["a", "b", "c"]);
  expect(moveColumn(["a", "b", "c"], "a", 9)).toEqual(["b", "c", "a"]);
});
