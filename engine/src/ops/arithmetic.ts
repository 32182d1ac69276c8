// Elementwise arithmetic with broadcasting, and the powers and logarithms that its gradients need.
import type { TensorLike } from "../core/convert.ts";
import { filledTensor, type Tensor } from "../core/tensor.ts";
import { greater, greaterEqual, where } from "./comparison.ts";
import { binary, floats, numbers, unary } from "./define.ts";
import { applyBinary, applyUnary } from "./operands.ts";
import { sumTo } from "./structure.ts";

export const negOp = unary("neg", "Neg", (x) => -x, [(dy) => neg(dy)], { accepts: numbers });

/** −x */
export function neg(x: TensorLike): Tensor {
  return applyUnary(negOp, x);
}

export const addOp = binary(
  "add",
  "AddV2",
  (x, y) => x + y,
  [(dy, { x }) => sumTo(dy, x.shape), (dy, { y }) => sumTo(dy, y.shape)],
  { label: "add" },
);

/** x + y, broadcast. Dtypes must be equal, as for every op of two tensors; a plain number takes the other's. */
export function add(x: TensorLike, y: TensorLike): Tensor {
  return applyBinary(addOp, x, y);
}

export const subOp = binary(
  "sub",
  "Sub",
  (x, y) => x - y,
  [(dy, { x }) => sumTo(dy, x.shape), (dy, { y }) => neg(sumTo(dy, y.shape))],
  { label: "sub" },
);

/** x − y, broadcast. */
export function sub(x: TensorLike, y: TensorLike): Tensor {
  return applyBinary(subOp, x, y);
}

export const mulOp = binary(
  "mul",
  "Mul",
  (x, y) => x * y,
  [(dy, { x, y }) => sumTo(mul(dy, y), x.shape), (dy, { x, y }) => sumTo(mul(dy, x), y.shape)],
  { label: "mul" },
);

/** x · y element by element, broadcast. */
export function mul(x: TensorLike, y: TensorLike): Tensor {
  return applyBinary(mulOp, x, y);
}

// d(x/y)/dy = -(x/y)/y
export const divOp = binary(
  "div",
  "RealDiv",
  (x, y) => x / y,
  [
    (dy, { x, y }) => sumTo(div(dy, y), x.shape),
    (dy, { y, output }) => sumTo(mul(dy, neg(div(output, y))), y.shape),
  ],
  { accepts: floats, label: "truediv" },
);

/** x / y, for floating dtypes. */
export function div(x: TensorLike, y: TensorLike): Tensor {
  return applyBinary(divOp, x, y);
}

export const divNoNanOp = binary(
  "divNoNan",
  "DivNoNan",
  (x, y) => (y === 0 ? 0 : x / y),
  [
    (dy, { x, y }) => sumTo(divNoNan(dy, y), x.shape),
    (dy, { y, output }) => sumTo(mul(dy, neg(divNoNan(output, y))), y.shape),
  ],
  { accepts: floats, label: "div_no_nan" },
);

/** x / y, and 0 where y is 0. */
export function divNoNan(x: TensorLike, y: TensorLike): Tensor {
  return applyBinary(divNoNanOp, x, y);
}

// d(x^y)/dx = y x^(y-1);  d(x^y)/dy = x^y log x, and 0 where x ≤ 0, as TensorFlow has it.
export const powOp = binary(
  "pow",
  "Pow",
  (x, y) => x ** y,
  [
    (dy, { x, y }) => sumTo(mul(mul(dy, y), pow(x, sub(y, 1))), x.shape),
    (dy, { x, y, output }) => sumTo(mul(mul(dy, output), guardedLog(x)), y.shape),
  ],
  { label: "pow" },
);

/** x to the power y, broadcast; 0⁰ is 1. Where x is 0 or less, the exponent has gradient 0. */
export function pow(x: TensorLike, y: TensorLike): Tensor {
  return applyBinary(powOp, x, y);
}

function guardedLog(x: Tensor): Tensor {
  const positive = greater(x, 0);
  const one = filledTensor(1, { shape: [], dtype: x.dtype });
  return log(where(positive, x, one));
}

export const squareOp = unary(
  "square",
  "Square",
  (x) => x * x,
  [(dy, { x }) => mul(dy, mul(x, 2))],
  { accepts: numbers },
);

/** x² */
export function square(x: TensorLike): Tensor {
  return applyUnary(squareOp, x);
}

export const expOp = unary("exp", "Exp", Math.exp, [(dy, { output }) => mul(dy, output)]);

/** eˣ */
export function exp(x: TensorLike): Tensor {
  return applyUnary(expOp, x);
}

export const logOp = unary("log", "Log", Math.log, [(dy, { x }) => div(dy, x)]);

/** The natural logarithm; −∞ at 0, NaN below. */
export function log(x: TensorLike): Tensor {
  return applyUnary(logOp, x);
}

// d√x/dx = 1/(2√x), and 0 for a cotangent of 0, so that a masked root at 0 gives 0 instead of NaN.
export const sqrtOp = unary("sqrt", "Sqrt", Math.sqrt, [
  (dy, { output }) => mulNoNan(div(0.5, output), dy),
]);

/** The square root; NaN below 0. Its gradient at 0 is ∞, but 0 where the gradient that comes is 0. */
export function sqrt(x: TensorLike): Tensor {
  return applyUnary(sqrtOp, x);
}

export const mulNoNanOp = binary(
  "mulNoNan",
  "MulNoNan",
  (x, y) => (y === 0 ? 0 : x * y),
  [
    (dy, { x, y }) => sumTo(mulNoNan(dy, y), x.shape),
    (dy, { x, y }) => sumTo(mulNoNan(x, dy), y.shape),
  ],
  { accepts: floats, label: "mul_no_nan" },
);

/** x · y, and 0 where y is 0 even if x is not finite. */
export function mulNoNan(x: TensorLike, y: TensorLike): Tensor {
  return applyBinary(mulNoNanOp, x, y);
}

export const maximumOp = binary(
  "maximum",
  "Maximum",
  (x, y) => (Number.isNaN(x) || x > y ? x : y),
  [
    (dy, { x, y }) =>
      sumTo(
        where(greaterEqual(x, y), dy, filledTensor(0, { shape: [], dtype: dy.dtype })),
        x.shape,
      ),
    (dy, { x, y }) =>
      sumTo(
        where(greaterEqual(x, y), filledTensor(0, { shape: [], dtype: dy.dtype }), dy),
        y.shape,
      ),
  ],
);

/** The larger of the two; where they are equal the gradient goes to x. */
export function maximum(x: TensorLike, y: TensorLike): Tensor {
  return applyBinary(maximumOp, x, y);
}

export const minimumOp = binary(
  "minimum",
  "Minimum",
  (x, y) => (Number.isNaN(x) || x < y ? x : y),
  [
    (dy, { x, y }) =>
      sumTo(
        where(greaterEqual(y, x), dy, filledTensor(0, { shape: [], dtype: dy.dtype })),
        x.shape,
      ),
    (dy, { x, y }) =>
      sumTo(
        where(greaterEqual(y, x), filledTensor(0, { shape: [], dtype: dy.dtype }), dy),
        y.shape,
      ),
  ],
);

/** The smaller of the two; where they are equal the gradient goes to x. */
export function minimum(x: TensorLike, y: TensorLike): Tensor {
  return applyBinary(minimumOp, x, y);
}
