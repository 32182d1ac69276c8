// Linear systems: solutions, inverses and determinants of square matrices, batched over leading dimensions.
import { apply } from "../core/apply.ts";
import { operandDType, type TensorLike, toTensor } from "../core/convert.ts";
import { eye } from "../core/create.ts";
import { rangeError, show } from "../core/errors.ts";
import type { Op } from "../core/op.ts";
import { sameShape } from "../core/shape.ts";
import { dataOf, type Tensor, type TensorSpec } from "../core/tensor.ts";
import { determinant, solveSystem } from "../kernels/linear-algebra.ts";
import { mul, neg } from "./arithmetic.ts";
import { checkDType, checkSameDType, floats } from "./define.ts";
import { matmul } from "./matmul.ts";
import { broadcastTo, reshape, transpose } from "./structure.ts";

interface SolveAttrs {
  /** Whether the transposed system is solved. */
  readonly adjoint: boolean;
}

/** RangeError unless the last two dimensions are equal. */
export function checkSquare(op: string, { shape }: TensorSpec): void {
  if (shape.length < 2 || shape.at(-1) !== shape.at(-2)) {
    throw rangeError(op, "matrix", "square in its last two dimensions", `shape ${show(shape)}`);
  }
}

// x = A⁻¹ b: the gradient of b is A⁻ᵀ dx, that of A is −(A⁻ᵀ dx) xᵀ.
export const solveOp: Op<SolveAttrs> = {
  name: "solve",
  type: "MatrixSolve",
  label: "MatrixSolve",
  args: ["matrix", "rhs"],
  infer([a, b]) {
    checkDType("solve", "matrix", a!, floats);
    checkSameDType("solve", a!, b!, "rhs");
    checkSquare("solve", a!);
    if (!sameShape(a!.shape.slice(0, -1), b!.shape.slice(0, -1)) || b!.shape.length < 2) {
      throw rangeError(
        "solve",
        "rhs",
        `[${a!.shape.slice(0, -1)}, columns]`,
        `shape ${show(b!.shape)}`,
      );
    }
    return [{ shape: b!.shape, dtype: b!.dtype }];
  },
  kernel([out], [a, b], { adjoint }) {
    const [n, columns] = [a!.shape.at(-1)!, b!.shape.at(-1)!];
    solveSystem(dataOf(out!), dataOf(a!), dataOf(b!), n, columns, adjoint);
  },
  scalar: null,
  gradient: [
    (dy, { x: a, output, attrs: { adjoint } }) => {
      const db = apply(solveOp, [a, dy], { adjoint: !adjoint });
      const outer = adjoint
        ? matmul(output, db, { transposeB: true })
        : matmul(db, output, { transposeB: true });
      return neg(outer);
    },
    (dy, { x: a, attrs: { adjoint } }) => apply(solveOp, [a, dy], { adjoint: !adjoint }),
  ],
  graphAttrs: ({ adjoint }) => ({ adjoint: { b: adjoint } }),
};

/** x with matrix · x = rhs, for matrices [..., n, n] and rhs [..., n, columns]. RangeError where one is singular. */
export function solve(matrix: TensorLike, rhs: TensorLike): Tensor {
  const a = toTensor("solve", matrix, operandDType(rhs), "matrix");
  return apply(solveOp, [a, toTensor("solve", rhs, a.dtype, "rhs")], { adjoint: false });
}

/** The inverse of each matrix. RangeError where one is singular. */
export function inv(matrix: TensorLike): Tensor {
  const a = toTensor("inv", matrix, "float32", "matrix");
  checkSquare("inv", a);
  return solve(a, broadcastTo(eye(a.shape.at(-1)!, a.shape.at(-1)!, a.dtype), a.shape));
}

// d det A = det A · A⁻ᵀ
export const detOp: Op<null> = {
  name: "det",
  type: "MatrixDeterminant",
  label: "MatrixDeterminant",
  args: ["input"],
  infer([a]) {
    checkDType("det", "matrix", a!, floats);
    checkSquare("det", a!);
    return [{ shape: a!.shape.slice(0, -2), dtype: a!.dtype }];
  },
  kernel: ([out], [a]) => determinant(dataOf(out!), dataOf(a!), a!.shape.at(-1)!),
  scalar: null,
  gradient: [
    (dy, { x: a, output }) => {
      const scale = reshape(mul(dy, output), [...output.shape, 1, 1]);
      return mul(scale, swapped(inv(a)));
    },
  ],
};

/** Each matrix transposed. */
export function swapped(a: Tensor): Tensor {
  const axes = a.shape.map((_, i) => i);
  return transpose(a, [...axes.slice(0, -2), a.rank - 1, a.rank - 2]);
}

/** The determinant of each matrix; its gradient needs matrices that are not singular. */
export function det(matrix: TensorLike): Tensor {
  return apply(detOp, [toTensor("det", matrix, "float32", "matrix")], null);
}
