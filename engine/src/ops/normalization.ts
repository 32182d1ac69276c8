// Tensors brought to mean 0 and variance 1 (or to root mean square 1), then scaled and shifted.
import { operandDType, type TensorLike, toTensor } from "../core/convert.ts";
import { rangeError, show } from "../core/errors.ts";
import type { Tensor } from "../core/tensor.ts";
import { add, mul, square, sub } from "./arithmetic.ts";
import { rsqrt } from "./elementwise.ts";
import { mean, moments } from "./reductions.ts";
import { type Axis, reshape } from "./structure.ts";

/** What is done to a normalized tensor: times `scale`, plus `offset`, where they are given. */
export interface Affine {
  readonly scale?: TensorLike | null;
  readonly offset?: TensorLike | null;
}

export interface NormalizeOptions extends Affine {
  /** Keeps the divisor off 0; 0.001 where absent. */
  readonly epsilon?: number;
}

const defaultEpsilon = 1e-3;

function affine(x: Tensor, { scale = null, offset = null }: Affine): Tensor {
  const scaled = scale === null ? x : mul(x, scale);
  return offset === null ? scaled : add(scaled, offset);
}

/** (x − mean) / √(variance + epsilon) · scale + offset, with statistics that broadcast to x. */
export function batchNorm(
  x: TensorLike,
  mean: TensorLike,
  variance: TensorLike,
  { epsilon = defaultEpsilon, ...rest }: NormalizeOptions = {},
): Tensor {
  const input = toTensor("batchNorm", x, operandDType(mean), "x");
  return affine(mul(sub(input, mean), rsqrt(add(variance, epsilon))), rest);
}

/** Each example by its own statistics over `axis`, the last where absent (Ba et al., 2016). */
export function layerNorm(
  x: TensorLike,
  { axis = -1, ...options }: NormalizeOptions & { readonly axis?: Axis } = {},
): Tensor {
  const input = toTensor("layerNorm", x, "float32", "x");
  const { mean, variance } = moments(input, axis, true);
  return batchNorm(input, mean, variance, options);
}

/** Each example's groups of channels, the last axis, by their own statistics (Wu and He, 2018). */
export function groupNorm(x: TensorLike, groups: number, options: NormalizeOptions = {}): Tensor {
  const input = toTensor("groupNorm", x, "float32", "x");
  if (input.rank < 2) throw rangeError("groupNorm", "x", "of rank ≥ 2", show(input.shape));
  const [batch, ...rest] = input.shape as [number, ...number[]];
  const channels = rest.pop()!;
  if (!Number.isInteger(groups) || groups < 1 || channels % groups !== 0) {
    throw rangeError("groupNorm", "groups", `a divisor of ${channels} channels`, show(groups));
  }
  const grouped = reshape(input, [batch, ...rest, groups, channels / groups]);
  const axis = [...rest.map((_, i) => i + 1), rest.length + 2];
  const { epsilon = defaultEpsilon, ...given } = options;
  return affine(reshape(layerNorm(grouped, { axis, epsilon }), input.shape), given);
}

/** x / √(mean of x² over the last axis + epsilon) · scale (Zhang and Sennrich, 2019). */
export function rmsNorm(
  x: TensorLike,
  { epsilon = 1e-6, scale = null }: Pick<NormalizeOptions, "epsilon" | "scale"> = {},
): Tensor {
  const input = toTensor("rmsNorm", x, "float32", "x");
  const power = mean(square(input), -1, true);
  return affine(mul(input, rsqrt(add(power, epsilon))), { scale });
}
