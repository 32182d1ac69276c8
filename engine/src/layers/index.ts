// Every layer.
export * from "./activation.ts";
export type { Activation, ActivationFunction, ActivationName } from "./activation-functions.ts";
export {
  type ActivityRegularizationOptions,
  activityRegularization,
} from "./activity-regularization.ts";
export { type MultiHeadAttentionOptions, multiHeadAttention } from "./attention.ts";
export * from "./borders.ts";
export { type ConvLstmOptions, convLstm1d, convLstm2d, convLstm3d } from "./conv-lstm.ts";
export {
  type Conv1dOptions,
  conv1d,
  conv1dTranspose,
  type Depthwise1dOptions,
  depthwiseConv1d,
  separableConv1d,
} from "./conv1d.ts";
export {
  type Conv2dOptions,
  type Conv2dTransposeOptions,
  conv2d,
  conv2dTranspose,
  type Pair,
} from "./conv2d.ts";
export {
  type Conv3dOptions,
  type Conv3dTransposeOptions,
  conv3d,
  conv3dTranspose,
  type Triple,
} from "./conv3d.ts";
export { type DenseOptions, dense } from "./dense.ts";
export { type DepthwiseOptions, depthwiseConv2d, separableConv2d } from "./depthwise.ts";
export * from "./dot.ts";
export * from "./dropout.ts";
export { type EinsumDenseOptions, einsumDense } from "./einsum-dense.ts";
export { type EmbeddingOptions, embedding } from "./embedding.ts";
export * from "./lambda.ts";
export {
  type AddWeight,
  type CallContext,
  Layer,
  type LayerCall,
  type LayerOptions,
  type LayerRule,
  type MaskRule,
  type WeightOptions,
} from "./layer.ts";
export * from "./masking.ts";
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
  type AttentionLayerOptions,
  additiveAttention,
  attention,
} from "./plain-attention.ts";
export * from "./pooling.ts";
export * from "./preprocessing.ts";
export { gru, lstm, type SequenceOptions, simpleRnn } from "./recurrent.ts";
export type { RecurrentOptions } from "./recurrent-weights.ts";
export * from "./resizing.ts";
export { flatten, permute, repeatVector, reshape } from "./shaping.ts";
export {
  type SpectralNormalizationOptions,
  spectralNormalization,
} from "./spectral-normalization.ts";
export type { KernelOptions } from "./weighted.ts";
export { type BidirectionalOptions, bidirectional, timeDistributed } from "./wrappers.ts";
