// Matrices as products of triangular and orthogonal ones, batched over leading dimensions.
import { apply, applyAll } from "../core/apply.ts";
import { operandDType, type TensorLike, toTensor } from "../core/convert.ts";
import { allocate } from "../core/dtype.ts";
import { rangeError, show } from "../core/errors.ts";
import type { Op, OpRecord } from "../core/op.ts";
import { sameShape } from "../core/shape.ts";
import { arrayTensor, dataOf, filledTensor, type Tensor } from "../core/tensor.ts";
import {
  choleskyFactor,
  qrFactors,
  solveTriangle,
  type Triangle,
} from "../kernels/decompositions.ts";
import { add, mul, neg, sub } from "./arithmetic.ts";
import { checkDType, checkSameDType, floats } from "./define.ts";
import { concat } from "./joining.ts";
import { checkSquare, swapped } from "./linear-algebra.ts";
import { matmul } from "./matmul.ts";
import { slice } from "./slicing.ts";

/** x times 0 above the diagonal, 1 below it, and `diagonal` on it. */
function lowerPart(x: Tensor, diagonal: number): Tensor {
  const n = x.shape.at(-1)!;
  const mask = allocate(x.dtype, n * n);
  for (let i = 0; i < n; i++) {
    mask.fill(1, i * n, i * n + i);
    mask[i * n + i] = diagonal;
  }
  return mul(x, arrayTensor(mask, [n, n], x.dtype));
}

// dA = (S + Sᵀ) / 2 with S = L⁻ᵀ P L⁻¹ and P the lower triangle of Lᵀ dL, its diagonal halved (Murray, 2016)
export const choleskyOp: Op<null> = {
  name: "cholesky",
  type: "Cholesky",
  label: "Cholesky",
  args: ["input"],
  infer([a]) {
    checkDType("cholesky", "matrix", a!, floats);
    checkSquare("cholesky", a!);
    return [{ shape: a!.shape, dtype: a!.dtype }];
  },
  kernel: ([out], [a]) => choleskyFactor(dataOf(out!), dataOf(a!), a!.shape.at(-1)!),
  scalar: null,
  gradient: [
    (dy, { output: l }) => {
      const middle = lowerPart(matmul(l, dy, { transposeA: true }), 0.5);
      const right = triangularSolve(l, swapped(middle), { adjoint: true });
      const s = triangularSolve(l, swapped(right), { adjoint: true });
      return mul(add(s, swapped(s)), 0.5);
    },
  ],
};

/**
 * The lower triangular L with L Lᵀ = matrix, for symmetric positive definite [..., n, n], of which the lower triangle
 * is read. RangeError where one is not positive definite.
 */
export function cholesky(matrix: TensorLike): Tensor {
  return apply(choleskyOp, [toTensor("cholesky", matrix, "float32", "matrix")], null);
}

// x = T⁻¹ b: db = T⁻ᵀ dx, and dT is the triangle of −db xᵀ.
export const triangularSolveOp: Op<Triangle> = {
  name: "triangularSolve",
  type: "MatrixTriangularSolve",
  label: "MatrixTriangularSolve",
  args: ["matrix", "rhs"],
  infer([a, b]) {
    checkDType("triangularSolve", "matrix", a!, floats);
    checkSameDType("triangularSolve", a!, b!, "rhs");
    checkSquare("triangularSolve", a!);
    const rows = a!.shape.slice(0, -1);
    if (b!.shape.length < 2 || !sameShape(rows, b!.shape.slice(0, -1))) {
      throw rangeError("triangularSolve", "rhs", `[${rows}, columns]`, `shape ${show(b!.shape)}`);
    }
    return [{ shape: b!.shape, dtype: b!.dtype }];
  },
  kernel([out], [a, b], triangle) {
    const [n, columns] = [a!.shape.at(-1)!, b!.shape.at(-1)!];
    solveTriangle(dataOf(out!), dataOf(a!), dataOf(b!), n, columns, triangle);
  },
  scalar: null,
  gradient: [
    (dy, { x: a, output, attrs: { lower, adjoint } }) => {
      const db = triangularSolve(a, dy, { lower, adjoint: !adjoint });
      const [left, right] = adjoint ? [output, db] : [db, output];
      const outer = neg(matmul(left, right, { transposeB: true }));
      return lower ? lowerPart(outer, 1) : swapped(lowerPart(swapped(outer), 1));
    },
    (dy, { x: a, attrs: { lower, adjoint } }) =>
      triangularSolve(a, dy, { lower, adjoint: !adjoint }),
  ],
  graphAttrs: ({ lower, adjoint }) => ({ lower: { b: lower }, adjoint: { b: adjoint } }),
};

