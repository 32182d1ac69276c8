import { expect, test } from "vitest";
import { sortRuns, toggleSort } from "./run-columns.ts";
import type { RunFacts } from "./run-facts.ts";

function facts(name: string, lastStep: number | null, loss?: number): RunFacts {
  const run = { id: 1, name, startTimeSec: 0, lastTimeSec: 60, status: "running" } as const;
  const metrics = new Map(loss === undefined ? [] : [["loss", loss]]);
  return { run, startTimeSec: 0, durationSec: 60, lastStep, metrics };
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
