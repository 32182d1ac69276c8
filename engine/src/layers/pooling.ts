// Layers that keep one value of each window, or one of each channel.
import type { Shape } from "../core/shape.ts";
import type { Tensor } from "../core/tensor.ts";
import {
  avgPool,
  avgPool1d,
  avgPool3d,
  cast,
  div,
  expandDims,
  max,
  maxPool,
  maxPool1d,
  maxPool3d,
  mean,
  mul,
  sum,
} from "../ops/index.ts";
import type { Pair } from "./conv2d.ts";
import type { Triple } from "./conv3d.ts";
import { checkRank, type Layer, type LayerCall, type LayerOptions } from "./layer.ts";
import { withoutWeights } from "./without-weights.ts";

export interface PoolingOptions<Size> extends LayerOptions {
  /** A window's size; 2 along each axis where not given. */
  readonly poolSize?: Size;
  /** What lies between the starts of neighbouring windows; the window's size where not given. */
  readonly strides?: Size;
  readonly padding?: "same" | "valid";
}

export type Pooling1dOptions = PoolingOptions<number>;
export type Pooling2dOptions = PoolingOptions<Pair>;
export type Pooling3dOptions = PoolingOptions<Triple>;

type Pool<Size> = (
  x: Tensor,
  size: Size,
  options: { readonly strides: Size; readonly padding: "same" | "valid" },
) => Tensor;

function pooling<Size extends number | Shape>(
  className: string,
  rank: 1 | 2 | 3,
  pool: Pool<Size>,
  options: PoolingOptions<Size | number>,
): Layer {
  const { poolSize = 2, strides = poolSize, padding = "valid" } = options;
  const perAxis = (size: Size | number) =>
    typeof size === "number" ? new Array<number>(rank).fill(size) : size;
  return withoutWeights(
    className,
    // A number stands for equal sizes in every pool.
    ([x]) => pool(x!, poolSize as Size, { strides: strides as Size, padding }),
    { pool_size: perAxis(poolSize), strides: perAxis(strides), padding },
    options,
  );
}

/** The greatest value of each window of [batch, steps, channels]. */
export function maxPooling1d(options: Pooling1dOptions = {}): Layer {
  return pooling<number>("MaxPooling1D", 1, maxPool1d, options);
}

/** The greatest value of each window of [batch, height, width, channels]. */
export function maxPooling2d(options: Pooling2dOptions = {}): Layer {
  return pooling<Pair>("MaxPooling2D", 2, maxPool, options);
}

/** The greatest value of each window of [batch, depth, height, width, channels]. */
export function maxPooling3d(options: Pooling3dOptions = {}): Layer {
  return pooling<Triple>("MaxPooling3D", 3, maxPool3d, options);
}

/** The mean of each window of [batch, steps, channels]. */
export function averagePooling1d(options: Pooling1dOptions = {}): Layer {
  return pooling<number>("AveragePooling1D", 1, avgPool1d, options);
}

/** The mean of each window of [batch, height, width, channels]. */
export function averagePooling2d(options: Pooling2dOptions = {}): Layer {
  return pooling<Pair>("AveragePooling2D", 2, avgPool, options);
}

/** The mean of each window of [batch, depth, height, width, channels]. */
export function averagePooling3d(options: Pooling3dOptions = {}): Layer {
  return pooling<Triple>("AveragePooling3D", 3, avgPool3d, options);
}

export interface GlobalPoolingOptions extends LayerOptions {
  /** Whether the axes pooled over stay, with size 1; false where not given. */
  readonly keepdims?: boolean;
}

function globalPooling(
  className: string,
  rank: 1 | 2 | 3,
  pool: typeof max,
  { keepdims = false, ...options }: GlobalPoolingOptions,
): Layer {
  const axes = [1, 2, 3].slice(0, rank);
  const call = ([x]: readonly Tensor[], { masks: [mask = null] }: LayerCall) => {
    checkRank(className, [x!.shape], rank + 2);
    if (mask === null || pool !== mean) return pool(x!, axes, keepdims);
    const counts = cast(expandDims(mask, -1), x!.dtype);
    return div(sum(mul(x!, counts), axes, keepdims), sum(counts, axes, keepdims));
  };
  return withoutWeights(className, call, { keepdims }, options);
}

/** The greatest value of each channel of [batch, steps, channels]. */
export function globalMaxPooling1d(options: GlobalPoolingOptions = {}): Layer {
  return globalPooling("GlobalMaxPooling1D", 1, max, options);
}

/** The greatest value of each channel of [batch, height, width, channels]. */
export function globalMaxPooling2d(options: GlobalPoolingOptions = {}): Layer {
  return globalPooling("GlobalMaxPooling2D", 2, max, options);
}

/** The greatest value of each channel of [batch, depth, height, width, channels]. */
export function globalMaxPooling3d(options: GlobalPoolingOptions = {}): Layer {
  return globalPooling("GlobalMaxPooling3D", 3, max, options);
}

/** The mean of each channel of [batch, steps, channels], over the steps that the mask leaves. */
export function globalAveragePooling1d(options: GlobalPoolingOptions = {}): Layer {
  return globalPooling("GlobalAveragePooling1D", 1, mean, options);
}

/** The mean of each channel of [batch, height, width, channels]. */
export function globalAveragePooling2d(options: GlobalPoolingOptions = {}): Layer {
  return globalPooling("GlobalAveragePooling2D", 2, mean, options);
}

/** The mean of each channel of [batch, depth, height, width, channels]. */
export function globalAveragePooling3d(options: GlobalPoolingOptions = {}): Layer {
  return globalPooling("GlobalAveragePooling3D", 3, mean, options);
}
