// Activation functions made of pieces, and their kin: Keras's rarer ones.
import { operandDType, type TensorLike, toTensor } from "../core/convert.ts";
import { range } from "../core/create.ts";
import { rangeError, show } from "../core/errors.ts";
import { normalizeAxis } from "../core/shape.ts";
import type { Tensor } from "../core/tensor.ts";
import { relu, sigmoid, tanh } from "./activations.ts";
import { add, div, maximum, minimum, mul, sqrt, square, sub } from "./arithmetic.ts";
import { greater, where } from "./comparison.ts";
import { abs, clip, expm1 } from "./elementwise.ts";
import { split } from "./joining.ts";
import { cumsum, topK } from "./ordering.ts";
import { cast, sum } from "./structure.ts";

/** x where positive, else alpha (e^(x / alpha) − 1), whose slope is 1 at 0 for every alpha. */
export function celu(x: TensorLike, alpha = 1): Tensor {
  return add(relu(x), mul(expm1(div(minimum(x, 0), alpha)), alpha));
}

/** The first half along the axis, each element times the sigmoid of its fellow in the second (Dauphin et al., 2017). */
export function glu(x: TensorLike, axis = -1): Tensor {
  const input = toTensor("glu", x, "float32", "x");
  const size = input.shape[normalizeAxis("glu", axis, input.rank)]!;
  if (size % 2 !== 0)
    throw rangeError("glu", "x", "of even size along the axis", show(input.shape));
  const [kept, gate] = split(input, 2, axis);
  return mul(kept!, sigmoid(gate!));
}

/** x kept in [−1, 1]. */
export function hardTanh(x: TensorLike): Tensor {
  return clip(x, -1, 1);
}

/** x, or 0 where |x| is at most the threshold. */
export function hardShrink(x: TensorLike, threshold = 0.5): Tensor {
  return where(greater(abs(x), threshold), x, 0);
}

/** x moved towards 0 by the threshold, and 0 where it would pass it. */
export function softShrink(x: TensorLike, threshold = 0.5): Tensor {
  return sub(relu(sub(x, threshold)), relu(sub(mul(x, -1), threshold)));
}

/** x − tanh x */
export function tanhShrink(x: TensorLike): Tensor {
  return sub(x, tanh(x));
}

/** x where it is above the threshold, else the value. */
export function threshold(x: TensorLike, above: number, value: number): Tensor {
  return where(greater(x, above), x, value);
}

/** (x + √(x² + b)) / 2, smooth and positive. */
export function squareplus(x: TensorLike, b = 4): Tensor {
  return div(add(x, sqrt(add(square(x), b))), 2);
}

/** 0 up to −1, x from 1 on, and the parabola (x + 1)² / 4 between. */
export function sparsePlus(x: TensorLike): Tensor {
  return add(square(div(add(clip(x, -1, 1), 1), 2)), relu(sub(x, 1)));
}

/** 0 up to −1, 1 from 1 on, and (x + 1) / 2 between. */
export function sparseSigmoid(x: TensorLike): Tensor {
  return maximum(minimum(div(add(x, 1), 2), 1), 0);
}

/** The point of the simplex nearest to x along the last axis (Martins and Astudillo, 2016). */
export function sparsemax(x: TensorLike): Tensor {
  const input = toTensor("sparsemax", x, operandDType(x), "x");
  if (input.rank === 0) throw rangeError("sparsemax", "x", "of rank ≥ 1", "a scalar");
  const classes = input.shape.at(-1)!;
  const falling = topK(input, classes).values;
  const rank = range(1, classes + 1, 1, input.dtype);
  const isIn = greater(add(mul(rank, falling), 1), cumsum(falling, -1));
  const count = sum(cast(isIn, input.dtype), -1, true);
  const level = div(sub(sum(where(isIn, falling, 0), -1, true), 1), count);
  return relu(sub(input, level));
}
