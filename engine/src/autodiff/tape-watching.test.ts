// What a tape watches and records. Each case was run in TensorFlow, and its answer is the expected value.
import { expect, test } from "vitest";
import { differentiate, f, plain } from "../../test/example-tape.ts";
import { GradientTape, tensor, variable } from "../index.ts";

test("a trainable variable is, by itself", () => {
  const x = variable(3);
  expect(differentiate(() => f(x), x)).toBe(7);
});

test("a constant is not", () => {
  const c = tensor(2);
  expect(differentiate(() => f(c), c)).toBeNull();
});

test("a constant gets zeros where they are asked for", () => {
  const c = tensor(2);
  const tape = new GradientTape();
  const y = tape.record(() => f(c));
  expect(plain(tape.gradient(y, c, { unconnectedGradients: "zero" }))).toBe(0);
});

test("a watched constant has a gradient", () => {
  const c = tensor(2);
  const tape = new GradientTape();
  tape.watch(c);
  expect(
    plain(
      tape.gradient(
        tape.record(() => f(c)),
        c,
      ),
    ),
  ).toBe(5);
});

test("an integer variable is not", () => {
  const v = variable(3, { dtype: "int32" });
  expect(differentiate(() => v.mul(v), v)).toBeNull();
});

test("a variable that is not trainable is not", () => {
  const v = variable(3, { trainable: false });
  const tape = new GradientTape();
  const y = tape.record(() => v.mul(v));
  expect(tape.watchedVariables()).toEqual([]);
  expect(tape.gradient(y, v)).toBeNull();
});

test("without watchAccessedVariables only what is watched by hand", () => {
  const [x, other] = [variable(3), variable(2)];
  const tape = new GradientTape({ watchAccessedVariables: false });
  tape.watch(x);
  const y = tape.record(() => x.mul(x).mul(other));
  expect(tape.gradient(y, [x, other]).map(plain)).toEqual([12, null]);
});

test("nothing inside stopRecording", () => {
  const x = variable(3);
  const tape = new GradientTape();
  const z = tape.record(() => {
    const y = x.mul(x);
    return tape.stopRecording(() => y.mul(y));
  });
  expect(tape.gradient(z, x)).toBeNull();
});

test("nothing before a reset", () => {
  const x = variable(3);
  const tape = new GradientTape();
  const z = tape.record(() => {
    x.mul(x);
    tape.reset();
    return x.mul(2);
  });
  expect(plain(tape.gradient(z, x))).toBe(2);
});

test("using a started tape records until the end of the block", () => {
  const x = variable(3);
  const answer = (() => {
    using tape = new GradientTape().start();
    return tape.gradient(f(x), x);
  })();
  expect(plain(answer)).toBe(7);
  const late = new GradientTape();
  expect(late.watchedVariables()).toEqual([]);
});
