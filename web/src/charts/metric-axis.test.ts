import { expect, test } from "vitest";
import { metricAt } from "./metric-axis.ts";

const column = (...values: number[]) => Float64Array.from(values);
const metric = { steps: column(0, 10, 20, 20), values: column(0, 1, 5, 3), wallTimesSec: column() };

test("a metric is read at its points, on straight lines between them, and nowhere else", () => {
  const steps = column(-1, 0, 5, 10, 15, 20, 21);
  expect([...metricAt(metric, steps)]).toEqual([NaN, 0, 0.5, 1, 3, 3, NaN]);
});

test("steps in any order find their value", () => {
  expect([...metricAt(metric, column(20, 0, 10))]).toEqual([3, 0, 1]);
});

test("a metric without points has no value", () => {
  const none = { steps: column(), values: column(), wallTimesSec: column() };
  expect([...metricAt(none, column(1, 2))]).toEqual([NaN, NaN]);
});
