// Gradients through nested tapes, assignments, control flow and traced functions. Each case was run in TensorFlow, and its answer is the expected value.
import { expect, test } from "vitest";
import { differentiate, f, plain } from "../../test/example-tape.ts";
import {
  customGradient,
  fn,
  GradientTape,
  stopGradient,
  type Tensor,
  tensor,
  variable,
} from "../index.ts";

test("nested tapes give the second derivative", () => {
  const x = variable(3);
  const outer = new GradientTape();
  const first = outer.record(() => {
    const inner = new GradientTape();
    return inner.gradient(
      inner.record(() => x.pow(3)),
      x,
    )!;
  });
  expect([plain(first), plain(outer.gradient(first, x))]).toEqual([27, 18]);
});

test("a gradient may be asked for while the tape still records", () => {
  const x = variable(3);
  const tape = new GradientTape();
  expect(plain(tape.record(() => tape.gradient(x.pow(3), x)))).toBe(27);
});

test("a read keeps its value when the variable is assigned", () => {
  const v = variable(3);
  const tape = new GradientTape();
  const targets = tape.record(() => {
    const y = v.mul(v);
    v.assign(5);
    return [y, v.mul(v)];
  });
  expect(plain(tape.gradient(targets, v))).toBe(16);
});

test("the tensor that a variable was assigned is not the variable", () => {
  const t = tensor(4);
  const v = variable(1);
  v.assign(t);
  const tape = new GradientTape({ persistent: true });
  tape.watch(t);
  const y = tape.record(() => v.mul(t).mul(t));
  expect([tape.gradient(y, v), tape.gradient(y, t)].map(plain)).toEqual([16, 32]);
});

test("a value taken out loses the link", () => {
  const x = variable(3);
  expect(differentiate(() => tensor(x.mul(x).item()).mul(2), x)).toBeNull();
});

test("control flow is recorded as it ran", () => {
  const x = variable(3);
  const body = () => {
    let y = x.read();
    for (let i = 0; i < 3; i++) y = y.item() > 2 ? y.mul(x) : y;
    return y;
  };
  expect(differentiate(body, x)).toBe(108);
});

test("a custom gradient is used as given", () => {
  const x = variable(3);
  const g = customGradient((v) => ({ value: v.mul(v), gradient: (up) => up.mul(100) }));
  expect(differentiate(() => g(x), x)).toBe(100);
});

test("stopGradient blocks", () => {
  const x = variable(3);
  expect(differentiate(() => x.mul(stopGradient(x)), x)).toBe(3);
});

test("the gradient of a traced function is that of the function", () => {
  const x = variable(3);
  const g = fn((v: Tensor) => {
    const tape = new GradientTape();
    tape.watch(v);
    return tape.gradient(
      tape.record(() => f(v)),
      v,
    );
  });
  expect(plain(g(tensor(3)))).toBe(7);
  expect(
    differentiate(
      fn(() => f(x)),
      x,
    ),
  ).toBe(7);
});

test("a function is traced once per dtype, shape and plain value", () => {
  const g = fn((v: Tensor | number) => tensor(2).mul(v));
  for (const argument of [tensor(1), tensor(2), tensor([1]), 3, 4, 3]) g(argument);
  expect(g.traceCount).toBe(4);
});
