// How a tape is asked, and the form of its answers. Each case was run in TensorFlow, and its answer is the expected value.
import { expect, test } from "vitest";
import { differentiate, f, plain } from "../../test/example-tape.ts";
import { GradientTape, variable } from "../index.ts";

test("a tape that is not persistent answers once", () => {
  const x = variable(3);
  const tape = new GradientTape();
  const y = tape.record(() => f(x));
  tape.gradient(y, x);
  expect(() => tape.gradient(y, x)).toThrow(
    "A non-persistent GradientTape can only be used to compute one set of gradients (or jacobians)",
  );
});

test("a persistent tape answers again, also for what lies between", () => {
  const x = variable(3);
  const tape = new GradientTape({ persistent: true });
  const [y, z] = tape.record(() => {
    const y = f(x);
    return [y, y.mul(2)] as const;
  });
  const answers = [tape.gradient(y, x), tape.gradient(z, x), tape.gradient(z, y)];
  expect(answers.map(plain)).toEqual([7, 14, 2]);
});

test("sources in a record give a record, with null for the unused", () => {
  const sources = { a: variable(1), b: variable(2), c: variable(3) };
  const tape = new GradientTape();
  const y = tape.record(() => sources.a.mul(sources.b));
  const { a, b, c } = tape.gradient(y, sources);
  expect([a, b, c].map(plain)).toEqual([2, 1, null]);
});

test("sources in an array give an array, with null for the unused", () => {
  const [a, b] = [variable(1), variable(2)];
  const tape = new GradientTape();
  const y = tape.record(() => a.mul(2));
  expect(tape.gradient(y, [a, b]).map(plain)).toEqual([2, null]);
});

test("several targets are summed", () => {
  const x = variable(3);
  const tape = new GradientTape();
  const targets = tape.record(() => [x.mul(2), x.mul(x)]);
  expect(plain(tape.gradient(targets, x))).toBe(8);
});

test("a target that is no scalar gives the gradient of its sum", () => {
  const v = variable([1, 2, 3]);
  expect(differentiate(() => v.mul(v), v)).toEqual([2, 4, 6]);
});

test("outputGradients weigh the target", () => {
  const v = variable([1, 2, 3]);
  const tape = new GradientTape();
  const y = tape.record(() => v.mul(v));
  expect(plain(tape.gradient(y, v, { outputGradients: [1, 0, 10] }))).toEqual([2, 0, 60]);
});
