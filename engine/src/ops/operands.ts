// From the arguments of an op function to an application of the op.
import { apply } from "../core/apply.ts";
import { operandDType, type TensorLike, toTensor } from "../core/convert.ts";
import type { Op } from "../core/op.ts";
import { Tensor } from "../core/tensor.ts";

/** The op on one argument, a plain one as float32. */
export function applyUnary(op: Op<null>, x: TensorLike): Tensor {
  return apply(op, [x instanceof Tensor ? x : toTensor(op.name, x, "float32", "x")], null);
}

/** A plain number takes the dtype of the other operand. */
export function applyBinary(op: Op<null>, x: TensorLike, y: TensorLike): Tensor {
  const a = x instanceof Tensor ? x : toTensor(op.name, x, operandDType(y), "x");
  const b = y instanceof Tensor ? y : toTensor(op.name, y, a.dtype, "y");
  return apply(op, [a, b], null);
}
