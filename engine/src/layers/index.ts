// Every layer.
export { activation } from "./activation.ts";
export type { Activation, ActivationFunction, ActivationName } from "./activation-functions.ts";
export { type Conv2dOptions, conv2d, type Pair } from "./conv2d.ts";
export { type DenseOptions, dense } from "./dense.ts";
export { dropout, gaussianNoise } from "./dropout.ts";
export {
  type AddWeight,
  type CallContext,
  Layer,
  type LayerOptions,
  type LayerRule,
  type Regularizer,
  type WeightOptions,
} from "./layer.ts";
export {
  averagePooling2d,
  type GlobalPoolingOptions,
  globalAveragePooling2d,
  globalMaxPooling2d,
  maxPooling2d,
  type Pooling2dOptions,
} from "./pooling.ts";
export { flatten } from "./shaping.ts";
