// Derivatives as functions of functions agree with one another and with calculus.
import { describe, expect, test } from "vitest";
import {
  checkpoint,
  customJvp,
  customVjp,
  GradientTape,
  grad,
  hessian,
  hvp,
  jacfwd,
  jacrev,
  jvp,
  linearize,
  memoryInfo,
  type Tensor,
  tensor,
  valueAndGrad,
  variable,
  vjp,
  vmap,
} from "../index.ts";

const x = tensor([0.5, -1, 2]);
/** The cubes of three elements times a matrix: two results. */
const f = (v: Tensor) =>
  v
    .pow(3)
    .reshape([1, 3])
    .matmul(
      tensor([
        [1, 2],
        [0, 1],
        [3, 0],
      ]),
    )
    .reshape([2]);
const g = (v: Tensor) => v.pow(3).sum();

function close(got: Tensor, expected: readonly number[]): void {
  expect([...got.data()].length).toBe(expected.length);
  expected.forEach((value, i) => {
    expect(got.data()[i]).toBeCloseTo(value, 4);
  });
}

const matrix = [0.75, 0, 36, 1.5, 3, 0];

test("jacrev and jacfwd give the same matrix", () => {
  expect(jacrev(f)(x).shape).toEqual([2, 3]);
  close(jacrev(f)(x), matrix);
  expect(jacfwd(f)(x).shape).toEqual([2, 3]);
  close(jacfwd(f)(x), matrix);
});

test("linearize answers for many directions from one run", () => {
  let runs = 0;
  const { value, pushforward } = linearize((v) => {
    runs++;
    return f(v);
  }, x);
  close(value, [24.125, -0.75]);
  close(pushforward([1, 0, 0]), [0.75, 1.5]);
  close(pushforward([0, 1, 1]), [36, 3]);
  expect(runs).toBe(1);
});

test("vjp and jvp are each other's transpose", () => {
  const { pullback } = vjp(f, x);
  close(pullback([1, 2])[0]!, [3.75, 6, 36]);
  close(jvp(f, [x], [[1, 1, 1]]).tangent, [36.75, 4.5]);
});

test("hvp is the hessian times the vector", () => {
  close(hessian(g)(x), [3, 0, 0, 0, -6, 0, 0, 0, 12]);
  close(hvp(g, x, [1, 2, 3]), [3, -12, 36]);
});

test("valueAndGrad differentiates by the argument asked for", () => {
  const { value, gradient } = valueAndGrad((a, b) => a.mul(b), 1)(3, 4);
  expect([value.item(), gradient.item()]).toEqual([12, 3]);
});

describe("vmap", () => {
  test("maps other axes, and hands some arguments on whole", () => {
    const columns = tensor([
      [1, 2, 3],
      [4, 5, 6],
    ]);
    const scaled = vmap((column, by) => column.mul(by), { inAxes: [1, null], outAxis: 1 });
    expect(scaled(columns, 10).array()).toEqual([
      [10, 20, 30],
      [40, 50, 60],
    ]);
    expect(vmap((one) => one.sum(), { inAxes: -1 })(columns).array()).toEqual([5, 7, 9]);
  });

  test("of grad gives each example's gradient", () => {
    expect(
      vmap(grad((v) => v.square().sum()))([
        [1, 2],
        [3, 4],
      ]).array(),
    ).toEqual([
      [2, 4],
      [6, 8],
    ]);
  });

  test("refuses axes that do not fit", () => {
    expect(() => vmap((a) => a, { inAxes: [0, 1] })([1])).toThrow("vmap: inAxes must be 1, got 2");
    expect(() => vmap((a) => a, { inAxes: [null] })([1])).toThrow(
      "vmap: inputs must be at least one mapped tensor, got none",
    );
  });
});

describe("custom rules", () => {
  const logOnePlusExp = customVjp(
    (v) => {
      const e = v.exp();
      return [e.add(1).log(), e];
    },
    (e, dy) => [dy.mul(tensor(1).sub(tensor(1).div(e.add(1))))],
  );

  test("customVjp uses its backward pass, to every order", () => {
    expect(logOnePlusExp(0).item()).toBeCloseTo(Math.LN2, 6);
    expect(grad(logOnePlusExp)(100).item()).toBe(1);
  });

  test("customJvp gives both directions", () => {
    const tripled = customJvp(
      (v) => v.square(),
      ([v], [t]) => v!.mul(t!).mul(3),
    );
    expect(grad(tripled)(2).item()).toBe(6);
    expect(jvp(tripled, [2], [10]).tangent.item()).toBe(60);
  });
});

describe("checkpoint", () => {
  const w = variable(3);
  const layer = (v: Tensor) => v.mul(w).tanh().mul(w);

  test("gives the gradients of the function itself, through variables and constants around it too", () => {
    const c = tensor(0.3);
    const sources = [c, w] as const;
    const gradients = (wrapped: typeof layer) => {
      const tape = new GradientTape();
      tape.watch(c);
      const y = tape.record(() => wrapped(c).add(wrapped(c.mul(2))));
      return tape.gradient(y, sources).map((one) => one!.item());
    };
    const inside = checkpoint((v) => layer(v).add(c.mul(0)));
    const [plain, kept] = [gradients(layer), gradients((v) => inside(v))];
    kept.forEach((value, i) => {
      expect(value).toBeCloseTo(plain[i]!, 5);
    });
    expect(hessian(checkpoint((v) => v.pow(3)))(2).item()).toBeCloseTo(12, 4);
  });

  test("leaves the memory as it was", () => {
    const before = memoryInfo();
    grad(checkpoint((v) => v.exp().sum()))([1, 2, 3]);
    expect(memoryInfo()).toEqual(before);
  });
});
