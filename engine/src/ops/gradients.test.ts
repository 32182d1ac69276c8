// Every differentiable op against finite differences, to second order, in float64.
import { expect, test } from "vitest";
import { checkGradients } from "../autodiff/check-gradients.ts";
import { apply, listeners, type TapeListener } from "../core/apply.ts";
import { tensor } from "../core/create.ts";
import type { Op } from "../core/op.ts";
import { RandomGenerator } from "../core/random.ts";
import { type Shape, sizeOf } from "../core/shape.ts";
import type { Tensor } from "../core/tensor.ts";
import * as ops from "./index.ts";

type Sample = readonly [
  name: string,
  f: (...inputs: Tensor[]) => Tensor,
  inputs: readonly Tensor[],
];

const named = { ...ops };
const source = new RandomGenerator(7);

/** Distinct values in (low, high), so that no two are tied. */
function input(shape: Shape, low = -1.2, high = 1.3): Tensor {
  const values = Float64Array.from(
    { length: sizeOf(shape) },
    () => low + (high - low) * source.uniform(),
  );
  return tensor(values, { shape: [...shape], dtype: "float64" });
}

const x = () => input([2, 3]);
const positive = () => input([2, 3], 0.4, 2);
const unit = () => input([2, 3], -0.8, 0.8);
const images = (channels: number) => input([2, 4, 5, channels]);

const image = input([2, 4, 5, 1]);
const poolAttrs = {
  size: [2, 2],
  strides: [2, 2],
  padding: "valid",
  inputShape: image.shape,
} as const;

const unaries: Sample[] = [
  ...([
    "neg",
    "square",
    "exp",
    "abs",
    "expm1",
    "sin",
    "cos",
    "tan",
    "atan",
    "sinh",
    "cosh",
    "asinh",
  ] as const),
  ...([
    "erf",
    "erfc",
    "relu",
    "tanh",
    "sigmoid",
    "softplus",
    "elu",
    "selu",
    "gelu",
    "silu",
    "mish",
  ] as const),
  ...(["softsign", "leakyRelu", "logSigmoid", "softmax", "logSoftmax", "identity"] as const),
].map((name): Sample => [name, (a) => named[name](a), [x()]]);

const positives: Sample[] = (
  [
    "log",
    "log1p",
    "sqrt",
    "rsqrt",
    "reciprocal",
    "lgamma",
    "digamma",
    "cumprod",
    "prod",
    "norm",
  ] as const
).map((name): Sample => [name, (a) => named[name](a), [positive()]]);

const bounded: Sample[] = (["asin", "acos", "atanh"] as const).map(
  (name): Sample => [name, (a) => named[name](a), [unit()]],
);

const binaries: Sample[] = (
  [
    "add",
    "sub",
    "mul",
    "div",
    "divNoNan",
    "maximum",
    "minimum",
    "squaredDifference",
    "atan2",
  ] as const
).flatMap((name): Sample[] => [
  [name, (a, b) => named[name](a, b), [positive(), positive()]],
  [
    `${name} of broadcast operands`,
    (a, b) => named[name](a, b),
    [input([2, 1], 0.5, 2), input([3], 0.6, 2)],
  ],
  [`${name} of a scalar`, (a, b) => named[name](a, b), [input([], 0.5, 2), positive()]],
]);

const reductions: Sample[] = (
  ["sum", "mean", "max", "min", "logSumExp", "variance", "std"] as const
).flatMap((name): Sample[] => [
  [name, (a) => named[name](a), [x()]],
  [`${name} over an axis`, (a) => named[name](a, 1), [input([2, 3, 2])]],
  [`${name} with kept axes`, (a) => named[name](a, [0, 2], true), [input([2, 3, 2])]],
]);

const indices = tensor([2, 0, 2, 1], { dtype: "int32" });
const points = tensor(
  [
    [0, 1],
    [1, 2],
    [1, 0],
  ],
  { dtype: "int32" },
);
const condition = tensor([
  [true, false, true],
  [false, false, true],
]);
const probabilities = tensor(
  [
    [0.2, 0.3, 0.5],
    [0.6, 0.3, 0.1],
  ],
  { dtype: "float64" },
);

