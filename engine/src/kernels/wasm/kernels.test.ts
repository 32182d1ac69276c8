// The WebAssembly kernels give what the plain TypeScript kernels give, to float32 rounding, wherever the operands lie.
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { exported } from "../../../test/op-table.ts";
import { tensor } from "../../core/create.ts";
import type { Op } from "../../core/op.ts";
import { philox, RandomGenerator } from "../../core/random.ts";
import { type Shape, sizeOf } from "../../core/shape.ts";
import { dataOf, emptyTensor, type Tensor } from "../../core/tensor.ts";
import { tidy } from "../../core/tidy.ts";
import * as ops from "../../ops/index.ts";
import { kernelVariant } from "./module.ts";
import { fastPhilox } from "./random.ts";

const source = new RandomGenerator(3);

function input(shape: Shape, low = -2, high = 2): Tensor {
  const values = Float32Array.from(
    { length: sizeOf(shape) },
    () => low + (high - low) * source.uniform(),
  );
  return tensor(values, { shape: [...shape] });
}

const conv = (
  inputShape: Shape,
  filterShape: Shape,
  strides: [number, number],
  padding: "same" | "valid",
) => ({
  strides,
  dilations: [1, 1] as [number, number],
  padding,
  inputShape,
  filterShape,
});

const pool = (
  inputShape: Shape,
  size: [number, number],
  strides: [number, number],
  padding: "same" | "valid",
) => ({
  size,
  strides,
  padding,
  inputShape,
});

type Case = readonly [name: string, op: Op<never>, inputs: readonly Tensor[], attrs: unknown];

const named = (name: string) => exported[`${name}Op`] as Op<never>;

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

const flags = [false, true];
const products: Case[] = [
  [33, 17, 21],
  [4, 8, 8],
  [64, 300, 10],
  [1, 70, 9],
  [5, 3, 16],
  [70, 33, 1],
  [2, 8, 1],
].flatMap(([m, k, n]) =>
  flags.flatMap((transposeA) =>
    flags.map((transposeB): Case => {
      const a = transposeA ? [k!, m!] : [m!, k!];
      const b = transposeB ? [n!, k!] : [k!, n!];
      const name = `matmul ${m}×${k}×${n} ${transposeA ? "aᵀ" : "a"} ${transposeB ? "bᵀ" : "b"}`;
      return [name, named("matmul"), [input(a), input(b)], { transposeA, transposeB }];
    }),
  ),
);

const geometries = [
  conv([2, 9, 11, 3], [3, 3, 3, 8], [1, 1], "same"),
  conv([2, 9, 11, 5], [3, 2, 5, 11], [1, 1], "valid"),
  conv([3, 8, 8, 1], [5, 5, 1, 4], [1, 1], "same"),
  conv([2, 9, 10, 4], [3, 3, 4, 6], [2, 2], "same"),
  conv([1, 10, 7, 2], [3, 2, 2, 9], [3, 2], "valid"),
  conv([2, 5, 5, 6], [1, 1, 6, 7], [1, 1], "valid"),
  conv([2, 7, 6, 3], [3, 3, 3, 1], [1, 1], "same"),
  conv([2, 9, 13, 6], [3, 3, 6, 1], [1, 1], "same"),
  conv([2, 11, 10, 8], [2, 3, 8, 1], [2, 1], "valid"),
];

const convolutions: Case[] = geometries.flatMap((attrs): Case[] => {
  const name = `${attrs.inputShape} by ${attrs.filterShape}, strides ${attrs.strides}, ${attrs.padding}`;
  const x = input(attrs.inputShape);
  const filter = input(attrs.filterShape);
  const [y] = named("conv2d").infer([x, filter], attrs as never);
  const dy = input(y!.shape);
  return [
    [`conv2d ${name}`, named("conv2d"), [x, filter], attrs],
    [`conv2d input gradient ${name}`, named("convInputGradient"), [filter, dy], attrs],
    [`conv2d filter gradient ${name}`, named("convFilterGradient"), [x, dy], attrs],
  ];
});

const depthwise: Case[] = [
  conv([2, 9, 11, 8], [3, 3, 8, 1], [1, 1], "same"),
  conv([2, 9, 10, 5], [3, 2, 5, 1], [2, 2], "valid"),
  conv([3, 6, 6, 3], [5, 5, 3, 1], [2, 1], "same"),
].flatMap((attrs): Case[] => {
  const name = `${attrs.inputShape} by ${attrs.filterShape}, strides ${attrs.strides}`;
  const [x, filter] = [input(attrs.inputShape), input(attrs.filterShape)];
  const [y] = named("depthwiseConv2d").infer([x, filter], attrs as never);
  const dy = input(y!.shape);
  return [
    [`depthwise ${name}`, named("depthwiseConv2d"), [x, filter], attrs],
    [`depthwise input gradient ${name}`, named("depthwiseInputGradient"), [filter, dy], attrs],
    [`depthwise filter gradient ${name}`, named("depthwiseFilterGradient"), [x, dy], attrs],
  ];
});

