// How this engine writes the goldens' cases (goldens/make_ops.py).
import { type Tensor, tensor } from "../src/index.ts";
import * as ops from "../src/ops/index.ts";

// The arity is that of the case's inputs.
export type Formula = (x: Tensor, y: Tensor, ...more: Tensor[]) => Tensor;

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
  conv1dTranspose: (x, f) => ops.conv1dTranspose(x, f, { strides: 2 }),
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
  argsort: (x) => ops.argsort(x),
  oneHot: (x) => ops.oneHot(x, 3),
  "cast to int32": (x) => ops.cast(x, "int32"),
  "cast to bool": (x) => ops.cast(x, "bool"),
  "cast to float32": (x) => ops.cast(x, "float32"),
  where: (x, y) => ops.where(chosen, x, y),
  polygamma: (x) => ops.polygamma(2, x),
  addN: (x, y) => ops.addN([x, y, x]),
  avgPool: (x) => ops.avgPool(x, 2),
  tensorScatterUpdate: (x, y) => ops.tensorScatterUpdate(x, points, y),
  split: (x) => ops.split(x, [1, 2], 1)[1]!,
  unstack: (x) => ops.unstack(x, 1)[1]!,
  expandDims: (x) => ops.expandDims(x, 1),
  reshape: (x) => ops.reshape(x, [3, -1]),
  meshgrid: (x, y) => ops.meshgrid(x, y)[1]!,
  moments: (x) => ops.moments(x, 1).variance,
  "norm of order 1": (x) => ops.norm(x, 1),
  "norm of order Infinity": (x) => ops.norm(x, Infinity),
  checkNumerics: (x) => ops.checkNumerics(x, "bad"),
  "triangularSolve lower": (a, b) => ops.triangularSolve(a, b),
  "triangularSolve lower transposed": (a, b) => ops.triangularSolve(a, b, { adjoint: true }),
  "triangularSolve upper": (a, b) => ops.triangularSolve(a, b, { lower: false }),
  "triangularSolve upper transposed": (a, b) =>
    ops.triangularSolve(a, b, { lower: false, adjoint: true }),
  "conv3d same": (x, f) => ops.conv3d(x, f, { strides: [2, 1, 1], padding: "same" }),
  "conv3d valid": (x, f) => ops.conv3d(x, f, { strides: [1, 2, 1] }),
  "conv3dTranspose same": (x, f) => ops.conv3dTranspose(x, f, { strides: 2, padding: "same" }),
  "conv3dTranspose valid": (x, f) => ops.conv3dTranspose(x, f, { strides: 2 }),
  depthwiseConv2d: (x, f) => ops.depthwiseConv2d(x, f, { strides: 2, padding: "same" }),
  separableConv2d: (x, d, p) => ops.separableConv2d(x, d, p!),
  maxPool1d: (x) => ops.maxPool1d(x, 2),
  avgPool1d: (x) => ops.avgPool1d(x, 3, { strides: 2, padding: "same" }),
  maxPool3d: (x) => ops.maxPool3d(x, 2),
  avgPool3d: (x) => ops.avgPool3d(x, 3, { strides: 2, padding: "same" }),
  depthToSpace: (x) => ops.depthToSpace(x, 2),
  spaceToDepth: (x) => ops.spaceToDepth(x, 2),
  batchNorm: (x, mean, variance, offset, scale) =>
    ops.batchNorm(x, mean, variance!, { offset: offset!, scale: scale! }),
  scaledDotProductAttention: (q, k, v) => ops.scaledDotProductAttention(q, k, v!),
  "onesLike as int32": (x) => ops.onesLike(x, "int32"),
  "dropout of nothing": (x) => ops.dropout(x, 0),
};

const chosen = [
  [true, false, true],
  [false, false, true],
];

const points = [
  [0, 1],
  [1, 2],
];

const mirror = [
  [1, 1],
  [0, 2],
] as const;

const named = { ...ops } as unknown as Record<string, (...args: unknown[]) => Tensor>;

/** What the golden of that name is of: an entry above, or the op that the name begins with. */
export function formulaOf(name: string): Formula {
  const written = formulas[name];
  if (written !== undefined) return written;
  const [op = "", ...words] = name.split(" ");
  if (op === "einsum") return (...operands) => ops.einsum(words[0]!, ...operands);
  if (op === "qr") return (x) => ops.qr(x)[words[1] as "q" | "r"];
  if (op === "resize") {
    const [method, height, width] = words;
    return (x) => ops.resize(x, [Number(height), Number(width)], method as ops.Interpolation);
  }
  if (words[0] === "over") return (x) => named[op]!(x, Number(words[2]));
  return (...inputs) => named[op]!(...inputs);
}
