import { expect, test } from "vitest";
import { supervised } from "./supervision.ts";
import type { Likeness } from "./tsne.ts";

/** Four points, each pair of them alike by 1/12. */
const even: Likeness = {
  starts: Int32Array.of(0, 3, 6, 9, 12),
  others: Int32Array.of(1, 2, 3, 0, 2, 3, 0, 1, 3, 0, 1, 2),
  weights: new Float64Array(12).fill(1 / 12),
};

const weightsOf = (classes: readonly number[], factor: number) => [
  ...supervised(even, { classes, factor }).weights,
];

test("a factor of 0 changes nothing", () => {
  for (const weight of weightsOf([0, 0, 1, 1], 0)) expect(weight).toBeCloseTo(1 / 12, 12);
});

test("points of one label become more alike, those of others less, and the sum stays 1", () => {
  // By TensorBoard's priors: 1/4 + 0.4/2 for the like pair, 1/4 - 0.4/2 for the unlike ones; of sum 4 × 0.55.
  const weights = weightsOf([0, 0, 1, 1], 0.4);
  expect(weights[0]).toBeCloseTo(0.45 / 2.2, 12);
  expect(weights[1]).toBeCloseTo(0.05 / 2.2, 12);
  expect(weights.reduce((sum, weight) => sum + weight)).toBeCloseTo(1, 12);
});

test("a full factor leaves next to nothing between labels", () => {
  const weights = weightsOf([0, 0, 1, 1], 1);
  expect(weights[0]).toBeCloseTo(1 / 4, 5);
  expect(weights[1]).toBeLessThan(1e-6);
});

test("points whose label is ignored stay as alike to all others as they were to one another", () => {
  const weights = weightsOf([0, 1, -1, -1], 1);
  const [toOther, toIgnored] = [weights[0]!, weights[1]!]; // of the first point's three
  expect(toOther).toBeLessThan(1e-6);
  for (const weight of weights.slice(6)) expect(weight).toBeCloseTo(toIgnored, 12);
});
