import { expect, test } from "vitest";
import type { ChartLine } from "./chart-line.ts";
import { hoverToText } from "./hover-text.ts";

test("a tooltip's rows become a table with all digits", () => {
  const column = (...values: number[]) => Float64Array.from(values);
  const line: ChartLine = {
    ...{ name: "train", color: "#000000", isSorted: true, firstNotFinite: -1, rawYs: null },
    ...{ xs: column(0, 10), ys: column(1, 0.1), smoothed: column(1, 0.25) },
    points: { steps: column(0, 10), wallTimesSec: column(100, 102.5), values: column(1, 1 / 3) },
  };
  const rows = [{ line, index: 1, isFar: false }];
  expect(hoverToText({ x: 10, rows, pixelX: 0, pixelY: 0, isPinned: true })).toBe(
    "run\tsmoothed\tvalue\tstep\twall_time\trelative\ntrain\t0.25\t0.3333333333333333\t10\t102.5\t2.5\n",
  );
});
