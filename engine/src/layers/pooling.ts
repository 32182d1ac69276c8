// Layers that keep one value of each window of an image.
import type { Tensor } from "../core/tensor.ts";
import { avgPool, max, maxPool, mean } from "../ops/index.ts";
import { type Pair, pairOf } from "./conv2d.ts";
import type { Layer, LayerOptions } from "./layer.ts";
import { withoutWeights } from "./without-weights.ts";

export interface Pooling2dOptions extends LayerOptions {
  /** Height and width of a window; 2 where not given. */
  readonly poolSize?: Pair;
  /** Pixels between neighbouring windows; the window's size where not given. */
  readonly strides?: Pair;
  readonly padding?: "same" | "valid";
}

/** The greatest value of each window. */
export function maxPooling2d(options: Pooling2dOptions = {}): Layer {
  return pooling("MaxPooling2D", maxPool, options);
}

/** The mean of each window. */
export function averagePooling2d(options: Pooling2dOptions = {}): Layer {
  return pooling("AveragePooling2D", avgPool, options);
}

export interface GlobalPoolingOptions extends LayerOptions {
  readonly keepdims?: boolean;
}

/** The greatest value of each channel. */
export function globalMaxPooling2d({
  keepdims = false,
  ...options
}: GlobalPoolingOptions = {}): Layer {
  const call = ([x]: readonly Tensor[]) => max(x!, [1, 2], keepdims);
  return withoutWeights("GlobalMaxPooling2D", call, { keepdims }, options);
}

/** The mean of each channel. */
export function globalAveragePooling2d({
  keepdims = false,
  ...options
}: GlobalPoolingOptions = {}): Layer {
  const call = ([x]: readonly Tensor[]) => mean(x!, [1, 2], keepdims);
  return withoutWeights("GlobalAveragePooling2D", call, { keepdims }, options);
}

function pooling(className: string, pool: typeof maxPool, options: Pooling2dOptions): Layer {
  const { poolSize = 2, strides = poolSize, padding = "valid" } = options;
  return withoutWeights(
    className,
    ([x]) => pool(x!, poolSize, { strides, padding }),
    { pool_size: pairOf(poolSize), strides: pairOf(strides), padding },
    options,
  );
}