const others: Sample[] = [
  ["acosh", (a) => ops.acosh(a), [input([2, 3], 1.3, 3)]],
  ["pow", (a, b) => ops.pow(a, b), [positive(), positive()]],
  ["pow by a number", (a) => ops.pow(a, 3), [x()]],
  ["mulNoNan", (a, b) => ops.mulNoNan(a, b), [positive(), positive()]],
  ["mod", (a) => ops.mod(a, 0.37), [positive()]],
  ["mod by a tensor", (b) => ops.mod(7.3, b), [positive()]],
  ["xlogy", (a, b) => ops.xlogy(a, b), [positive(), positive()]],
  ["clip", (a) => ops.clip(a, -0.5, 0.5), [x()]],
  ["relu6", (a) => ops.relu6(a), [input([2, 3], 1, 9)]],
  ["hardSilu", (a) => ops.hardSilu(a), [x()]],
  ["polygamma", (a) => ops.polygamma(2, a), [positive()]],
  ["addN", (a, b) => ops.addN([a, b, a]), [x(), x()]],
  ["where", (a, b) => ops.where(condition, a, b), [x(), x()]],
  ["where of broadcast operands", (a, b) => ops.where(condition, a, b), [input([3]), input([])]],
  ["cast", (a) => ops.cast(a, "float64"), [x()]],
  ["reshape", (a) => ops.reshape(a, [3, -1]), [x()]],
  ["transpose", (a) => ops.transpose(a, [2, 0, 1]), [input([2, 3, 2])]],
  ["broadcastTo", (a) => ops.broadcastTo(a, [2, 4, 3]), [input([4, 1])]],
  ["biasAdd", (a, b) => ops.biasAdd(a, b), [input([2, 2, 3]), input([3])]],
  ["matmul", (a, b) => ops.matmul(a, b), [input([2, 3]), input([3, 4])]],
  [
    "matmul of a transposed",
    (a, b) => ops.matmul(a, b, { transposeA: true }),
    [input([3, 2]), input([3, 4])],
  ],
  [
    "matmul of b transposed",
    (a, b) => ops.matmul(a, b, { transposeB: true }),
    [input([2, 3]), input([4, 3])],
  ],
  [
    "matmul of both transposed",
    (a, b) => ops.matmul(a, b, { transposeA: true, transposeB: true }),
    [input([3, 2]), input([4, 3])],
  ],
  ["matmul of batches", (a, b) => ops.matmul(a, b), [input([2, 1, 2, 3]), input([3, 3, 2])]],
  [
    "tensordot",
    (a, b) =>
      ops.tensordot(a, b, [
        [0, 2],
        [1, 0],
      ]),
    [input([2, 3, 2]), input([2, 2, 3])],
  ],
  [
    "solve",
    (a, b) => ops.solve(a, b),
    [
      tensor(
        [
          [
            [3, 1],
            [0.2, 2],
          ],
          [
            [1, -0.4],
            [0.6, 2],
          ],
        ],
        { dtype: "float64" },
      ),
      input([2, 2, 3]),
    ],
  ],
  [
    "inv",
    (a) => ops.inv(a),
    [
      tensor(
        [
          [3, 1, 0.5],
          [0.2, 2, 0.7],
          [1, -0.4, 2.5],
        ],
        { dtype: "float64" },
      ),
    ],
  ],
  [
    "det",
    (a) => ops.det(a),
    [
      tensor(
        [
          [3, 1, 0.5],
          [0.2, 2, 0.7],
          [1, -0.4, 2.5],
        ],
        { dtype: "float64" },
      ),
    ],
  ],
  ["conv2d", (a, f) => ops.conv2d(a, f, { padding: "same" }), [images(2), input([3, 3, 2, 3])]],
  [
    "conv2d with strides",
    (a, f) => ops.conv2d(a, f, { strides: 2 }),
    [images(2), input([3, 2, 2, 2])],
  ],
  [
    "conv2d with strides and same padding",
    (a, f) => ops.conv2d(a, f, { strides: [2, 3], padding: "same" }),
    [images(1), input([3, 2, 1, 2])],
  ],
  [
    "conv2d with dilations",
    (a, f) => ops.conv2d(a, f, { dilations: [2, 1] }),
    [images(1), input([2, 2, 1, 2])],
  ],
  ["conv1d", (a, f) => ops.conv1d(a, f, { padding: "same" }), [input([2, 5, 2]), input([3, 2, 2])]],
  [
    "conv2dTranspose",
    (a, f) => ops.conv2dTranspose(a, f, { strides: 2, padding: "same" }),
    [input([1, 2, 3, 2]), input([3, 3, 1, 2])],
  ],
  ["maxPool", (a) => ops.maxPool(a, 2), [images(2)]],
  [
    "maxPool with same padding",
    (a) => ops.maxPool(a, 3, { strides: 2, padding: "same" }),
    [images(1)],
  ],
  [
    "the pick of maxPool's winners",
    (d) => apply(ops.maxPoolGradGradOp, [image, ops.maxPool(image, 2), d], poolAttrs),
    [images(1)],
  ],
  ["avgPool", (a) => ops.avgPool(a, 2), [images(2)]],
  [
    "avgPool with same padding",
    (a) => ops.avgPool(a, 3, { strides: 2, padding: "same" }),
    [images(1)],
  ],
  ["softmax along the first axis", (a) => ops.softmax(a, 0), [x()]],
  ["softmaxCrossEntropy", (a) => ops.softmaxCrossEntropy(probabilities, a), [x()]],
  ["sparseSoftmaxCrossEntropy", (a) => ops.sparseSoftmaxCrossEntropy([2, 0], a), [x()]],
  ["sigmoidCrossEntropy", (a) => ops.sigmoidCrossEntropy(probabilities, a), [x()]],
  ["slice", (a) => ops.slice(a, [1, 0], [1, -1]), [x()]],
  ["stridedSlice", (a) => ops.stridedSlice(a, [1, [3, 0, -2], null]), [input([2, 4, 2])]],
  [
    "pad",
    (a) =>
      ops.pad(
        a,
        [
          [1, 0],
          [2, 1],
        ],
        3,
      ),
    [x()],
  ],
  [
    "mirrorPad",
    (a) =>
      ops.mirrorPad(
        a,
        [
          [1, 1],
          [0, 2],
        ],
        "reflect",
      ),
    [x()],
  ],
  ["concat", (a, b) => ops.concat([a, b], 1), [x(), input([2, 2])]],
  ["stack", (a, b) => ops.stack([a, b], 1), [x(), x()]],
  ["tile", (a) => ops.tile(a, [2, 2]), [x()]],
  ["roll", (a) => ops.roll(a, 1, 1), [x()]],
  ["reverse", (a) => ops.reverse(a, 1), [x()]],
  ["gather", (a) => ops.gather(a, indices), [input([3, 2])]],
  ["gather along the last axis", (a) => ops.gather(a, indices, 1), [x()]],
  ["gatherNd", (a) => ops.gatherNd(a, points), [input([2, 3, 2])]],
  ["scatterNd", (a) => ops.scatterNd(points, a, [2, 3]), [input([3])]],
  ["tensorScatterUpdate", (a, b) => ops.tensorScatterUpdate(a, points, b), [x(), input([3])]],
  ["unsortedSegmentSum", (a) => ops.unsortedSegmentSum(a, indices, 3), [input([4, 2])]],
  ["cumsum", (a) => ops.cumsum(a, 1, { exclusive: true }), [x()]],
  ["cumsum backwards", (a) => ops.cumsum(a, 0, { reverse: true }), [x()]],
  ["prod over an axis", (a) => ops.prod(a, 1), [positive()]],
  ["topK", (a) => ops.topK(a, 2).values, [x()]],
  ["sort", (a) => ops.sort(a), [x()]],
];

const samples = [...unaries, ...positives, ...bounded, ...binaries, ...reductions, ...others];

const covered = new Set<string>();
const listener: TapeListener = {
  wants: () => true,
  watchRead: () => undefined,
  record: ({ op }) => covered.add(op.name),
};

test.each(samples)("%s has the gradients that finite differences have", (_, f, inputs) => {
  listeners.tapes = [listener];
  try {
    checkGradients(f, inputs);
  } finally {
    listeners.tapes = [];
  }
});

test("every differentiable op has a sample", () => {
  const table = Object.entries(ops).filter(([name]) => name.endsWith("Op")) as [string, Op][];
  const differentiable = table.map(([, op]) => op).filter((op) => op.gradient !== null);
  expect(differentiable.map((op) => op.name).filter((name) => !covered.has(name))).toEqual([]);
});
