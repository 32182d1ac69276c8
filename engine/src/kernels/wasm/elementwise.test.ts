// Elementwise kernels against their oracle, in every pattern of broadcasting, and at special values.
import { describe, expect, test } from "vitest";
import { type Case, compareKernels, input, named, run } from "../../../test/kernel-cases.ts";
import { tensor } from "../../core/create.ts";
import type { Shape } from "../../core/shape.ts";

const unary: Case[] = ["neg", "abs", "square", "relu", "exp", "tanh", "sigmoid"].flatMap(
  (name): Case[] => [
    [name, named(name), [input([5, 27], -9, 9)], null],
    [`${name} of five`, named(name), [input([5])], null],
  ],
);

const positive: Case[] = ["sqrt", "rsqrt", "reciprocal", "log"].map(
  (name): Case => [name, named(name), [input([133], 0.001, 50)], null],
);

const pairs: readonly (readonly [string, Shape, Shape])[] = [
  ["equal shapes", [7, 19], [7, 19]],
  ["a number second", [7, 19], []],
  ["a number first", [1], [7, 19]],
  ["a row second", [3, 5, 10], [10]],
  ["a row first", [10], [15, 10]],
  ["a column first", [15, 1], [15, 10]],
  ["a column second", [3, 5, 10], [5, 1]],
  ["the middle repeated", [3, 5, 16], [3, 1, 16]],
  ["both repeated", [4, 1, 3, 5], [1, 6, 3, 5]],
  ["crossed", [9, 1], [1, 9]],
  ["a row of equal rank", [8, 8], [1, 8]],
  ["short runs", [6, 1, 2], [6, 7, 2]],
];

const binary: Case[] = [
  "add",
  "sub",
  "mul",
  "div",
  "maximum",
  "minimum",
  "squaredDifference",
].flatMap((name) =>
  pairs.map(
    ([what, a, b]): Case => [`${name} of ${what}`, named(name), [input(a), input(b, 0.5, 3)], null],
  ),
);

const grads: Case[] = ["reluGrad", "tanhGrad", "sigmoidGrad"].map(
  (name): Case => [name, named(name), [input([101]), input([101])], null],
);

compareKernels([...unary, ...positive, ...binary, ...grads]);

describe("special values", () => {
  const odd = [
    NaN,
    Infinity,
    -Infinity,
    0,
    -0,
    1e-40,
    -1e-40,
    88.7,
    89,
    -87,
    -103,
    -104.5,
    3e38,
    -3e38,
  ];
  const x = tensor([...odd, ...new Array<number>(60).fill(1)]);

  test.each(["exp", "log", "tanh", "sigmoid", "sqrt", "relu", "abs"])("%s", (name) => {
    const expected = run(named(name), [x], null, "plain")[0]!;
    const got = run(named(name), [x], null, "fast")[0]!;
    expected.forEach((value, i) => {
      if (Number.isFinite(value))
        expect(Math.abs(got[i]! - value)).toBeLessThanOrEqual(1e-6 * Math.abs(value) + 2e-45);
      else expect(got[i]).toBe(value);
    });
  });
});
