// Ops of neural networks.

import { apply } from "../../src/core/apply.ts";
import { tensor } from "../../src/index.ts";
import { maxPoolGradGradOp } from "../../src/ops/pool.ts";
import { input, matrix, ops, type Sample } from "./sample.ts";

const images = (channels: number) => input([2, 4, 5, channels]);
const image = input([2, 4, 5, 1]);
const poolAttrs = {
  size: [2, 2],
  strides: [2, 2],
  padding: "valid",
  inputShape: image.shape,
} as const;
const cell = (gates: number, biasShape: readonly number[]) => [
  input([2, 3, 2]),
  input([2, gates * 2]),
  input([2, gates * 2]),
  input(biasShape),
];

const probabilities = tensor(
  [
    [0.2, 0.3, 0.5],
    [0.6, 0.3, 0.1],
  ],
  { dtype: "float64" },
);

export const networks: readonly Sample[] = [
  ["biasAdd", (a, b) => ops.biasAdd(a, b), [input([2, 2, 3]), input([3])]],
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
    (d) => apply(maxPoolGradGradOp, [image, ops.maxPool(image, 2), d], poolAttrs),
    [images(1)],
  ],
  ["avgPool", (a) => ops.avgPool(a, 2), [images(2)]],
  [
    "avgPool with same padding",
    (a) => ops.avgPool(a, 3, { strides: 2, padding: "same" }),
    [images(1)],
  ],
  ["softmax along the first axis", (a) => ops.softmax(a, 0), [matrix()]],
  ["softmaxCrossEntropy", (a) => ops.softmaxCrossEntropy(probabilities, a), [matrix()]],
  ["sparseSoftmaxCrossEntropy", (a) => ops.sparseSoftmaxCrossEntropy([2, 0], a), [matrix()]],
  ["sigmoidCrossEntropy", (a) => ops.sigmoidCrossEntropy(probabilities, a), [matrix()]],
  [
    "conv1dTranspose",
    (a, f) => ops.conv1dTranspose(a, f, { strides: 2 }),
    [input([2, 3, 2]), input([3, 1, 2])],
  ],
  [
    "conv3d",
    (a, f) => ops.conv3d(a, f, { padding: "same" }),
    [input([1, 3, 3, 2, 2]), input([2, 2, 2, 2, 2])],
  ],
  [
    "conv3d with strides and dilations",
    (a, f) => ops.conv3d(a, f, { strides: [2, 1, 1], dilations: [1, 2, 1] }),
    [input([1, 4, 3, 2, 1]), input([2, 2, 2, 1, 2])],
  ],
  [
    "conv3dTranspose",
    (a, f) => ops.conv3dTranspose(a, f, { strides: 2, padding: "same" }),
    [input([1, 2, 2, 1, 2]), input([3, 2, 2, 1, 2])],
  ],
  [
    "depthwiseConv2d",
    (a, f) => ops.depthwiseConv2d(a, f, { strides: 2, padding: "same" }),
    [input([2, 4, 3, 2]), input([2, 3, 2, 2])],
  ],
  [
    "separableConv2d",
    (a, f, p) => ops.separableConv2d(a, f, p),
    [input([1, 3, 3, 2]), input([2, 2, 2, 1]), input([1, 1, 2, 3])],
  ],
  ["maxPool1d", (a) => ops.maxPool1d(a, 2), [input([2, 4, 2])]],
  ["avgPool1d", (a) => ops.avgPool1d(a, 3, { strides: 1, padding: "same" }), [input([2, 4, 2])]],
  ["maxPool3d", (a) => ops.maxPool3d(a, 2), [input([1, 2, 4, 3, 2])]],
  ["avgPool3d", (a) => ops.avgPool3d(a, 2, { padding: "same" }), [input([1, 3, 2, 3, 1])]],
  [
    "batchNorm",
    (a, m, v, o, s) => ops.batchNorm(a, m, v, { offset: o, scale: s }),
    [matrix(), input([3]), input([3], 0.5, 2), input([3]), input([3])],
  ],
  ["layerNorm", (a, s) => ops.layerNorm(a, { scale: s }), [matrix(), input([3])]],
  ["groupNorm", (a) => ops.groupNorm(a, 2), [input([2, 3, 4])]],
  ["rmsNorm", (a, s) => ops.rmsNorm(a, { scale: s }), [matrix(), input([3])]],
  [
    "scaledDotProductAttention",
    (q, k, v) => ops.scaledDotProductAttention(q, k, v, { causal: true }),
    [input([2, 3, 2]), input([2, 3, 2]), input([2, 3, 4])],
  ],
  [
    "simpleRnn",
    (a, kernel, recurrentKernel, bias) =>
      ops.simpleRnn(a, { kernel, recurrentKernel, bias }).outputs,
    cell(1, [2]),
  ],
  [
    "lstm",
    (a, kernel, recurrentKernel, bias) => ops.lstm(a, { kernel, recurrentKernel, bias }).states[1]!,
    cell(4, [8]),
  ],
  [
    "gru",
    (a, kernel, recurrentKernel, bias) =>
      ops.gru(a, { kernel, recurrentKernel, bias }, { reverse: true }).outputs,
    cell(3, [2, 6]),
  ],
  ["dropout", (a) => ops.dropout(a, 0.4, { seed: 3 }), [matrix()]],
];
