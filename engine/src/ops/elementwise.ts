// Elementwise functions: roots, logarithms, error and gamma functions, rounding, remainders.
import { apply } from "../core/apply.ts";
import { type TensorLike, toTensor } from "../core/convert.ts";
import { rangeError } from "../core/errors.ts";
import type { Op } from "../core/op.ts";
import type { Tensor } from "../core/tensor.ts";
import { mapUnary } from "../kernels/elementwise.ts";
import {
  erfc as erfcOf,
  erf as erfOf,
  lgamma as lgammaOf,
  polygamma as polygammaOf,
  roundHalfEven,
} from "../kernels/special.ts";
import {
  add,
  div,
  exp,
  log,
  maximum,
  minimum,
  mul,
  mulNoNan,
  neg,
  square,
  sub,
} from "./arithmetic.ts";
import { notEqual } from "./comparison.ts";
import { binary, checkDType, floats, numbers, unary } from "./define.ts";
import { applyBinary, applyUnary } from "./operands.ts";
import { cast, sumTo } from "./structure.ts";

export const absOp = unary("abs", "Abs", Math.abs, [(dy, { x }) => mul(dy, sign(x))], {
  accepts: numbers,
});

/** |x|; its gradient at 0 is 0. */
export function abs(x: TensorLike): Tensor {
  return applyUnary(absOp, x);
}

export const signOp = unary("sign", "Sign", Math.sign, null, { accepts: numbers });

/** −1, 0 or 1; its gradient is 0. */
export function sign(x: TensorLike): Tensor {
  return applyUnary(signOp, x);
}

export const expm1Op = unary("expm1", "Expm1", Math.expm1, [(dy, { x }) => mul(dy, exp(x))]);

/** eˣ − 1, exact near 0. */
export function expm1(x: TensorLike): Tensor {
  return applyUnary(expm1Op, x);
}

export const log1pOp = unary("log1p", "Log1p", Math.log1p, [(dy, { x }) => div(dy, add(x, 1))]);

/** log(1 + x), exact near 0. */
export function log1p(x: TensorLike): Tensor {
  return applyUnary(log1pOp, x);
}

// d x^(-1/2) = -1/2 x^(-3/2) = -1/2 y³
export const rsqrtOp = unary("rsqrt", "Rsqrt", (x) => 1 / Math.sqrt(x), [
  (dy, { output }) => mul(mul(dy, -0.5), mul(output, square(output))),
]);

/** 1/√x */
export function rsqrt(x: TensorLike): Tensor {
  return applyUnary(rsqrtOp, x);
}

export const reciprocalOp = unary("reciprocal", "Reciprocal", (x) => 1 / x, [
  (dy, { output }) => neg(mul(dy, square(output))),
]);

/** 1/x */
export function reciprocal(x: TensorLike): Tensor {
  return applyUnary(reciprocalOp, x);
}

const gaussian = 2 / Math.sqrt(Math.PI);

// d erf = 2/√π e^(-x²)
export const erfOp = unary("erf", "Erf", erfOf, [
  (dy, { x }) => mul(mul(dy, gaussian), exp(neg(square(x)))),
]);

/** The error function. */
export function erf(x: TensorLike): Tensor {
  return applyUnary(erfOp, x);
}

export const erfcOp = unary("erfc", "Erfc", erfcOf, [
  (dy, { x }) => mul(mul(dy, -gaussian), exp(neg(square(x)))),
]);

/** 1 − erf(x), exact for large x. */
export function erfc(x: TensorLike): Tensor {
  return applyUnary(erfcOp, x);
}

export const lgammaOp = unary("lgamma", "Lgamma", lgammaOf, [(dy, { x }) => mul(dy, digamma(x))]);

/** log |Γ(x)| */
export function lgamma(x: TensorLike): Tensor {
  return applyUnary(lgammaOp, x);
}

interface PolygammaAttrs {
  readonly n: number;
}

