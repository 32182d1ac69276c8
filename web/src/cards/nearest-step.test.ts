import { expect, it } from "vitest";
import { indexAtStep } from "./nearest-step.ts";

it("finds the last step at or before the chosen one", () => {
  const steps = [0, 10, 10, 20];
  expect([-5, 0, 9, 10, 19, 20, 99].map((step) => indexAtStep(steps, step))).toEqual([
    0, 0, 0, 2, 2, 3, 3,
  ]);
});

it("says -1 where there is no step", () => {
  expect(indexAtStep([], 3)).toBe(-1);
});
