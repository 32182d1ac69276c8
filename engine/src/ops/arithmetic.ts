// Elementwise arithmetic with broadcasting, powers and logarithms, comparison and choice.
import { apply } from "../core/apply.ts";
import { operandDType, type TensorLike, toTensor } from "../core/convert.ts";
import { zeros } from "../core/create.ts";
import type { Op } from "../core/op.ts";
import { broadcastShapes, type Shape } from "../core/shape.ts";
import { dataOf, type Tensor } from "../core/tensor.ts";
import { broadcastIndex } from "../kernels/elementwise.ts";
import { all, binary, bools, checkDType, checkSameDType, numbers, unary } from "./define.ts";
import { applyBinary, applyUnary } from "./operands.ts";
import { sumTo } from "./structure.ts";

export const negOp = unary("Neg", "Neg", (x) => -x, [(dy) => neg(dy)], { accepts: numbers });

export function neg(x: TensorLike): Tensor {
  return applyUnary(negOp, x);
}

export const addOp = binary("AddV2", "add", (x, y) => x + y, [
  (dy, { x }) => sumTo(dy, x.shape),
  (dy, { y }) => sumTo(dy, y.shape),
]);

export function add(x: TensorLike, y: TensorLike): Tensor {
  return applyBinary(addOp, x, y);
}

export const subOp = binary("Sub", "sub", (x, y) => x - y, [
  (dy, { x }) => sumTo(dy, x.shape),
  (dy, { y }) => neg(sumTo(dy, y.shape)),
]);

export function sub(x: TensorLike, y: TensorLike): Tensor {
  return applyBinary(subOp, x, y);
}

export const mulOp = binary("Mul", "mul", (x, y) => x * y, [
  (dy, { x, y }) => sumTo(mul(dy, y), x.shape),
  (dy, { x, y }) => sumTo(mul(dy, x), y.shape),
]);

export function mul(x: TensorLike, y: TensorLike): Tensor {
  return applyBinary(mulOp, x, y);
}

// d(x/y)/dy = -(x/y)/y
export const divOp = binary(
  "RealDiv",
  "truediv",
  (x, y) => x / y,
  [
    (dy, { x, y }) => sumTo(div(dy, y), x.shape),
    (dy, { y, output }) => sumTo(mul(dy, neg(div(output, y))), y.shape),
  ],
  { accepts: ["float32", "float64"] },
);

export function div(x: TensorLike, y: TensorLike): Tensor {
  return applyBinary(divOp, x, y);
}

// d(x^y)/dx = y x^(y-1);  d(x^y)/dy = x^y log x, and 0 where x ≤ 0, as TensorFlow has it.
export const powOp = binary("Pow", "pow", Math.pow, [
  (dy, { x, y }) => sumTo(mul(mul(dy, y), pow(x, sub(y, 1))), x.shape),
  (dy, { x, y, output }) => sumTo(mul(mul(dy, output), guardedLog(x)), y.shape),
]);

export function pow(x: TensorLike, y: TensorLike): Tensor {
  return applyBinary(powOp, x, y);
}

function guardedLog(x: Tensor): Tensor {
  const positive = greater(x, 0);
  const zero = zeros(x.shape, x.dtype);
  return where(positive, log(where(positive, x, add(zero, 1))), zero);
}

export const squareOp = unary(
  "Square",
  "Square",
  (x) => x * x,
  [(dy, { x }) => mul(dy, mul(x, 2))],
  { accepts: numbers },
);

export function square(x: TensorLike): Tensor {
  return applyUnary(squareOp, x);
}

export const expOp = unary("Exp", "Exp", Math.exp, [(dy, { output }) => mul(dy, output)]);

export function exp(x: TensorLike): Tensor {
  return applyUnary(expOp, x);
}

export const logOp = unary("Log", "Log", Math.log, [(dy, { x }) => div(dy, x)]);

export function log(x: TensorLike): Tensor {
  return applyUnary(logOp, x);
}

const comparison = { accepts: numbers, to: "bool" } as const;

export const lessOp = binary("Less", "Less", (x, y) => Number(x < y), null, comparison);

