// The tape behaves as TensorFlow's: each case was run there, and its answer is the expected value.
import { describe, expect, test } from "vitest";
import {
  customGradient,
  fn,
  GradientTape,
  gather,
  jvp,
  stack,
  stopGradient,
  stridedSlice,
  type Tensor,
  tensor,
  type Variable,
  variable,
  where,
} from "../index.ts";

const f = (v: Tensor | Variable) => v.pow(2).add(v).sub(1);
const plain = (value: Tensor | null) => value?.array() ?? null;

function differentiate(body: () => Tensor, source: Tensor | Variable) {
  const tape = new GradientTape();
  const y = tape.record(body);
  return plain(tape.gradient(y, source));
}

describe("what is watched", () => {
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
});

describe("what is asked for", () => {
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
});

describe("orders and places", () => {
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
});

describe("jacobians", () => {
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
});

describe("kinks", () => {
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
});

test("a function is traced once per dtype, shape and plain value", () => {
  const g = fn((v: Tensor | number) => tensor(2).mul(v));
  for (const argument of [tensor(1), tensor(2), tensor([1]), 3, 4, 3]) g(argument);
  expect(g.traceCount).toBe(4);
});
