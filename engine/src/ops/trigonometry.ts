import type { TensorLike } from "../core/convert.ts";
import type { Tensor } from "../core/tensor.ts";
import { add, div, mul, neg, sqrt, square, sub } from "./arithmetic.ts";
import { unary } from "./define.ts";
import { applyUnary } from "./operands.ts";

export const sinOp = unary("sin", "Sin", Math.sin, [(dy, { x }) => mul(dy, cos(x))]);

/** The sine of x in radians. */
export function sin(x: TensorLike): Tensor {
  return applyUnary(sinOp, x);
}

export const cosOp = unary("cos", "Cos", Math.cos, [(dy, { x }) => neg(mul(dy, sin(x)))]);

/** The cosine of x in radians. */
export function cos(x: TensorLike): Tensor {
  return applyUnary(cosOp, x);
}

// d tan = 1 + tan²
export const tanOp = unary("tan", "Tan", Math.tan, [
  (dy, { output }) => mul(dy, add(square(output), 1)),
]);

/** The tangent of x in radians. */
export function tan(x: TensorLike): Tensor {
  return applyUnary(tanOp, x);
}

export const asinOp = unary("asin", "Asin", Math.asin, [
  (dy, { x }) => div(dy, sqrt(sub(1, square(x)))),
]);

/** The angle in [−π/2, π/2] whose sine is x; NaN outside [−1, 1]. */
export function asin(x: TensorLike): Tensor {
  return applyUnary(asinOp, x);
}

export const acosOp = unary("acos", "Acos", Math.acos, [
  (dy, { x }) => neg(div(dy, sqrt(sub(1, square(x))))),
]);

/** The angle in [0, π] whose cosine is x; NaN outside [−1, 1]. */
export function acos(x: TensorLike): Tensor {
  return applyUnary(acosOp, x);
}

export const atanOp = unary("atan", "Atan", Math.atan, [(dy, { x }) => div(dy, add(square(x), 1))]);

/** The angle in (−π/2, π/2) whose tangent is x. */
export function atan(x: TensorLike): Tensor {
  return applyUnary(atanOp, x);
}

export const sinhOp = unary("sinh", "Sinh", Math.sinh, [(dy, { x }) => mul(dy, cosh(x))]);

/** (eˣ − e⁻ˣ) / 2 */
export function sinh(x: TensorLike): Tensor {
  return applyUnary(sinhOp, x);
}

export const coshOp = unary("cosh", "Cosh", Math.cosh, [(dy, { x }) => mul(dy, sinh(x))]);

/** (eˣ + e⁻ˣ) / 2 */
export function cosh(x: TensorLike): Tensor {
  return applyUnary(coshOp, x);
}

export const asinhOp = unary("asinh", "Asinh", Math.asinh, [
  (dy, { x }) => div(dy, sqrt(add(square(x), 1))),
]);

/** The number whose sinh is x. */
export function asinh(x: TensorLike): Tensor {
  return applyUnary(asinhOp, x);
}

export const acoshOp = unary("acosh", "Acosh", Math.acosh, [
  (dy, { x }) => div(dy, sqrt(sub(square(x), 1))),
]);

/** The number of 0 or more whose cosh is x; NaN below 1. */
export function acosh(x: TensorLike): Tensor {
  return applyUnary(acoshOp, x);
}

export const atanhOp = unary("atanh", "Atanh", Math.atanh, [
  (dy, { x }) => div(dy, sub(1, square(x))),
]);

/** The number whose tanh is x; NaN outside [−1, 1]. */
export function atanh(x: TensorLike): Tensor {
  return applyUnary(atanhOp, x);
}
