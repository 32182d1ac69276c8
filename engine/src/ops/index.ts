// Every op function of the engine. The entries of the op table stay in their modules.
export { addN } from "./accumulate.ts";
export {
  elu,
  gelu,
  hardSigmoid,
  hardSilu,
  leakyRelu,
  logSigmoid,
  mish,
  relu,
  relu6,
  selu,
  sigmoid,
  silu,
  softplus,
  softsign,
  tanh,
} from "./activations.ts";
export {
  add,
  div,
  divNoNan,
  exp,
  log,
  maximum,
  minimum,
  mul,
  mulNoNan,
  neg,
  pow,
  sqrt,
  square,
  sub,
} from "./arithmetic.ts";
export { type AttentionOptions, scaledDotProductAttention } from "./attention.ts";
export { biasAdd } from "./bias.ts";
export { checkNumerics } from "./checking.ts";
export {
  equal,
  greater,
  greaterEqual,
  isFinite,
  isInf,
  isNan,
  less,
  lessEqual,
  logicalAnd,
  logicalNot,
  logicalOr,
  notEqual,
  where,
} from "./comparison.ts";
export { type ConvOptions, conv2d, conv2dTranspose } from "./conv.ts";
export { type Conv1dOptions, conv1d, conv1dTranspose } from "./conv1d.ts";
export { type Conv3dOptions, conv3d, conv3dTranspose } from "./conv3d.ts";
export { onesLike, zerosLike } from "./creation.ts";
export { cholesky, type QrFactors, qr, triangularSolve } from "./decompositions.ts";
export { depthwiseConv2d, separableConv2d } from "./depthwise.ts";
export { diag, diagPart, trace } from "./diagonals.ts";
export { einsum } from "./einsum.ts";
export {
  abs,
  atan2,
  ceil,
  clip,
  digamma,
  erf,
  erfc,
  expm1,
  floor,
  floorDiv,
  lgamma,
  log1p,
  mod,
  polygamma,
  reciprocal,
  round,
  rsqrt,
  sign,
  squaredDifference,
  xlogy,
} from "./elementwise.ts";
export {
  gather,
  gatherNd,
  mirrorPad,
  oneHot,
  scatterNd,
  tensorScatterUpdate,
  unsortedSegmentSum,
} from "./gathering.ts";
export { depthToSpace, type Interpolation, resize, spaceToDepth } from "./image.ts";
export {
  concat,
  expandDims,
  meshgrid,
  roll,
  split,
  squeeze,
  stack,
  tile,
  unstack,
} from "./joining.ts";
export { det, inv, solve } from "./linear-algebra.ts";
export { matmul, tensordot } from "./matmul.ts";
export {
  type Affine,
  batchNorm,
  groupNorm,
  layerNorm,
  type NormalizeOptions,
  rmsNorm,
} from "./normalization.ts";
export {
  argsort,
  cumprod,
  cumsum,
  prod,
  type ScanOptions,
  sort,
  type TopK,
  topK,
} from "./ordering.ts";
export {
  celu,
  glu,
  hardShrink,
  hardTanh,
  softShrink,
  sparsemax,
  sparsePlus,
  sparseSigmoid,
  squareplus,
  tanhShrink,
  threshold,
} from "./piecewise-activations.ts";
export { avgPool, maxPool, type PoolOptions } from "./pool.ts";
export {
  avgPool1d,
  avgPool3d,
  maxPool1d,
  maxPool3d,
  type Pool1dOptions,
  type Pool3dOptions,
} from "./pool-shapes.ts";
export {
  bernoulli,
  categorical,
  dropout,
  permutation,
  type RandomOptions,
  randomNormal,
  randomUniform,
  shuffle,
  truncatedNormal,
} from "./random.ts";
export {
  type CellWeights,
  gru,
  lstm,
  type RnnOptions,
  type RnnResult,
  rnn,
  rnnStep,
  simpleRnn,
} from "./recurrent.ts";
export {
  type Cell,
  type CellFunctions,
  gruCell,
  gruCellOf,
  lstmCell,
  lstmCellOf,
  simpleRnnCell,
  simpleRnnCellOf,
} from "./recurrent-cells.ts";
export {
  all,
  any,
  argmax,
  argmin,
  logSumExp,
  type Moments,
  max,
  mean,
  min,
  moments,
  norm,
  std,
  variance,
} from "./reductions.ts";
export { pad, type Range, reverse, slice, stridedSlice } from "./slicing.ts";
export {
  logSoftmax,
  sigmoidCrossEntropy,
  softmax,
  softmaxCrossEntropy,
  sparseSoftmaxCrossEntropy,
} from "./softmax.ts";
export { scatterUpdate } from "./state.ts";
export {
  type Axis,
  broadcastTo,
  cast,
  identity,
  reshape,
  stopGradient,
  sum,
  transpose,
} from "./structure.ts";
export {
  acos,
  acosh,
  asin,
  asinh,
  atan,
  atanh,
  cos,
  cosh,
  sin,
  sinh,
  tan,
} from "./trigonometry.ts";
export { type AdamState, adam } from "./update.ts";
