// Matrix products of float32. B is packed into panels of 8 columns, block by block of rows, so that the block
// kernel reads it in order; A is read where it lies.
import { blockByColumns, blockByRows } from "./block";

/** Rows of B in a block: a panel of 8 KiB stays in the first-level cache. */
const depth: i32 = 256;
/** Rows of A that use a panel before the next is taken: 64 KiB, for the second-level cache. */
const height: i32 = 64;

/** Bytes that gemm needs at `scratch`. */
export function gemmScratch(n: i32, k: i32): usize {
  return (<usize>((n + 7) >> 3) * <usize>min(k, depth)) << 5;
}

/** Columns [8j, 8j+8) of k rows of b, zeros beyond n; element (p, j) lies at b + p·bRow + j·bColumn. */
export function packPanel(to: usize, b: usize, bRow: usize, bColumn: usize, k: i32, columns: i32): void {
  if (columns >= 8 && bColumn == 4) {
    for (let p = 0; p < k; p++) {
      v128.store(to, v128.load(b));
      v128.store(to, v128.load(b, 16), 16);
      to += 32;
      b += bRow;
    }
    return;
  }
  for (let p = 0; p < k; p++) {
    for (let j = 0; j < 8; j++) {
      store<f32>(to + (<usize>j << 2), j < columns ? load<f32>(b + <usize>j * bColumn) : 0);
    }
    to += 32;
    b += bRow;
  }
}

/**
 * c[m × n] = a[m × k] · b[k × n]. c is row-major; a and b are row-major [m, k], [k, n] or, where transposed,
 * [k, m], [n, k].
 */
export function gemm(
  c: usize,
  a: usize,
  b: usize,
  m: i32,
  k: i32,
  n: i32,
  transposeA: bool,
  transposeB: bool,
  scratch: usize,
): void {
  const aRow: usize = transposeA ? 4 : <usize>k << 2;
  const aStep: usize = transposeA ? <usize>m << 2 : 4;
  const bRow: usize = transposeB ? 4 : <usize>n << 2;
  const bColumn: usize = transposeB ? <usize>k << 2 : 4;
  const cRow: usize = <usize>n << 2;
  if (k == 0) memory.fill(c, 0, <usize>m * cRow);
  for (let p = 0; p < k; p += depth) {
    const steps = min(depth, k - p);
    const panel = <usize>steps << 5;
    for (let j = 0; j < n; j += 8) {
      packPanel(scratch + <usize>(j >> 3) * panel, b + p * bRow + j * bColumn, bRow, bColumn, steps, n - j);
    }
    for (let top = 0; top < m; top += height) {
      const bottom = min(top + height, m);
      for (let j = 0; j < n; j += 8) {
        const from = scratch + <usize>(j >> 3) * panel;
        for (let i = top; i < bottom; i += 4) {
          const at = a + i * aRow + p * aStep;
          const to = c + i * cRow + (<usize>j << 2);
          if (transposeA) {
            blockByColumns(at, aStep, 0, 1, steps, from, 32, to, cRow, m - i, n - j, p > 0);
          } else {
            blockByRows(at, aRow, 2 * aRow, 0, 1, steps, from, to, cRow, 2 * cRow, m - i, n - j, p > 0);
          }
        }
      }
    }
  }
}
