// Control flow gives one answer eagerly and traced, with gradients to second order either way.
import { describe, expect, test } from "vitest";
import {
  cond,
  fn,
  GradientTape,
  grad,
  hessian,
  less,
  scan,
  type Tensor,
  tensor,
  variable,
  whileLoop,
} from "../index.ts";

const plain = (value: Tensor | null) => value?.array() ?? null;

/** x³ where x < 2, else x² · w. */
const w = variable(5, { name: "w" });
const chosen = (x: Tensor) =>
  cond(
    less(x, 2),
    () => x.pow(3),
    () => x.square().mul(w),
  );

/** x doubled while below 100, and how often. */
const doubled = (x: Tensor) =>
  whileLoop(
    (value) => less(value!, 100),
    (value, count) => [value!.mul(2), count!.add(1)],
    [x, tensor(0, { dtype: "int32" })],
  );

/** Horner's scheme: the polynomial with coefficients c at x. */
const polynomial = (c: Tensor, x: Tensor) =>
  scan(
    ([total], coefficient) => {
      const next = total!.mul(x).add(coefficient);
      return [[next], next];
    },
    [tensor(0)],
    c,
  );

describe.each([
  ["eagerly", <F>(f: F) => f],
  ["traced", (f: (...args: Tensor[]) => Tensor) => fn(f)],
] as const)("%s", (_, made) => {
  const make = made as (f: (...args: Tensor[]) => Tensor) => (...args: Tensor[]) => Tensor;

  test("cond takes the branch of the moment", () => {
    const f = make(chosen);
    expect([f(tensor(1)), f(tensor(3))].map(plain)).toEqual([1, 45]);
  });

  test("cond's gradient is that of the branch taken, through variables too", () => {
    const f = make(chosen);
    for (const [x, dx, dw] of [
      [1, 3, 0],
      [3, 30, 9],
    ] as const) {
      const at = tensor(x);
      const tape = new GradientTape();
      tape.watch(at);
      const y = tape.record(() => f(at));
      const found = tape.gradient(y, [at, w], { unconnectedGradients: "zero" });
      expect(found.map(plain)).toEqual([dx, dw]);
    }
    expect([hessian(f)(1), hessian(f)(3)].map(plain)).toEqual([6, 10]);
  });

  test("whileLoop runs until its condition is false", () => {
    const f = make((x: Tensor) => doubled(x)[0]!);
    const counted = make((x: Tensor) => doubled(x)[1]!);
    expect([plain(f(tensor(3))), plain(counted(tensor(3)))]).toEqual([192, 6]);
    expect(plain(grad(f)(tensor(3)))).toBe(64);
    expect(plain(f(tensor(200)))).toBe(200);
  });

  test.each([
    [0, 0],
    [2.5, 3],
    [3e9, 5],
  ])("whileLoop of at most %s runs", (maximumIterations, runs) => {
    const f = make(
      (x: Tensor) =>
        whileLoop(
          (value) => less(value!, 5),
          (value) => [value!.add(1)],
          [x],
          { maximumIterations },
        )[0]!,
    );
    expect(plain(f(tensor(0)))).toBe(runs);
  });

  test("whileLoop has second derivatives", () => {
    const f = make(
      (x: Tensor) =>
        whileLoop(
          (_, i) => less(i!, 2),
          (value, i) => [value!.mul(x), i!.add(1)],
          [x, tensor(0, { dtype: "int32" })],
        )[0]!,
    );
    expect([plain(f(tensor(2))), plain(grad(f)(2)), plain(hessian(f)(2))]).toEqual([8, 12, 12]);
  });

  test("scan carries and stacks", () => {
    const c = tensor([1, -2, 3]);
    const last = make((x: Tensor) => polynomial(c, x)[0][0]!);
    const all = make((x: Tensor) => polynomial(c, x)[1]);
    expect(plain(all(tensor(2)))).toEqual([1, 0, 3]);
    expect([plain(last(tensor(2))), plain(grad(last)(2)), plain(hessian(last)(2))]).toEqual([
      3, 2, 2,
    ]);
  });
});

test("a tape inside a traced function differentiates control flow", () => {
  const slope = fn((x: Tensor) => {
    const tape = new GradientTape();
    tape.watch(x);
    return tape.gradient(
      tape.record(() => chosen(x)),
      x,
    )!;
  });
  expect([plain(slope(tensor(1))), plain(slope(tensor(3)))]).toEqual([3, 30]);
});

test("the graph holds the parts as functions", () => {
  const { node, library } = fn(chosen).graphDef(tensor(1));
  const choice = node.find(({ op }) => op === "StatelessIf")!;
  const names = library!.function.map(({ signature }) => signature.name);
  expect([choice.attr.then_branch!.func!.name, choice.attr.else_branch!.func!.name]).toEqual(names);
  const [power] = library!.function.map(({ nodeDef }) => nodeDef.map(({ op }) => op));
  expect(power).toContain("Pow");
});

test("what cannot be traced is refused", () => {
  const count = variable(0, { name: "count" });
  const counting = fn((x: Tensor) =>
    cond(
      less(x, 2),
      () => {
        count.assignAdd(1);
        return x;
      },
      () => x,
    ),
  );
  expect(() => counting(tensor(1))).toThrow("assignAdd of count inside of it cannot be traced");
  const uneven = fn((x: Tensor) =>
    cond(
      less(x, 2),
      () => x,
      () => x.cast("int32"),
    ),
  );
  expect(() => uneven(tensor(1))).toThrow(
    "cond: result of whenFalse must be of dtype float32, got int32",
  );
});