export const polygammaOp: Op<PolygammaAttrs> = {
  name: "polygamma",
  type: "Polygamma",
  label: "Polygamma",
  args: ["x"],
  infer([x]) {
    checkDType("polygamma", "x", x!, floats);
    return [{ shape: x!.shape, dtype: x!.dtype }];
  },
  kernel: ([out], [x], { n }) => mapUnary(out!, x!, (value) => polygammaOf(n, value)),
  scalar: null,
  gradient: [(dy, { x, attrs }) => mul(dy, polygamma(attrs.n + 1, x))],
  constInputs: ({ n }, [x]) => [{ name: "a", value: n, dtype: x!.dtype, at: 0 }],
};

/** The n-th derivative of digamma, for positive x. */
export function polygamma(n: number, x: TensorLike): Tensor {
  if (!Number.isInteger(n) || n < 0)
    throw rangeError("polygamma", "n", "an integer ≥ 0", String(n));
  return apply(polygammaOp, [toTensor("polygamma", x, "float32", "x")], { n });
}

/** The derivative of lgamma. */
export function digamma(x: TensorLike): Tensor {
  return polygamma(0, x);
}

export const floorOp = unary("floor", "Floor", Math.floor, null);

/** The greatest whole number up to x; its gradient is 0. */
export function floor(x: TensorLike): Tensor {
  return applyUnary(floorOp, x);
}

export const ceilOp = unary("ceil", "Ceil", Math.ceil, null);

/** The least whole number from x on; its gradient is 0. */
export function ceil(x: TensorLike): Tensor {
  return applyUnary(ceilOp, x);
}

export const roundOp = unary("round", "Rint", roundHalfEven, null, { accepts: numbers });

/** To the nearest integer, halves to the even one. */
export function round(x: TensorLike): Tensor {
  return applyUnary(roundOp, x);
}

const floorMod = (x: number, y: number) => x - Math.floor(x / y) * y;

export const modOp = binary("mod", "FloorMod", floorMod, [
  (dy, { x }) => sumTo(dy, x.shape),
  (dy, { x, y }) => neg(sumTo(mul(dy, floor(div(x, y))), y.shape)),
]);

/** The remainder with the sign of y. */
export function mod(x: TensorLike, y: TensorLike): Tensor {
  return applyBinary(modOp, x, y);
}

export const floorDivOp = binary("floorDiv", "FloorDiv", (x, y) => Math.floor(x / y), null, {
  label: "floordiv",
});

/** x / y rounded down, broadcast. */
export function floorDiv(x: TensorLike, y: TensorLike): Tensor {
  return applyBinary(floorDivOp, x, y);
}

export const atan2Op = binary(
  "atan2",
  "Atan2",
  Math.atan2,
  [
    (dy, { x, y }) => sumTo(mul(dy, div(y, add(square(x), square(y)))), x.shape),
    (dy, { x, y }) => neg(sumTo(mul(dy, div(x, add(square(x), square(y)))), y.shape)),
  ],
  { accepts: floats },
);

/** The angle of the point (y, x): the first argument is the ordinate. */
export function atan2(y: TensorLike, x: TensorLike): Tensor {
  return applyBinary(atan2Op, y, x);
}

export const squaredDifferenceOp = binary(
  "squaredDifference",
  "SquaredDifference",
  (x, y) => (x - y) ** 2,
  [
    (dy, { x, y }) => sumTo(mul(mul(dy, 2), sub(x, y)), x.shape),
    (dy, { x, y }) => sumTo(mul(mul(dy, 2), sub(y, x)), y.shape),
  ],
);

/** (x − y)² */
export function squaredDifference(x: TensorLike, y: TensorLike): Tensor {
  return applyBinary(squaredDifferenceOp, x, y);
}

export const xlogyOp = binary(
  "xlogy",
  "Xlogy",
  (x, y) => (x === 0 ? 0 : x * Math.log(y)),
  [
    (dy, { x, y }) => sumTo(mul(dy, mulNoNan(log(y), cast(notEqual(x, 0), x.dtype))), x.shape),
    (dy, { x, y }) => sumTo(mulNoNan(div(dy, y), x), y.shape),
  ],
  { accepts: floats },
);

/** x · log y, and 0 where x is 0. */
export function xlogy(x: TensorLike, y: TensorLike): Tensor {
  return applyBinary(xlogyOp, x, y);
}

/** x kept between low and high. */
export function clip(x: TensorLike, low: TensorLike, high: TensorLike): Tensor {
  return maximum(minimum(x, high), low);
}
