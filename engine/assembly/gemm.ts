// Matrix products of float32. B is packed into panels of 8 columns, block by block of rows, so that the block
// kernel reads it in order; A is read where it lies.
import { block, blockRows, fillOffsets, offsetsSize } from "./block";
import { dots } from "./dots";
import { storeTransposed } from "./lanes";

/** The most rows of B in a block: a panel of 8 KiB stays in the first-level cache. */
const maxDepth: i32 = 256;
/** Rows of A that use a panel before the next is taken: with it they fill, at 256 deep, a first-level cache of 32 KiB. */
const height: i32 = blockRows * 4;

/** Rows of B in each of the blocks but the last: k in equal parts. */
function depthOf(k: i32): i32 {
  const parts = max((k + maxDepth - 1) / maxDepth, 1);
  return max((k + parts - 1) / parts, 1);
}

/** Bytes that gemm needs at `scratch`. */
export function gemmScratch(m: i32, k: i32, n: i32): usize {
  return ((<usize>((n + 7) >> 3) * <usize>depthOf(k)) << 5) + offsetsSize(m);
}

/** Columns [0, 8) of k rows of b, zeros from `columns` on; element (p, j) lies at b + p·bRow + j·bColumn. */
export function packPanel(to: usize, b: usize, bRow: usize, bColumn: usize, k: i32, columns: i32): void {
  let p = 0;
  if (columns >= 8 && bColumn == 4) {
    for (; p < k; p++) {
      v128.store(to, v128.load(b));
      v128.store(to, v128.load(b, 16), 16);
      to += 32;
      b += bRow;
    }
  } else if (columns >= 8 && bRow == 4) {
    for (; p + 4 <= k; p += 4) {
      storeTransposed(to, 32, b, bColumn);
      storeTransposed(to + 16, 32, b + 4 * bColumn, bColumn);
      to += 128;
      b += 16;
    }
  }
  for (; p < k; p++) {
    for (let j = 0; j < 8; j++) {
      store<f32>(to + (<usize>j << 2), j < columns ? load<f32>(b + j * bColumn) : 0);
    }
    to += 32;
    b += bRow;
  }
}

/** Two panels at once where b's rows are contiguous: then each of its cache lines is read once. */
function packPair(to: usize, panel: usize, b: usize, bRow: usize, k: i32): void {
  for (; k > 0; k--) {
    v128.store(to, v128.load(b));
    v128.store(to, v128.load(b, 16), 16);
    v128.store(to + panel, v128.load(b, 32));
    v128.store(to + panel, v128.load(b, 48), 16);
    to += 32;
    b += bRow;
  }
}

/** All n columns of k rows of b in panels of 8. */
function packPanels(to: usize, b: usize, bRow: usize, bColumn: usize, k: i32, n: i32): void {
  const panel = <usize>k << 5;
  let j = 0;
  for (; bColumn == 4 && j + 16 <= n; j += 16) {
    packPair(to, panel, b, bRow, k);
    to += 2 * panel;
    b += 64;
  }
  for (; j < n; j += 8) {
    packPanel(to, b, bRow, bColumn, k, n - j);
    to += panel;
    b += 8 * bColumn;
  }
}

/**
 * c[m × n] = a[m × k] · b[k × n]: rows of c are cRow bytes apart, those of a and b aRow and bRow, their columns aColumn
 * and bColumn.
 */
export function gemm(
  c: usize,
  cRow: usize,
  a: usize,
  aRow: usize,
  aColumn: usize,
  b: usize,
  bRow: usize,
  bColumn: usize,
  m: i32,
  k: i32,
  n: i32,
  scratch: usize,
): void {
  const depth = depthOf(k);
  const panels = scratch + offsetsSize(m);
  fillOffsets(scratch, 1, m, 0, aRow);
  if (n == 1 && cRow == 4 && aColumn == 4 && bRow == 4) {
    for (let i = 0; i < m; i += 4) dots(c + (<usize>i << 2), m - i, a, scratch + (<usize>i << 2), 0, 1, k, b);
    return;
  }
  for (let i = 0; k == 0 && i < m; i++) memory.fill(c + i * cRow, 0, <usize>n << 2);
  for (let p = 0; p < k; p += depth) {
    const steps = min(depth, k - p);
    const panel = <usize>steps << 5;
    packPanels(panels, b + p * bRow, bRow, bColumn, steps, n);
    for (let top = 0; top < m; top += height) {
      const bottom = min(top + height, m);
      for (let j = 0; j < n; j += 8) {
        const from = panels + <usize>(j >> 3) * panel;
        const to = c + (<usize>j << 2);
        for (let i = top; i < bottom; i += blockRows) {
          const offsets = scratch + (<usize>i << 2);
          const at = a + p * aColumn;
          block(to + i * cRow, cRow, m - i, n - j, at, offsets, aColumn, 0, 1, steps, from, 32, p > 0);
        }
      }
    }
  }
}
