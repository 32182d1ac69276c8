import { expect, test } from "vitest";
import { histogramsAt } from "./selected-histograms.ts";

const items = [0, 10, 20, 30].map((step) => ({ step }));
const steps = (found: readonly { step: number }[]) => found.map(({ step }) => step);

test("without a selection all histograms are shown", () => {
  expect(histogramsAt(items, [])).toBe(items);
});

test("a step shows the histogram that stood there, the first where it is earlier than all", () => {
  expect(steps(histogramsAt(items, [25]))).toEqual([20]);
  expect(steps(histogramsAt(items, [-5]))).toEqual([0]);
});

test("a range shows the histograms within it, its ends included", () => {
  expect(steps(histogramsAt(items, [10, 20]))).toEqual([10, 20]);
  expect(steps(histogramsAt(items, [21, 29]))).toEqual([]);
});
