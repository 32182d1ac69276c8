// Gaussian elimination with row exchanges, in double precision, matrix after matrix.
import type { Data } from "../core/dtype.ts";
import { rangeError } from "../core/errors.ts";

/**
 * Brings `rows` (n rows of `width` numbers) to upper triangular form by its first n columns and returns the product of
 * the pivots with the sign of the exchanges: the determinant of those columns.
 */
function eliminate(rows: Float64Array, n: number, width: number): number {
  let product = 1;
  for (let column = 0; column < n; column++) {
    const best = pivotRow(rows, n, width, column);
    if (best !== column) {
      exchange(rows, width, best, column);
      product = -product;
    }
    const pivot = rows[column * width + column]!;
    product *= pivot;
    if (pivot === 0) return 0;
    for (let i = column + 1; i < n; i++) {
      const factor = rows[i * width + column]! / pivot;
      for (let j = column; j < width; j++)
        rows[i * width + j]! -= factor * rows[column * width + j]!;
    }
  }
  return product;
}

function pivotRow(rows: Float64Array, n: number, width: number, column: number): number {
  let best = column;
  for (let i = column + 1; i < n; i++) {
    if (Math.abs(rows[i * width + column]!) > Math.abs(rows[best * width + column]!)) best = i;
  }
  return best;
}

function exchange(rows: Float64Array, width: number, a: number, b: number): void {
  const kept = rows.slice(a * width, (a + 1) * width);
  rows.copyWithin(a * width, b * width, (b + 1) * width);
  rows.set(kept, b * width);
}

/** out [batch, n, columns] with a · out = b, or aᵀ · out = b. */
export function solveSystem(
  out: Data,
  a: Data,
  b: Data,
  n: number,
  columns: number,
  adjoint: boolean,
): void {
  const width = n + columns;
  const rows = new Float64Array(n * width);
  for (let batch = 0; batch * n * n < a.length; batch++) {
    for (let i = 0; i < n; i++) {
      for (let j = 0; j < n; j++) {
        rows[i * width + j] = a[batch * n * n + (adjoint ? j * n + i : i * n + j)]!;
      }
      for (let j = 0; j < columns; j++) rows[i * width + n + j] = b[(batch * n + i) * columns + j]!;
    }
    if (eliminate(rows, n, width) === 0) {
      throw rangeError("solve", "matrix", "one that can be inverted", "a singular matrix");
    }
    substituteBack(rows, n, width);
    for (let i = 0; i < n; i++) {
      out.set(rows.subarray(i * width + n, (i + 1) * width), (batch * n + i) * columns);
    }
  }
}

function substituteBack(rows: Float64Array, n: number, width: number): void {
  for (let i = n - 1; i >= 0; i--) {
    for (let j = n; j < width; j++) {
      let value = rows[i * width + j]!;
      for (let k = i + 1; k < n; k++) value -= rows[i * width + k]! * rows[k * width + j]!;
      rows[i * width + j] = value / rows[i * width + i]!;
    }
  }
}

export function determinant(out: Data, a: Data, n: number): void {
  for (let i = 0; i < out.length; i++) {
    out[i] = eliminate(Float64Array.from(a.subarray(i * n * n, (i + 1) * n * n)), n, n);
  }
}
