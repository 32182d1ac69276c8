// Ops give the values and gradients that TensorFlow gave (goldens/make_ops.py).
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { GradientTape, type Tensor, tensor } from "../src/index.ts";
import * as ops from "../src/ops/index.ts";

interface Golden {
  readonly name: string;
  readonly inputs: readonly {
    readonly shape: readonly number[];
    readonly values: readonly number[];
  }[];
  readonly shape: readonly number[];
  readonly value: readonly number[];
  readonly gradients: readonly (readonly number[])[];
}

const goldens: readonly Golden[] = JSON.parse(
  readFileSync(new URL("goldens/ops.json", import.meta.url), "utf8"),
);

type Formula = (x: Tensor, y: Tensor) => Tensor;

const probabilities = tensor([
  [0.2, 0.3, 0.5],
  [0.6, 0.3, 0.1],
]);

// Cases that are more than the op of their name on the inputs.
const formulas: Record<string, Formula> = {
  "max with ties": (x) => ops.max(x),
  cumsum: (x) => ops.cumsum(x, 1, { exclusive: true }),
  cumprod: (x) => ops.cumprod(x, 1, { reverse: true }),
  "matmul transposed": (a, b) => ops.matmul(a, b, { transposeA: true, transposeB: true }),
  "batched matmul": (a, b) => ops.matmul(a, b),
  tensordot: (a, b) =>
    ops.tensordot(a, b, [
      [0, 2],
      [1, 0],
    ]),
  "conv2d same": (x, f) => ops.conv2d(x, f, { padding: "same" }),
  "conv2d strides": (x, f) => ops.conv2d(x, f, { strides: 2, padding: "same" }),
  "conv2d dilations": (x, f) => ops.conv2d(x, f, { dilations: 2 }),
  conv2dTranspose: (x, f) => ops.conv2dTranspose(x, f, { strides: 2, padding: "same" }),
  conv1d: (x, f) => ops.conv1d(x, f, { padding: "same" }),
  maxPool: (x) => ops.maxPool(x, 2),
  "maxPool same": (x) => ops.maxPool(x, 3, { strides: 2, padding: "same" }),
  "avgPool same": (x) => ops.avgPool(x, 3, { strides: 2, padding: "same" }),
  softmaxCrossEntropy: (x) => ops.softmaxCrossEntropy(probabilities, x),
  sparseSoftmaxCrossEntropy: (x) => ops.sparseSoftmaxCrossEntropy([2, 0], x),
  sigmoidCrossEntropy: (x) => ops.sigmoidCrossEntropy(probabilities, x),
  gather: (x) => ops.gather(x, [2, 0, 2], 1),
  gatherNd: (x) =>
    ops.gatherNd(x, [
      [0, 1],
      [1, 2],
    ]),
  scatterNd: (x) =>
    ops.scatterNd(
      [
        [0, 1],
        [1, 2],
        [0, 1],
      ],
      x,
      [2, 3],
    ),
  unsortedSegmentSum: (x) => ops.unsortedSegmentSum(x, [2, 0, -1, 2], 3),
  slice: (x) => ops.slice(x, [1, 0], [1, 2]),
  stridedSlice: (x) => ops.stridedSlice(x, [1, [3, 0, -2]]),
  pad: (x) =>
    ops.pad(
      x,
      [
        [1, 0],
        [2, 1],
      ],
      3,
    ),
  "mirrorPad reflect": (x) => ops.mirrorPad(x, mirror, "reflect"),
  "mirrorPad symmetric": (x) => ops.mirrorPad(x, mirror, "symmetric"),
  concat: (a, b) => ops.concat([a, b], 1),
  stack: (a, b) => ops.stack([a, b], 1),
  tile: (x) => ops.tile(x, [2, 2]),
  roll: (x) => ops.roll(x, 1, 1),
  reverse: (x) => ops.reverse(x, 1),
  transpose: (x) => ops.transpose(x, [2, 0, 1]),
  broadcastTo: (x) => ops.broadcastTo(x, [2, 4, 3]),
  topK: (x) => ops.topK(x, 2).values,
  clip: (x) => ops.clip(x, -0.5, 0.5),
};

const mirror = [
  [1, 1],
  [0, 2],
] as const;

const named = { ...ops } as unknown as Record<string, (...args: unknown[]) => Tensor>;

function formulaOf(name: string): Formula {
  const written = formulas[name];
  if (written !== undefined) return written;
  const [op, overAxis] = name.split(" over axis ");
  const f = named[op!]!;
  if (overAxis !== undefined) return (x) => f(x, Number(overAxis));
  return (x, y) => (y === undefined ? f(x) : f(x, y));
}

function expectClose(got: Tensor, expected: readonly number[]): void {
  const data = got.data();
  expect(data.length).toBe(expected.length);
  for (const [i, value] of expected.entries()) {
    expect(Math.abs(data[i]! - value), `element ${i}: ${data[i]} for ${value}`).toBeLessThanOrEqual(
      1e-5 * (1 + Math.abs(value)),
    );
  }
}

test.each(goldens.map((golden) => [golden.name, golden] as const))("%s", (name, golden) => {
  const inputs = golden.inputs.map(({ shape, values }) => tensor([...values], { shape }));
  const tape = new GradientTape();
  tape.watch(inputs);
  const y = tape.record(() => formulaOf(name)(inputs[0]!, inputs[1]!));
  expect(y.shape).toEqual(golden.shape);
  expectClose(y, golden.value);
  const weights = ops.reshape(tensor(golden.value.map((_, i) => i + 1)), y.shape);
  const gradients = tape.gradient(y, inputs, {
    outputGradients: weights,
    unconnectedGradients: "zero",
  });
  gradients.forEach((gradient, i) => {
    expectClose(gradient!, golden.gradients[i]!);
  });
});
