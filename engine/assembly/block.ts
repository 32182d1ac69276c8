// The block that matrix products and convolutions are made of: rows of A times eight columns of B, two accumulators of
// four lanes a row. Six rows fill the 15 registers that V8 has (59 GFLOP/s in bench/engine.mjs's products; four rows:
// 55); without fused multiply-add each product needs one more, and five rows are the most (six: 30 GFLOP/s).
// Unrolling the steps by hand costs a third of the speed: V8 keeps fewer operands in registers.
import { madd, splat } from "./lanes";

export const blockRows: i32 = ASC_FEATURE_RELAXED_SIMD ? 6 : 5;

/** Where a block of fewer columns is put before its valid part is copied out: blockRows rows of 32 bytes. */
let edge: usize = 0;

export function setEdge(at: usize): void {
  edge = at;
}

/** Bytes of the offsets of that many rows. */
export function offsetsSize(rows: i32): usize {
  return <usize>(rows + blockRows) << 2;
}

/**
 * Where the rows of A begin: `rows` times `columns` offsets in bytes, `down` and `across` apart. The last is repeated
 * for the block that it ends.
 */
export function fillOffsets(to: usize, rows: i32, columns: i32, down: usize, across: usize): void {
  for (let i = 0; i < rows; i++) {
    for (let j = 0; j < columns; j++) {
      store<usize>(to, i * down + j * across);
      to += 4;
    }
  }
  for (let i = 0; i < blockRows; i++) {
    store<usize>(to, (rows - 1) * down + (columns - 1) * across);
    to += 4;
  }
}

// @ts-ignore: decorator
@inline
function put(at: usize, low: v128, high: v128, accumulate: bool): void {
  if (accumulate) {
    v128.store(at, f32x4.add(v128.load(at), low));
    v128.store(at, f32x4.add(v128.load(at, 16), high), 16);
  } else {
    v128.store(at, low);
    v128.store(at, high, 16);
  }
}

function copyEdge(c: usize, cRow: usize, rows: i32, columns: i32, accumulate: bool): void {
  for (let i = 0; i < rows; i++) {
    for (let j = 0; j < columns; j++) {
      const to = c + i * cRow + (<usize>j << 2);
      const value = load<f32>(edge + (<usize>i << 5) + (<usize>j << 2));
      store<f32>(to, accumulate ? load<f32>(to) + value : value);
    }
  }
}

/**
 * c[blockRows × 8] (+)= a · b, summed over `segments` runs of k steps. Row i of a begins `offsets[i]` bytes behind a,
 * its columns are aStep apart, its runs aSegment; b's rows follow one another at bStep through all runs; c's at cRow.
 * Only the first `rows` and `columns` of c are written. May read up to 28 bytes behind b.
 */
export function block(
  c: usize,
  cRow: usize,
  rows: i32,
  columns: i32,
  a: usize,
  offsets: usize,
  aStep: usize,
  aSegment: usize,
  segments: i32,
  k: i32,
  b: usize,
  bStep: usize,
  accumulate: bool,
): void {
  let c00 = splat(0), c01 = splat(0), c10 = splat(0), c11 = splat(0);
  let c20 = splat(0), c21 = splat(0), c30 = splat(0), c31 = splat(0);
  let c40 = splat(0), c41 = splat(0), c50 = splat(0), c51 = splat(0);
  for (let s = 0; s < segments; s++) {
    let a0 = a + load<usize>(offsets), a1 = a + load<usize>(offsets, 4), a2 = a + load<usize>(offsets, 8);
    let a3 = a + load<usize>(offsets, 12), a4 = a + load<usize>(offsets, 16), a5: usize = 0;
    if (ASC_FEATURE_RELAXED_SIMD) a5 = a + load<usize>(offsets, 20);
    for (let p = k; p > 0; p--) {
      const b0 = v128.load(b), b1 = v128.load(b, 16);
      let x = v128.load_splat<f32>(a0);
      c00 = madd(x, b0, c00); c01 = madd(x, b1, c01);
      x = v128.load_splat<f32>(a1);
      c10 = madd(x, b0, c10); c11 = madd(x, b1, c11);
      x = v128.load_splat<f32>(a2);
      c20 = madd(x, b0, c20); c21 = madd(x, b1, c21);
      x = v128.load_splat<f32>(a3);
      c30 = madd(x, b0, c30); c31 = madd(x, b1, c31);
      x = v128.load_splat<f32>(a4);
      c40 = madd(x, b0, c40); c41 = madd(x, b1, c41);
      if (ASC_FEATURE_RELAXED_SIMD) {
        x = v128.load_splat<f32>(a5);
        c50 = madd(x, b0, c50); c51 = madd(x, b1, c51);
        a5 += aStep;
      }
      a0 += aStep; a1 += aStep; a2 += aStep; a3 += aStep; a4 += aStep; b += bStep;
    }
    a += aSegment;
  }
  const isWide = columns >= 8;
  const add = isWide && accumulate;
  const row = isWide ? cRow : 32;
  let to = isWide ? c : edge;
  put(to, c00, c01, add); to += row;
  if (rows > 1) put(to, c10, c11, add); to += row;
  if (rows > 2) put(to, c20, c21, add); to += row;
  if (rows > 3) put(to, c30, c31, add); to += row;
  if (rows > 4) put(to, c40, c41, add); to += row;
  if (ASC_FEATURE_RELAXED_SIMD) { if (rows > 5) put(to, c50, c51, add); }
  if (!isWide) copyEdge(c, cRow, min(rows, blockRows), columns, accumulate);
}
