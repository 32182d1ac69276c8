// Every layer.
export * from "./activation.ts";
export type { Activation, ActivationFunction, ActivationName } from "./activation-functions.ts";
export { type MultiHeadAttentionOptions, multiHeadAttention } from "./attention.ts";
export {
  type Conv1dOptions,
  type Conv2dOptions,
  type Conv2dTransposeOptions,
  conv1d,
  conv2d,
  conv2dTranspose,
  type Pair,
} from "./conv2d.ts";
export { type DenseOptions, dense } from "./dense.ts";
export { type DepthwiseOptions, depthwiseConv2d, separableConv2d } from "./depthwise.ts";
export { dropout, gaussianNoise } from "./dropout.ts";
export { type EmbeddingOptions, embedding } from "./embedding.ts";
export {
  type AddWeight,
  type CallContext,
  Layer,
  type LayerOptions,
  type LayerRule,
  type Regularizer,
  type WeightOptions,
} from "./layer.ts";
export * from "./merging.ts";
export {
  type BatchNormalizationOptions,
  batchNormalization,
  groupNormalization,
  layerNormalization,
  type NormalizationOptions,
  rmsNormalization,
} from "./normalization.ts";
export {
  averagePooling2d,
  type GlobalPoolingOptions,
  globalAveragePooling2d,
  globalMaxPooling2d,
  maxPooling2d,
  type Pooling2dOptions,
} from "./pooling.ts";
export { gru, lstm, type RecurrentOptions, simpleRnn } from "./recurrent.ts";
export {
  type Border,
  cropping2d,
  flatten,
  permute,
  repeatVector,
  rescaling,
  reshape,
  upSampling2d,
  zeroPadding2d,
} from "./shaping.ts";
export type { KernelOptions } from "./weighted.ts";
export { bidirectional, timeDistributed } from "./wrappers.ts";