/**
 * x with matrix · x = rhs (matrixᵀ · x = rhs where `adjoint`), reading one triangle, the lower unless `lower` is false,
 * of matrices [..., n, n]; rhs is [..., n, columns]. RangeError where a diagonal holds 0.
 */
export function triangularSolve(
  matrix: TensorLike,
  rhs: TensorLike,
  { lower = true, adjoint = false }: Partial<Triangle> = {},
): Tensor {
  const a = toTensor("triangularSolve", matrix, operandDType(rhs), "matrix");
  const b = toTensor("triangularSolve", rhs, a.dtype, "rhs");
  return apply(triangularSolveOp, [a, b], { lower, adjoint });
}

export const qrOp: Op<null> = {
  name: "qr",
  type: "Qr",
  label: "Qr",
  args: ["input"],
  infer([a]) {
    checkDType("qr", "matrix", a!, floats);
    if (a!.shape.length < 2) throw rangeError("qr", "matrix", "of rank ≥ 2", show(a!.shape));
    const [m, n] = a!.shape.slice(-2) as [number, number];
    const [batch, k] = [a!.shape.slice(0, -2), Math.min(m, n)];
    return [
      { shape: [...batch, m, k], dtype: a!.dtype },
      { shape: [...batch, k, n], dtype: a!.dtype },
    ];
  },
  kernel([q, r], [a]) {
    const [m, n] = a!.shape.slice(-2) as [number, number];
    qrFactors(dataOf(q!), dataOf(r!), dataOf(a!), m, n);
  },
  scalar: null,
  gradient: [(_, record, __, dys) => qrGradient(record, dys[0] ?? null, dys[1] ?? null)],
  graphAttrs: () => ({ full_matrices: { b: false } }),
};

/**
 * The gradient of a matrix by those of q and r. Of a wide matrix [x, y] the square part x has the factors q and u,
 * and r = [u, qᵀ y].
 */
function qrGradient({ x: a, outputs }: OpRecord<null>, dq: Tensor | null, dr: Tensor | null) {
  const [q, r] = outputs as [Tensor, Tensor];
  const [m, n] = a.shape.slice(-2) as [number, number];
  const dQ = dq ?? filledTensor(0, q);
  const dR = dr ?? filledTensor(0, r);
  if (m >= n) return deepQrGradient(q, r, dQ, dR);
  const [u, y, du, dv] = [columns(r, 0, m), columns(a, m, n), columns(dR, 0, m), columns(dR, m, n)];
  const dx = deepQrGradient(q, u, add(dQ, matmul(y, dv, { transposeB: true })), du);
  return concat([dx, matmul(q, dv)], -1);
}

// dA = (dQ + Q S) R⁻ᵀ with S the symmetric completion of the lower triangle of M = R dRᵀ − dQᵀ Q (Seeger et al., 2017)
function deepQrGradient(q: Tensor, r: Tensor, dq: Tensor, dr: Tensor): Tensor {
  const m = sub(matmul(r, dr, { transposeB: true }), matmul(dq, q, { transposeA: true }));
  const s = add(lowerPart(m, 1), swapped(lowerPart(m, 0)));
  const left = add(dq, matmul(q, s));
  return swapped(triangularSolve(r, swapped(left), { lower: false }));
}

function columns(x: Tensor, from: number, to: number): Tensor {
  const begin = x.shape.map((_, axis) => (axis === x.rank - 1 ? from : 0));
  return slice(x, begin, [...x.shape.slice(0, -1), to - from]);
}

export interface QrFactors {
  readonly q: Tensor;
  readonly r: Tensor;
}

/**
 * matrix = q r for [..., m, n], with orthonormal columns in q [..., m, k], an upper triangle in r [..., k, n] and
 * k = min(m, n). The gradient needs the first k columns to be independent.
 */
export function qr(matrix: TensorLike): QrFactors {
  const [q, r] = applyAll(qrOp, [toTensor("qr", matrix, "float32", "matrix")], null);
  return { q: q!, r: r! };
}
