// Layers that bring data into the range that networks like.
import { rangeError, show } from "../core/errors.ts";
import { sizeOf } from "../core/shape.ts";
import { dataOf, type Tensor } from "../core/tensor.ts";
import { add, div, maximum, mul, sub } from "../ops/index.ts";
import { type Layer, type LayerOptions, passMask } from "./layer.ts";
import { withoutWeights } from "./without-weights.ts";

/** x · scale + offset */
export function rescaling(scale: number, offset = 0, options: LayerOptions = {}): Layer {
  const call = ([x]: readonly Tensor[]) => add(mul(x!, scale), offset);
  return withoutWeights("Rescaling", call, { scale, offset }, options, passMask);
}

export interface NormalizationStatistics extends LayerOptions {
  /** Of each element of the last dimension. */
  readonly mean: readonly number[] | number;
  readonly variance: readonly number[] | number;
}

/** (x − mean) / √variance over the last dimension, with fixed statistics: given, or those of `statisticsOf(data)`. */
export function normalization({ mean, variance, ...options }: NormalizationStatistics): Layer {
  const deviation = [variance].flat().map(Math.sqrt);
  const call = ([x]: readonly Tensor[]) => div(sub(x!, [mean].flat()), maximum(deviation, 1e-7));
  return withoutWeights("Normalization", call, { axis: -1, mean, variance }, options, passMask);
}

/** The mean and the variance of each element of the last dimension of [..., n], for `normalization`. */
export function statisticsOf(data: Tensor): { mean: number[]; variance: number[] } {
  const width = data.shape.at(-1) ?? 1;
  const count = sizeOf(data.shape) / width;
  if (!(count >= 1)) throw rangeError("statisticsOf", "data", "not empty", show(data.shape));
  const mean = new Array<number>(width).fill(0);
  const variance = new Array<number>(width).fill(0);
  const values = dataOf(data);
  for (let i = 0; i < values.length; i++) mean[i % width]! += values[i]! / count;
  for (let i = 0; i < values.length; i++)
    variance[i % width]! += (values[i]! - mean[i % width]!) ** 2 / count;
  return { mean, variance };
}

/** Each example's last dimension at length 1. */
export function unitNormalization(options: LayerOptions = {}): Layer {
  const call = ([x]: readonly Tensor[]) => {
    const squares = x!.square().sum(-1, true);
    return mul(x!, maximum(squares, 1e-12).rsqrt());
  };
  return withoutWeights("UnitNormalization", call, { axis: -1 }, options, passMask);
}
