// Jacobians, products with them, and gradients of picked rows. Each case was run in TensorFlow, and its answer is the expected value.
import { expect, test } from "vitest";
import {
  GradientTape,
  gather,
  jvp,
  stack,
  stridedSlice,
  type Tensor,
  tensor,
  type Variable,
  variable,
} from "../index.ts";

const plain = (value: Tensor | null) => value?.array() ?? null;

function differentiate(body: () => Tensor, source: Tensor | Variable) {
  const tape = new GradientTape();
  const y = tape.record(body);
  return plain(tape.gradient(y, source));
}

test("jacobian", () => {
  const v = variable([1, 2]);
  const tape = new GradientTape();
  const y = tape.record(() => {
    const [a, b] = [stridedSlice(v, [0]), stridedSlice(v, [1])];
    return stack([a.mul(b), a.pow(2), b]);
  });
  expect(plain(tape.jacobian(y, v))).toEqual([
    [2, 1],
    [2, 0],
    [0, 1],
  ]);
});

test("batchJacobian", () => {
  const v = tensor([
    [1, 2],
    [3, 4],
  ]);
  const tape = new GradientTape();
  tape.watch(v);
  const y = tape.record(() => v.mul(v));
  expect(plain(tape.batchJacobian(y, v))).toEqual([
    [
      [2, 0],
      [0, 4],
    ],
    [
      [6, 0],
      [0, 8],
    ],
  ]);
});

test("the jacobian of a gradient is the hessian", () => {
  const v = variable([1, 2]);
  const outer = new GradientTape();
  const gradient = outer.record(() => {
    const inner = new GradientTape();
    const y = inner.record(() =>
      stridedSlice(v, [0])
        .pow(2)
        .mul(stridedSlice(v, [1])),
    );
    return inner.gradient(y, v)!;
  });
  expect(plain(outer.jacobian(gradient, v))).toEqual([
    [4, 2],
    [2, 0],
  ]);
});

test("jvp is the derivative along a tangent", () => {
  const { value, tangent } = jvp((x) => x.pow(3), [3], [1]);
  expect([plain(value), plain(tangent)]).toEqual([27, 27]);
});

test("jvp of a gradient is the hessian's product", () => {
  const gradient = (x: Tensor) => {
    const tape = new GradientTape();
    tape.watch(x);
    return tape.gradient(
      tape.record(() => x.pow(3)),
      x,
    )!;
  };
  expect(plain(jvp(gradient, [3], [1]).tangent)).toBe(18);
});

test("the gradient of gather adds up repeated rows", () => {
  const e = variable([
    [1, 2],
    [3, 4],
    [5, 6],
  ]);
  expect(differentiate(() => gather(e, [0, 2, 0]), e)).toEqual([
    [2, 2],
    [0, 0],
    [1, 1],
  ]);
});
