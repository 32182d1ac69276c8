// Activation functions.
import type { TensorLike } from "../core/convert.ts";
import type { Tensor } from "../core/tensor.ts";
import { greater, mul } from "./arithmetic.ts";
import { numbers, unary } from "./define.ts";
import { applyUnary } from "./operands.ts";
import { cast } from "./structure.ts";

// The gradient at 0 is 0.
export const reluOp = unary(
  "Relu",
  "Relu",
  (x) => Math.max(x, 0),
  [(dy, { output }) => mul(dy, cast(greater(output, 0), output.dtype))],
  { accepts: numbers },
);

/** max(x, 0) */
export function relu(x: TensorLike): Tensor {
  return applyUnary(reluOp, x);
}
