// Comparisons, logic and the choice between two tensors.
import { apply } from "../core/apply.ts";
import { operandDType, type TensorLike, toTensor } from "../core/convert.ts";
import type { Op } from "../core/op.ts";
import { broadcastShapes } from "../core/shape.ts";
import { dataOf, filledTensor, type Tensor } from "../core/tensor.ts";
import { broadcastIndex, evenStep } from "../kernels/elementwise.ts";
import {
  anyDType,
  binary,
  bools,
  checkDType,
  checkSameDType,
  floats,
  numbers,
  unary,
} from "./define.ts";
import { applyBinary, applyUnary } from "./operands.ts";
import { sumTo } from "./structure.ts";

function comparison(
  name: string,
  type: string,
  holds: (x: number, y: number) => boolean,
): Op<null> {
  return binary(name, type, (x, y) => Number(holds(x, y)), null, { accepts: numbers, to: "bool" });
}

export const lessOp = comparison("less", "Less", (x, y) => x < y);

/** Where x < y, as bool, broadcast; no gradient, as for every comparison. */
export function less(x: TensorLike, y: TensorLike): Tensor {
  return applyBinary(lessOp, x, y);
}

export const lessEqualOp = comparison("lessEqual", "LessEqual", (x, y) => x <= y);

/** Where x ≤ y, as bool, broadcast. */
export function lessEqual(x: TensorLike, y: TensorLike): Tensor {
  return applyBinary(lessEqualOp, x, y);
}

export const greaterOp = comparison("greater", "Greater", (x, y) => x > y);

/** Where x > y, as bool, broadcast. */
export function greater(x: TensorLike, y: TensorLike): Tensor {
  return applyBinary(greaterOp, x, y);
}

export const greaterEqualOp = comparison("greaterEqual", "GreaterEqual", (x, y) => x >= y);

/** Where x ≥ y, as bool, broadcast. */
export function greaterEqual(x: TensorLike, y: TensorLike): Tensor {
  return applyBinary(greaterEqualOp, x, y);
}

const equality = { accepts: anyDType, to: "bool" } as const;

export const equalOp = binary("equal", "Equal", (x, y) => Number(x === y), null, equality);

/** Where x = y, as bool, broadcast; NaN equals nothing. */
export function equal(x: TensorLike, y: TensorLike): Tensor {
  return applyBinary(equalOp, x, y);
}

export const notEqualOp = binary("notEqual", "NotEqual", (x, y) => Number(x !== y), null, equality);

/** Where x ≠ y, as bool, broadcast. */
export function notEqual(x: TensorLike, y: TensorLike): Tensor {
  return applyBinary(notEqualOp, x, y);
}

const logical = { accepts: bools };

export const logicalAndOp = binary("logicalAnd", "LogicalAnd", (x, y) => x & y, null, logical);

/** Where both bool tensors are true, broadcast. */
export function logicalAnd(x: TensorLike, y: TensorLike): Tensor {
  return applyBinary(logicalAndOp, x, y);
}

export const logicalOrOp = binary("logicalOr", "LogicalOr", (x, y) => x | y, null, logical);

/** Where one of two bool tensors is true, broadcast. */
export function logicalOr(x: TensorLike, y: TensorLike): Tensor {
  return applyBinary(logicalOrOp, x, y);
}

export const logicalNotOp = unary("logicalNot", "LogicalNot", (x) => 1 - x, null, logical);

/** Where the bool tensor is false. */
export function logicalNot(x: TensorLike): Tensor {
  return applyUnary(logicalNotOp, x);
}

const predicate = { accepts: floats, to: "bool" } as const;

export const isNanOp = unary("isNan", "IsNan", (x) => Number(Number.isNaN(x)), null, predicate);

/** Where x is NaN, as bool. */
export function isNan(x: TensorLike): Tensor {
  return applyUnary(isNanOp, x);
}

export const isFiniteOp = unary(
  "isFinite",
  "IsFinite",
  (x) => Number(Number.isFinite(x)),
  null,
  predicate,
);

/** Where x is neither NaN nor infinite, as bool. */
// biome-ignore lint/suspicious/noShadowRestrictedNames: TensorFlow's name; the global takes no tensors.
export function isFinite(x: TensorLike): Tensor {
  return applyUnary(isFiniteOp, x);
}

export const isInfOp = unary(
  "isInf",
  "IsInf",
  (x) => Number(Math.abs(x) === Infinity),
  null,
  predicate,
);

/** Where x is ∞ or −∞, as bool. */
export function isInf(x: TensorLike): Tensor {
  return applyUnary(isInfOp, x);
}

export const whereOp: Op<null> = {
  name: "where",
  type: "SelectV2",
  label: "SelectV2",
  graphAttrs: (_, [, x]) => ({ T: { type: x!.dtype } }),
  args: ["condition", "x", "y"],
  infer([condition, x, y]) {
    checkDType("where", "condition", condition!, bools);
    checkSameDType("where", x!, y!);
    const shape = broadcastShapes("where", x!.shape, y!.shape);
    return [{ shape: broadcastShapes("where", shape, condition!.shape), dtype: x!.dtype }];
  },
  kernel([out], [condition, x, y]) {
    const [to, c, a, b] = [dataOf(out!), dataOf(condition!), dataOf(x!), dataOf(y!)];
    const step = (one: Tensor) => evenStep(one.shape, out!.shape);
    const [cs, xs, ys] = [step(condition!), step(x!), step(y!)];
    if (cs !== null && xs !== null && ys !== null) {
      for (let i = 0; i < to.length; i++) to[i] = c[i * cs] === 1 ? a[i * xs]! : b[i * ys]!;
      return;
    }
    const index = (one: Tensor) => broadcastIndex(one.shape, out!.shape);
    const [ci, xi, yi] = [index(condition!), index(x!), index(y!)];
    for (let i = 0; i < to.length; i++) to[i] = c[ci(i)] === 1 ? a[xi(i)]! : b[yi(i)]!;
  },
  scalar: null,
  gradient: [
    null,
    (dy, { x, y }) => sumTo(where(x, dy, zeroBeside(dy)), y.shape),
    (dy, { x, z }) => sumTo(where(x, zeroBeside(dy), dy), z.shape),
  ],
};

/** x where the condition holds, else y; all three broadcast together. */
export function where(condition: TensorLike, x: TensorLike, y: TensorLike): Tensor {
  const dtype = operandDType(typeof x === "number" ? y : x);
  return apply(
    whereOp,
    [
      toTensor("where", condition, "bool", "condition"),
      toTensor("where", x, dtype, "x"),
      toTensor("where", y, dtype, "y"),
    ],
    null,
  );
}

function zeroBeside({ dtype }: Tensor): Tensor {
  return filledTensor(0, { shape: [], dtype });
}
