import { expect, test } from "vitest";
import type { ChartLine } from "./chart-line.ts";
import { pitchesOf } from "./sonify.ts";

function lineOf(xs: number[], ys: number[]): ChartLine {
  return { xs: Float64Array.from(xs), ys: Float64Array.from(ys), isSorted: true } as ChartLine;
}

const view = { x: [0, 10], y: [0, 1] } as const;

test("the bottom of a chart is 220 Hz, its top two octaves higher, its middle one", () => {
  expect([...pitchesOf(lineOf([0, 5, 10], [0, 0.5, 1]), view, 3)]).toEqual([220, 440, 880]);
});

test("where a line has no place there is silence, and what is above the chart sounds as its top", () => {
  const line = lineOf([0, 5, 7, 10], [Number.NaN, 9, Number.NaN, -9]);
  expect([...pitchesOf(line, view, 4)]).toEqual([0, 0, 880, 220]);
});
