// Activation functions, with the gradient ops that TensorFlow's graphs show.
import type { TensorLike } from "../core/convert.ts";
import type { Tensor } from "../core/tensor.ts";
import { add, div, maximum, minimum, mul, neg, sub } from "./arithmetic.ts";
import { binary, floats, numbers, unary } from "./define.ts";
import { abs, erf, expm1 } from "./elementwise.ts";
import { applyBinary, applyUnary } from "./operands.ts";

export const reluOp = unary(
  "relu",
  "Relu",
  (x) => Math.max(x, 0),
  [(dy, { output }) => applyBinary(reluGradOp, dy, output)],
  { accepts: numbers },
);

/** max(x, 0); its gradient at 0 is 0. */
export function relu(x: TensorLike): Tensor {
  return applyUnary(reluOp, x);
}

/** dy where the features are positive, else 0. */
export const reluGradOp = binary(
  "reluGrad",
  "ReluGrad",
  (dy, features) => (features > 0 ? dy : 0),
  [(d, { y }) => applyBinary(reluGradOp, d, y), null],
);

// tanh' = 1 - tanh²
export const tanhOp = unary("tanh", "Tanh", Math.tanh, [
  (dy, { output }) => applyBinary(tanhGradOp, output, dy),
]);

/** (eˣ − e⁻ˣ) / (eˣ + e⁻ˣ), in (−1, 1). */
export function tanh(x: TensorLike): Tensor {
  return applyUnary(tanhOp, x);
}

/** dy (1 − y²) */
export const tanhGradOp = binary(
  "tanhGrad",
  "TanhGrad",
  (y, dy) => dy * (1 - y * y),
  [
    (d, { x: y, y: dy }) => mul(mul(d, dy), mul(y, -2)),
    (d, { x: y }) => applyBinary(tanhGradOp, y, d),
  ],
  { accepts: floats },
);

const logistic = (x: number) => (x < 0 ? Math.exp(x) / (1 + Math.exp(x)) : 1 / (1 + Math.exp(-x)));

export const sigmoidOp = unary("sigmoid", "Sigmoid", logistic, [
  (dy, { output }) => applyBinary(sigmoidGradOp, output, dy),
]);

/** 1 / (1 + e⁻ˣ) */
export function sigmoid(x: TensorLike): Tensor {
  return applyUnary(sigmoidOp, x);
}

/** dy y (1 − y) */
export const sigmoidGradOp = binary(
  "sigmoidGrad",
  "SigmoidGrad",
  (y, dy) => dy * y * (1 - y),
  [
    (d, { x: y, y: dy }) => mul(mul(d, dy), sub(1, mul(y, 2))),
    (d, { x: y }) => applyBinary(sigmoidGradOp, y, d),
  ],
  { accepts: floats },
);

export const softplusOp = unary(
  "softplus",
  "Softplus",
  (x) => Math.max(x, 0) + Math.log1p(Math.exp(-Math.abs(x))),
  [(dy, { x }) => mul(dy, sigmoid(x))],
);

/** log(1 + eˣ) */
export function softplus(x: TensorLike): Tensor {
  return applyUnary(softplusOp, x);
}

/** log(sigmoid(x)) */
export function logSigmoid(x: TensorLike): Tensor {
  return neg(softplus(neg(x)));
}

/** min(max(x, 0), 6) */
export function relu6(x: TensorLike): Tensor {
  return minimum(relu(x), 6);
}

/** x where positive, else alpha · x; the slope at 0 is alpha, as TensorFlow has it. */
export function leakyRelu(x: TensorLike, alpha = 0.2): Tensor {
  return add(relu(x), mul(minimum(x, 0), alpha));
}

/** x where positive, else alpha (eˣ − 1). */
export function elu(x: TensorLike, alpha = 1): Tensor {
  return add(relu(x), mul(expm1(minimum(x, 0)), alpha));
}

// Klambauer et al. 2017, "Self-normalizing neural networks", equation 14.
const seluScale = 1.0507009873554805;
const seluAlpha = 1.6732632423543772;

/** The self-normalizing elu; its slope at 0 is that of the positive side, as TensorFlow has it. */
export function selu(x: TensorLike): Tensor {
  const negative = expm1(neg(relu(neg(x))));
  return mul(add(maximum(x, 0), mul(negative, seluAlpha)), seluScale);
}

/** x Φ(x), with the normal distribution's Φ. */
export function gelu(x: TensorLike): Tensor {
  return mul(mul(x, 0.5), add(erf(mul(x, Math.SQRT1_2)), 1));
}

/** x · sigmoid(x), also called swish. */
export function silu(x: TensorLike): Tensor {
  return mul(x, sigmoid(x));
}

/** x · tanh(softplus(x)) */
export function mish(x: TensorLike): Tensor {
  return mul(x, tanh(softplus(x)));
}

/** x / (1 + |x|) */
export function softsign(x: TensorLike): Tensor {
  return div(x, add(abs(x), 1));
}

/** min(max(x / 6 + 1/2, 0), 1) */
export function hardSigmoid(x: TensorLike): Tensor {
  return maximum(minimum(add(div(x, 6), 0.5), 1), 0);
}

/** x · hardSigmoid(x) */
export function hardSilu(x: TensorLike): Tensor {
  return mul(x, hardSigmoid(x));
}
