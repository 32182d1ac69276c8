// Two activations by their definitions, as Keras is no oracle for them.
import { expect, test } from "vitest";
import { celu, GradientTape, sparsemax, tensor } from "../index.ts";

test("celu is smooth at 0 for every alpha", () => {
  const x = tensor([-2, 0, 3]);
  const tape = new GradientTape();
  tape.watch(x);
  const y = tape.record(() => celu(x, 2));
  const [below, , above] = y.data();
  expect(below).toBeCloseTo(2 * Math.expm1(-1), 6);
  expect(above).toBe(3);
  const slopes = tape.gradient(y, x)!.data();
  expect(slopes[0]).toBeCloseTo(Math.exp(-1), 6);
  expect([slopes[1], slopes[2]]).toEqual([1, 1]);
});

test("sparsemax lies on the simplex, with zeros for what is far below the greatest", () => {
  const rows = sparsemax([
    [0, 0.5, -1],
    [3, 0, 0],
    [1, 1, 1],
  ]).array() as number[][];
  expect(rows[0]).toEqual([0.25, 0.75, 0]);
  expect(rows[1]).toEqual([1, 0, 0]);
  for (const share of rows[2]!) expect(share).toBeCloseTo(1 / 3, 6);
});
