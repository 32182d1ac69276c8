import { expect, test } from "vitest";
import type { ChartLine } from "./chart-line.ts";
import { marginLines } from "./margin-lines.ts";

function lineOf(steps: number[], ys: number[]): ChartLine {
  const columns = { steps: Float64Array.from(steps), ys: Float64Array.from(ys) };
  return { points: { steps: columns.steps }, ys: columns.ys } as unknown as ChartLine;
}

test("bounds are taken at the value's steps and from its own run", () => {
  const lines = [
    { runId: 1, tag: "v", line: lineOf([0, 1, 2], [5, 6, 7]) },
    { runId: 1, tag: "low", line: lineOf([0, 2], [4, 6]) },
    { runId: 1, tag: "high", line: lineOf([0, 1, 2, 2], [6, 7, 8, 9]) },
    { runId: 2, tag: "v", line: lineOf([0], [1]) },
  ];
  const drawn = marginLines(lines, [{ value: "v", lower: "low", upper: "high" }]);
  expect(drawn.map(({ runId, tag }) => [runId, tag])).toEqual([
    [1, "v"],
    [2, "v"],
  ]);
  expect([...(drawn[0]?.line.band?.low ?? [])]).toEqual([4, Number.NaN, 6]);
  expect([...(drawn[0]?.line.band?.high ?? [])]).toEqual([6, 7, 9]);
  expect([...(drawn[1]?.line.band?.low ?? [])]).toEqual([Number.NaN]);
});
