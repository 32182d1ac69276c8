// What lies beside a diagonal stays out of it.
import { expect, test } from "vitest";
import { diag, diagPart, trace } from "../index.ts";

test("diag keeps zeros beside NaN and infinities", () => {
  expect(diag([Number.NaN, Infinity]).array()).toEqual([
    [Number.NaN, 0],
    [0, Infinity],
  ]);
});

test("a trace does not see what is beside the diagonal", () => {
  const matrix = [
    [1, Number.NaN],
    [Infinity, 2],
  ];
  expect(diagPart(matrix).array()).toEqual([1, 2]);
  expect(trace(matrix).item()).toBe(3);
});
