// Gradients where a function has none by itself: ties, roots and powers of 0. Each case was run in TensorFlow, and its answer is the expected value.
import { expect, test } from "vitest";
import { GradientTape, type Tensor, type Variable, variable, where } from "../index.ts";

const plain = (value: Tensor | null) => value?.array() ?? null;

function differentiate(body: () => Tensor, source: Tensor | Variable) {
  const tape = new GradientTape();
  const y = tape.record(body);
  return plain(tape.gradient(y, source));
}

test("a masked root at 0 has the gradient 0", () => {
  const v = variable(0);
  expect(differentiate(() => where(v.greater(0), v.sqrt(), 0), v)).toBe(0);
});

test("ties: max shares, maximum gives all to the first, relu and abs give 0", () => {
  const v = variable([1, 3, 3]);
  expect(differentiate(() => v.max(), v)).toEqual([0, 0.5, 0.5]);
  expect(differentiate(() => v.maximum(3), v)).toEqual([0, 1, 1]);
  expect(differentiate(() => v.sub(3).relu(), v)).toEqual([0, 0, 0]);
  expect(differentiate(() => v.sub(3).abs(), v)).toEqual([-1, 0, 0]);
});

test("0 to the power of 2 has no gradient in base or exponent", () => {
  const [a, b] = [variable(0), variable(2)];
  const tape = new GradientTape();
  const y = tape.record(() => a.pow(b));
  expect(tape.gradient(y, [a, b]).map(plain)).toEqual([0, 0]);
});
