// Precision-recall counts worked out by hand; test/peers/read_everything.py compares with TensorBoard's own.
import { expect, test } from "vitest";
import { prCurveRows } from "./pr-curve-rows.ts";

const labels = [false, true, true, false, true];
const predictions = [0.1, 0.4, 0.6, 0.7, 0.95];

test("counts, precision and recall at each threshold", () => {
  const rows = prCurveRows({ labels, predictions }, 5);
  const at = (row: number) => [...rows.subarray(row * 5, row * 5 + 5)];
  expect(at(0)).toEqual([3, 3, 2, 1, 0]);
  expect(at(1)).toEqual([2, 1, 1, 0, 0]);
  expect(at(2)).toEqual([0, 1, 1, 2, 2]);
  expect(at(3)).toEqual([0, 0, 1, 2, 3]);
  expect(at(4)).toEqual([3 / 5, 3 / 4, 2 / 3, 1, 0]);
  expect(at(5)).toEqual([1, 1, 2 / 3, 1 / 3, 0]);
});

test("weights scale the counts", () => {
  const rows = prCurveRows({ labels, predictions, weights: [1, 2, 3, 4, 5] }, 2);
  expect([...rows.subarray(0, 4)]).toEqual([10, 0, 5, 0]);
});

test.each([
  [{ labels: [1], predictions: [1.5] }, "prCurve: prediction 0 must lie in 0..1, got 1.5"],
  [{ labels: [1], predictions: [Number.NaN] }, "prCurve: prediction 0 must lie in 0..1, got NaN"],
  [{ labels: [1, 0], predictions: [1] }, "prCurve: 2 labels for 1 predictions"],
  [{ labels: [1], predictions: [1], weights: [] }, "prCurve: 0 weights for 1 labels"],
])("bad input %# is named", (examples, message) => {
  expect(() => prCurveRows(examples)).toThrow(new RangeError(message));
});
