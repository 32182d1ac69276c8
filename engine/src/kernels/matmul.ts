// Plain matrix products: the oracle of the faster kernels.
import type { Data } from "../core/dtype.ts";

export interface MatmulSizes {
  readonly m: number;
  readonly k: number;
  readonly n: number;
  readonly transposeA: boolean;
  readonly transposeB: boolean;
}

/** c[m, n] = a[m, k] · b[k, n] at the given offsets; a transposed operand is stored [k, m] or [n, k]. */
export function matmulKernel(
  c: Data,
  a: Data,
  b: Data,
  [toC, atA, atB]: readonly [number, number, number],
  { m, k, n, transposeA, transposeB }: MatmulSizes,
): void {
  const [ai, ap] = transposeA ? [1, m] : [k, 1];
  const [bp, bj] = transposeB ? [1, k] : [n, 1];
  const row = new Float64Array(n);
  for (let i = 0; i < m; i++) {
    row.fill(0);
    for (let p = 0; p < k; p++) {
      const factor = a[atA + i * ai + p * ap]!;
      for (let j = 0; j < n; j++) row[j]! += factor * b[atB + p * bp + j * bj]!;
    }
    c.set(row, toC + i * n);
  }
}
