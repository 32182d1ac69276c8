// What attention must not look at has no part in the answer, nor in the gradient.
import { expect, test } from "vitest";
import { GradientTape, scaledDotProductAttention, tensor } from "../index.ts";

const q = tensor([
  [1, 0],
  [0, 1],
  [1, 1],
]);
const value = tensor([
  [1, 10],
  [2, 20],
  [4, 40],
]);

test("a causal position looks at itself and at those before it", () => {
  const y = scaledDotProductAttention(q, q, value, { causal: true }).array() as number[][];
  expect(y[0]).toEqual([1, 10]);
  expect(y[1]![0]).toBeGreaterThan(1);
  expect(y[1]![0]).toBeLessThan(2);
});

test("a mask leaves keys out, also together with causality", () => {
  const mask = tensor([true, false, true]);
  const tape = new GradientTape();
  tape.watch(value);
  const y = tape.record(() => scaledDotProductAttention(q, q, value, { mask }));
  const [, unseen] = tape.gradient(y, value)!.array() as number[][];
  expect(unseen).toEqual([0, 0]);
  const both = scaledDotProductAttention(q, q, value, { mask, causal: true }).array() as number[][];
  expect(both[1]).toEqual([1, 10]);
});

test("scale sharpens, and rows without keys share alike", () => {
  const sharp = scaledDotProductAttention(q, q, value, { scale: 100 }).array() as number[][];
  expect(sharp[2]![0]).toBeCloseTo(4, 4);
  const none = scaledDotProductAttention(q, q, value, { mask: tensor([false, false, false]) });
  expect((none.array() as number[][])[0]![0]).toBeCloseTo(7 / 3, 5);
});