export function less(x: TensorLike, y: TensorLike): Tensor {
  return applyBinary(lessOp, x, y);
}

export const lessEqualOp = binary(
  "LessEqual",
  "LessEqual",
  (x, y) => Number(x <= y),
  null,
  comparison,
);

export function lessEqual(x: TensorLike, y: TensorLike): Tensor {
  return applyBinary(lessEqualOp, x, y);
}

export const greaterOp = binary("Greater", "Greater", (x, y) => Number(x > y), null, comparison);

export function greater(x: TensorLike, y: TensorLike): Tensor {
  return applyBinary(greaterOp, x, y);
}

export const greaterEqualOp = binary(
  "GreaterEqual",
  "GreaterEqual",
  (x, y) => Number(x >= y),
  null,
  comparison,
);

export function greaterEqual(x: TensorLike, y: TensorLike): Tensor {
  return applyBinary(greaterEqualOp, x, y);
}

const equality = { accepts: all, to: "bool" } as const;

export const equalOp = binary("Equal", "Equal", (x, y) => Number(x === y), null, equality);

export function equal(x: TensorLike, y: TensorLike): Tensor {
  return applyBinary(equalOp, x, y);
}

export const notEqualOp = binary("NotEqual", "NotEqual", (x, y) => Number(x !== y), null, equality);

export function notEqual(x: TensorLike, y: TensorLike): Tensor {
  return applyBinary(notEqualOp, x, y);
}

const logical = { accepts: bools };

export const logicalAndOp = binary("LogicalAnd", "LogicalAnd", (x, y) => x & y, null, logical);

export function logicalAnd(x: TensorLike, y: TensorLike): Tensor {
  return applyBinary(logicalAndOp, x, y);
}

export const logicalOrOp = binary("LogicalOr", "LogicalOr", (x, y) => x | y, null, logical);

export function logicalOr(x: TensorLike, y: TensorLike): Tensor {
  return applyBinary(logicalOrOp, x, y);
}

export const logicalNotOp = unary("LogicalNot", "LogicalNot", (x) => 1 - x, null, logical);

export function logicalNot(x: TensorLike): Tensor {
  return applyUnary(logicalNotOp, x);
}

export const whereOp: Op<null> = {
  type: "SelectV2",
  label: "SelectV2",
  args: ["condition", "x", "y"],
  infer([condition, x, y]) {
    checkDType("where", "condition", condition!, bools);
    checkSameDType("where", x!, y!);
    const shape = broadcastShapes("where", x!.shape, y!.shape);
    return [{ shape: broadcastShapes("where", shape, condition!.shape), dtype: x!.dtype }];
  },
  kernel([out], [condition, x, y]) {
    const index = (tensor: Tensor) => broadcastIndex(tensor.shape, out!.shape);
    const [ci, xi, yi] = [index(condition!), index(x!), index(y!)];
    const [to, c, a, b] = [dataOf(out!), dataOf(condition!), dataOf(x!), dataOf(y!)];
    for (let i = 0; i < to.length; i++) to[i] = c[ci(i)] === 1 ? a[xi(i)]! : b[yi(i)]!;
  },
  scalar: null,
  gradient: [
    null,
    (dy, { x, y }) => sumTo(where(x, dy, zeroLike(dy)), y.shape),
    (dy, { x, z }) => sumTo(where(x, zeroLike(dy), dy), z.shape),
  ],
};

/** x where the condition holds, else y; all three broadcast together. */
export function where(condition: TensorLike, x: TensorLike, y: TensorLike): Tensor {
  const dtype = operandDType(typeof x === "number" ? y : x);
  return apply(
    whereOp,
    [
      toTensor("where", condition, "bool"),
      toTensor("where", x, dtype),
      toTensor("where", y, dtype),
    ],
    null,
  );
}

function zeroLike({ dtype }: Tensor): Tensor {
  return zeros(scalar, dtype);
}

const scalar: Shape = [];

/** Zeros of the tensor's shape and dtype. */
export function zerosLike({ shape, dtype }: { shape: Shape; dtype: Tensor["dtype"] }): Tensor {
  return zeros(shape, dtype);
}
