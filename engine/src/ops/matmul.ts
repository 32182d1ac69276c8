// Matrix products, batched and with transposed operands, and contractions built on them.
import { apply } from "../core/apply.ts";
import { operandDType, type TensorLike, toTensor } from "../core/convert.ts";
import { rangeError, show } from "../core/errors.ts";
import type { Op } from "../core/op.ts";
import { broadcastShapes, type Shape, sizeOf } from "../core/shape.ts";
import { dataOf, type Tensor, type TensorSpec } from "../core/tensor.ts";
import { broadcastIndex } from "../kernels/elementwise.ts";
import { type MatmulSizes, matmulKernel } from "../kernels/matmul.ts";
import { fastMatmul } from "../kernels/wasm/matmul.ts";
import { checkDType, checkSameDType, numbers } from "./define.ts";
import { reshape, sumTo, transpose } from "./structure.ts";

export interface MatmulAttrs {
  readonly transposeA: boolean;
  readonly transposeB: boolean;
}

function sizes(a: Shape, b: Shape, { transposeA, transposeB }: MatmulAttrs): MatmulSizes {
  const m = a.at(transposeA ? -1 : -2)!;
  const k = a.at(transposeA ? -2 : -1)!;
  const n = b.at(transposeB ? -2 : -1)!;
  if (k !== b.at(transposeB ? -1 : -2)) {
    throw rangeError(
      "matmul",
      "b",
      `of ${k} rows to fit a of shape ${show(a)}`,
      `shape ${show(b)}`,
    );
  }
  return { m, k, n, transposeA, transposeB };
}

function checkMatrix(argument: string, { shape }: TensorSpec): void {
  if (shape.length < 2) throw rangeError("matmul", argument, "of rank ≥ 2", `shape ${show(shape)}`);
}

export const matmulOp: Op<MatmulAttrs> = {
  name: "matmul",
  type: "BatchMatMulV2",
  label: "MatMul",
  args: ["a", "b"],
  infer([a, b], attrs) {
    checkDType("matmul", "a", a!, numbers);
    checkSameDType("matmul", a!, b!, "b");
    checkMatrix("a", a!);
    checkMatrix("b", b!);
    const { m, n } = sizes(a!.shape, b!.shape, attrs);
    const batch = broadcastShapes("matmul", a!.shape.slice(0, -2), b!.shape.slice(0, -2));
    return [{ shape: [...batch, m, n], dtype: a!.dtype }];
  },
  kernel([out], [a, b], attrs) {
    const { shape } = out!;
    const batch = shape.slice(0, -2);
    const size = sizes(a!.shape, b!.shape, attrs);
    const [ai, bi] = [a!, b!].map((one) => broadcastIndex(one.shape.slice(0, -2), batch));
    for (let i = 0; i < sizeOf(batch); i++) {
      const at = [i * size.m * size.n, ai!(i) * size.m * size.k, bi!(i) * size.k * size.n] as const;
      matmulKernel(dataOf(out!), dataOf(a!), dataOf(b!), at, size);
    }
  },
  fast: ([out], [a, b], attrs) => fastMatmul(out!, a!, b!, sizes(a!.shape, b!.shape, attrs)),
  scalar: null,
  gradient: [
    (dy, { x: a, y: b, attrs: { transposeA, transposeB } }) =>
      sumTo(
        transposeA ? product(b, dy, transposeB, true) : product(dy, b, false, !transposeB),
        a.shape,
      ),
    (dy, { x: a, y: b, attrs: { transposeA, transposeB } }) =>
      sumTo(
        transposeB ? product(dy, a, true, transposeA) : product(a, dy, !transposeA, false),
        b.shape,
      ),
  ],
  graphType: (operands) => (operands.every(isMatrix) ? "MatMul" : "BatchMatMulV2"),
  graphAttrs: ({ transposeA, transposeB }, operands) =>
    operands.every(isMatrix)
      ? { transpose_a: { b: transposeA }, transpose_b: { b: transposeB } }
      : { adj_x: { b: transposeA }, adj_y: { b: transposeB } },
};

function isMatrix({ shape }: TensorSpec): boolean {
  return shape.length === 2;
}

function product(a: Tensor, b: Tensor, transposeA: boolean, transposeB: boolean): Tensor {
  return apply(matmulOp, [a, b], { transposeA, transposeB });
}

/**
 * The product of the matrices in the last two dimensions; the others broadcast. `transposeA` and `transposeB`
 * read the operands transposed.
 */
export function matmul(
  a: TensorLike,
  b: TensorLike,
  { transposeA = false, transposeB = false }: Partial<MatmulAttrs> = {},
): Tensor {
  const left = toTensor("matmul", a, operandDType(b), "a");
  return product(left, toTensor("matmul", b, left.dtype, "b"), transposeA, transposeB);
}

/** The sum of products over the last `axes` dimensions of a and the first of b, or over listed pairs. */
export function tensordot(
  a: TensorLike,
  b: TensorLike,
  axes: number | readonly [readonly number[], readonly number[]],
): Tensor {
  const left = toTensor("tensordot", a, operandDType(b), "a");
  const right = toTensor("tensordot", b, left.dtype, "b");
  const [overA, overB] = typeof axes === "number" ? lastAndFirst(left.rank, axes) : axes;
  const freeA = others(left.rank, overA);
  const freeB = others(right.rank, overB);
  const folded = overA.map((axis) => left.shape[axis]!);
  if (folded.join() !== overB.map((axis) => right.shape[axis]!).join()) {
    throw rangeError(
      "tensordot",
      "axes",
      `pairs of equal sizes (${show(left.shape)})`,
      show(right.shape),
    );
  }
  const keptA = freeA.map((axis) => left.shape[axis]!);
  const keptB = freeB.map((axis) => right.shape[axis]!);
  const rows = reshape(transpose(left, [...freeA, ...overA]), [sizeOf(keptA), sizeOf(folded)]);
  const columns = reshape(transpose(right, [...overB, ...freeB]), [sizeOf(folded), sizeOf(keptB)]);
  return reshape(matmul(rows, columns), [...keptA, ...keptB]);
}

function lastAndFirst(rank: number, count: number): [number[], number[]] {
  const over = Array.from({ length: count }, (_, i) => i);
  return [over.map((i) => rank - count + i), over];
}

function others(rank: number, axes: readonly number[]): number[] {
  return Array.from({ length: rank }, (_, i) => i).filter((axis) => !axes.includes(axis));
}