const pools: Case[] = [
  pool([2, 8, 8, 8], [2, 2], [2, 2], "valid"),
  pool([2, 7, 9, 5], [3, 2], [2, 1], "same"),
  pool([1, 6, 6, 3], [2, 2], [2, 2], "valid"),
  pool([2, 6, 5, 6], [3, 3], [2, 2], "same"),
  pool([2, 5, 5, 1], [2, 2], [1, 1], "valid"),
].flatMap((attrs): Case[] => {
  const x = ops.round(input(attrs.inputShape));
  const y = ops.maxPool(x, attrs.size, attrs);
  const name = `${attrs.inputShape} by ${attrs.size}, ${attrs.padding}`;
  return [
    [`maxPool ${name}`, named("maxPool"), [x], attrs],
    [`maxPool gradient ${name}`, named("maxPoolGrad"), [x, y, input(y.shape)], attrs],
    [`avgPool ${name}`, named("avgPool"), [x], attrs],
    [`avgPool gradient ${name}`, named("avgPoolGrad"), [input(y.shape)], attrs],
  ];
});

const reductions: Case[] = ["sum", "mean", "max"].flatMap((name) =>
  [[0], [1], [2], [0, 1], [1, 2], [0, 1, 2], [0, 2]].map(
    (axes): Case => [
      `${name} over axes ${axes}`,
      named(name),
      [input([6, 7, 11])],
      { axes, keepDims: false },
    ],
  ),
);

const others: Case[] = [
  ["softmax", named("softmax"), [input([13, 10], -30, 30)], null],
  [
    "sparse cross entropy",
    named("sparseCrossEntropy"),
    [input([4, 17], -30, 30), tensor([3, 0, 16, 9], { dtype: "int32" })],
    null,
  ],
  [
    "adam",
    named("adam"),
    [input([139]), input([139]), input([139], 0.1, 1), input([139]), tensor(0.01)],
    { beta1: 0.9, beta2: 0.999, epsilon: 1e-7 },
  ],
  ["biasAdd", named("biasAdd"), [input([4, 6, 10]), input([10])], null],
  ["biasAddGrad", named("biasAddGrad"), [input([4, 6, 10])], null],
];

const cases: Case[] = [
  ...unary,
  ...positive,
  ...binary,
  ...grads,
  ...products,
  ...convolutions,
  ...depthwise,
  ...pools,
  ...reductions,
  ...others,
];

function run(
  op: Op<never>,
  inputs: readonly Tensor[],
  attrs: unknown,
  kernel: "plain" | "fast",
): Float32Array[] {
  const outputs = op.infer(inputs, attrs as never).map(emptyTensor);
  const served = kernel === "fast" && op.fast?.(outputs, inputs, attrs as never) === true;
  if (served) servedCases.add(op);
  if (!served) op.kernel(outputs, inputs, attrs as never);
  return outputs.map((output) => Float32Array.from(dataOf(output)));
}

function expectClose(got: Float32Array[], expected: Float32Array[]): void {
  const scale = expected
    .flatMap((one) => [...one])
    .reduce((top, value) => Math.max(top, Math.abs(value)), 0);
  expected.forEach((one, i) => {
    one.forEach((value, j) => {
      const error = Math.abs(got[i]![j]! - value);
      expect(error, `element ${j}: ${got[i]![j]} for ${value}`).toBeLessThanOrEqual(
        2e-6 * (scale + Math.abs(value)),
      );
    });
  });
}

const servedCases = new Set<Op<never>>();

test("this machine runs the kernels", () => {
  expect(kernelVariant).not.toBe("typescript");
});

describe("kernel and oracle agree", () => {
  test.each(cases)("%s", (_, op, inputs, attrs) => {
    const expected = run(op, inputs, attrs, "plain");
    expectClose(run(op, inputs, attrs, "fast"), expected);
    const inside = tidy(() => {
      const moved = inputs.map((one) =>
        one.dtype === "float32" && one.rank > 0 ? ops.mul(one, 1) : one,
      );
      return run(op, moved, attrs, "fast");
    });
    expectClose(inside, expected);
  });
});

test("every op above has a kernel that served it", () => {
  const missed = cases.map(([, op]) => op).filter((op) => !servedCases.has(op));
  expect(missed.map((op) => op.name)).toEqual([]);
});

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

test.each([0, 7, 2 ** 32 - 3])("random numbers from block %i on", (counter) => {
  const [expected, got] = [new Uint32Array(64), new Uint32Array(64)];
  philox(expected, counter, 5, [0xdeadbeef, 3]);
  expect(fastPhilox(got, counter, 5, [0xdeadbeef, 3])).toBe(true);
  expect(got).toEqual(expected);
});

test("the checked-in binary is what the sources give", () => {
  const build = fileURLToPath(new URL("../../../assembly/build.mjs", import.meta.url));
  const { status, stderr } = spawnSync(process.execPath, [build, "--check"], { encoding: "utf8" });
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
});
