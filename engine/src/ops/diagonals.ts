// Diagonals of matrices, batched over leading dimensions: taken, summed, and made into matrices again.
import { type TensorLike, toTensor } from "../core/convert.ts";
import { eye, range, zeros } from "../core/create.ts";
import { rangeError, show } from "../core/errors.ts";
import type { Tensor } from "../core/tensor.ts";
import { where } from "./comparison.ts";
import { checkDType, numbers } from "./define.ts";
import { gather } from "./gathering.ts";
import { expandDims } from "./joining.ts";
import { reshape, sum } from "./structure.ts";

/** Square matrices [..., n, n] with the vectors [..., n] as diagonals and zeros elsewhere. RangeError for a scalar. */
export function diag(x: TensorLike): Tensor {
  const diagonal = toTensor("diag", x);
  if (diagonal.rank === 0) throw rangeError("diag", "x", "of rank ≥ 1", "a scalar");
  const n = diagonal.shape.at(-1)!;
  // A product with the identity would spread NaN and infinities over their columns.
  return where(eye(n, n, "bool"), expandDims(diagonal, -2), zeros([], diagonal.dtype));
}

/** The main diagonals [..., min(n, m)] of matrices [..., n, m]. RangeError for a rank below 2. */
export function diagPart(matrix: TensorLike): Tensor {
  return diagonalOf("diagPart", matrix);
}

/** The sums of the main diagonals of matrices [..., n, m]. RangeError for a rank below 2, TypeError for bool. */
export function trace(matrix: TensorLike): Tensor {
  const diagonal = diagonalOf("trace", matrix);
  checkDType("trace", "matrix", diagonal, numbers);
  return sum(diagonal, -1);
}

function diagonalOf(op: string, matrix: TensorLike): Tensor {
  const a = toTensor(op, matrix, "float32", "matrix");
  if (a.rank < 2) throw rangeError(op, "matrix", "of rank ≥ 2", `shape ${show(a.shape)}`);
  const [rows, columns] = a.shape.slice(-2) as [number, number];
  // Row by row, one diagonal element lies a row and an element behind the other.
  const stride = columns + 1;
  const places = range(0, Math.min(rows, columns) * stride, stride, "int32");
  return gather(reshape(a, [...a.shape.slice(0, -2), rows * columns]), places, -1);
}
