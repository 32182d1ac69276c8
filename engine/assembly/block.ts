// The 4 × 8 block that matrix products and convolutions are made of: eight accumulators of four lanes, two loads
// of B and four broadcast loads of A per step. Wider blocks spill: there are 16 registers. Unrolling the steps by
// hand costs a third of the speed (36 instead of 53 GFLOP/s, bench/engine.mjs: V8 keeps fewer operands in registers).
import { madd, splat } from "./lanes";

/** Where an unfinished block at an edge is put before its valid part is copied out: 4 rows of 32 bytes. */
let edge: usize = 0;

export function setEdge(at: usize): void {
  edge = at;
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

function copyEdge(c: usize, cRow: usize, cJump: usize, rows: i32, columns: i32, accumulate: bool): void {
  for (let i = 0; i < rows; i++) {
    for (let j = 0; j < columns; j++) {
      const to = c + (<usize>i >> 1) * cJump + (i & 1) * cRow + (<usize>j << 2);
      const value = load<f32>(edge + (<usize>i << 5) + (<usize>j << 2));
      store<f32>(to, accumulate ? load<f32>(to) + value : value);
    }
  }
}

/**
 * c[4 × 8] (+)= a[4 × k] · b[k × 8], summed over `segments` runs of k steps: rows of a are aRow bytes apart, its
 * columns 4, its runs aSegment; b's rows follow one another at 32 bytes through all runs. The lower two rows of a and
 * c lie aJump and cJump behind the upper two, so that a block can take two pixels of each of two image rows.
 */
export function blockByRows(
  a: usize,
  aRow: usize,
  aJump: usize,
  aSegment: usize,
  segments: i32,
  k: i32,
  b: usize,
  c: usize,
  cRow: usize,
  cJump: usize,
  rows: i32,
  columns: i32,
  accumulate: bool,
): void {
  let c00 = splat(0), c01 = splat(0), c10 = splat(0), c11 = splat(0);
  let c20 = splat(0), c21 = splat(0), c30 = splat(0), c31 = splat(0);
  for (let s = 0; s < segments; s++) {
    let a0 = a + s * aSegment;
    let a1 = rows > 1 ? a0 + aRow : a0;
    let a2 = rows > 2 ? a0 + aJump : a0;
    let a3 = rows > 3 ? a0 + aJump + aRow : a0;
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
      a0 += 4; a1 += 4; a2 += 4; a3 += 4; b += 32;
    }
  }
  const whole = rows >= 4 && columns >= 8;
  const to = whole ? c : edge;
  const row = whole ? cRow : 32;
  const jump = whole ? cJump : 64;
  const add = whole && accumulate;
  put(to, c00, c01, add);
  put(to + row, c10, c11, add);
  put(to + jump, c20, c21, add);
  put(to + jump + row, c30, c31, add);
  if (!whole) copyEdge(c, cRow, cJump, min(rows, 4), min(columns, 8), accumulate);
}

/**
 * The same with a stored the other way round: its rows are 4 bytes apart and its columns aStep; b's rows are
 * bStep bytes apart. May read up to 12 bytes behind a and 28 behind b.
 */
export function blockByColumns(
  a: usize,
  aStep: usize,
  aSegment: usize,
  segments: i32,
  k: i32,
  b: usize,
  bStep: usize,
  c: usize,
  cRow: usize,
  rows: i32,
  columns: i32,
  accumulate: bool,
): void {
  let c00 = splat(0), c01 = splat(0), c10 = splat(0), c11 = splat(0);
  let c20 = splat(0), c21 = splat(0), c30 = splat(0), c31 = splat(0);
  for (let s = 0; s < segments; s++) {
    let from = a + s * aSegment;
    for (let p = k; p > 0; p--) {
      const b0 = v128.load(b), b1 = v128.load(b, 16);
      let x = v128.load_splat<f32>(from);
      c00 = madd(x, b0, c00); c01 = madd(x, b1, c01);
      x = v128.load_splat<f32>(from, 4);
      c10 = madd(x, b0, c10); c11 = madd(x, b1, c11);
      x = v128.load_splat<f32>(from, 8);
      c20 = madd(x, b0, c20); c21 = madd(x, b1, c21);
      x = v128.load_splat<f32>(from, 12);
      c30 = madd(x, b0, c30); c31 = madd(x, b1, c31);
      from += aStep; b += bStep;
    }
  }
  const whole = rows >= 4 && columns >= 8;
  const to = whole ? c : edge;
  const row = whole ? cRow : 32;
  const add = whole && accumulate;
  put(to, c00, c01, add);
  put(to + row, c10, c11, add);
  put(to + 2 * row, c20, c21, add);
  put(to + 3 * row, c30, c31, add);
  if (!whole) copyEdge(c, cRow, 2 * cRow, min(rows, 4), min(columns, 8), accumulate);
}
