import { expect, test } from "vitest";
import { formatSteps, parseSteps, stepsBetween, withStep } from "./step-selection.ts";

test("one step and a range are read as they are written", () => {
  for (const steps of [[120], [-3, 50], [0]] as const)
    expect(parseSteps(formatSteps(steps))).toEqual(steps);
});

test("a range is in order, and of one step where its ends are the same", () => {
  expect(parseSteps("50,10")).toEqual([10, 50]);
  expect(stepsBetween(7, 7)).toEqual([7]);
});

test("what is neither a step nor a range is refused", () => {
  for (const text of ["", "x", "1,2,3", "1,", "NaN", "Infinity"])
    expect(parseSteps(text)).toBeNull();
});

test("an end that is dragged past the other changes places with it", () => {
  expect(withStep([10, 50], 0, 70)).toEqual([50, 70]);
  expect(withStep([10, 50], 1, 30)).toEqual([10, 30]);
  expect(withStep([10], 0, 20)).toEqual([20]);
});
