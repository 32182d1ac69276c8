// Products with a single column, of which a block would use an eighth: both operands four numbers at a time.
import { loadLanes, madd, splat, storeLanes, sums4 } from "./lanes";

/** c[rows ≤ 4] = a · b for one column b. The rows of a lie as those of a block, but their columns follow one another. */
export function dots(
  c: usize,
  rows: i32,
  a: usize,
  offsets: usize,
  aSegment: usize,
  segments: i32,
  k: i32,
  b: usize,
): void {
  let c0 = splat(0), c1 = splat(0), c2 = splat(0), c3 = splat(0);
  for (let s = 0; s < segments; s++) {
    let a0 = a + load<usize>(offsets), a1 = a + load<usize>(offsets, 4);
    let a2 = a + load<usize>(offsets, 8), a3 = a + load<usize>(offsets, 12);
    let p = k;
    for (; p >= 4; p -= 4) {
      const x = v128.load(b);
      c0 = madd(v128.load(a0), x, c0); c1 = madd(v128.load(a1), x, c1);
      c2 = madd(v128.load(a2), x, c2); c3 = madd(v128.load(a3), x, c3);
      a0 += 16; a1 += 16; a2 += 16; a3 += 16; b += 16;
    }
    if (p > 0) {
      const x = loadLanes(b, p);
      c0 = madd(loadLanes(a0, p), x, c0); c1 = madd(loadLanes(a1, p), x, c1);
      c2 = madd(loadLanes(a2, p), x, c2); c3 = madd(loadLanes(a3, p), x, c3);
      b += <usize>p << 2;
    }
    a += aSegment;
  }
  storeLanes(c, sums4(c0, c1, c2, c3), rows);
}

/** Neighbouring outputs that `rowTaps` makes at once. */
export const rowTapsCount: i32 = 8;

/** Four channels, or those that are left; `whole`: there are always four. */
// @ts-ignore: decorator
@inline
function channelsAt(at: usize, lanes: i32, whole: bool): v128 {
  return whole ? v128.load(at) : loadLanes(at, lanes);
}

// @ts-ignore: decorator
@inline
function rowTapsOf(c: usize, x: usize, xRow: usize, filter: usize, rows: i32, channels: i32, whole: bool): void {
  let c0 = splat(0), c1 = splat(0), c2 = splat(0), c3 = splat(0);
  let c4 = splat(0), c5 = splat(0), c6 = splat(0), c7 = splat(0);
  const pixel = <usize>channels << 2;
  for (; rows > 0; rows--, x += xRow, filter += 3 * pixel) {
    let at = x, tap = filter;
    for (let lanes = channels; lanes > 0; lanes -= 4, at += 16, tap += 16) {
      const f0 = channelsAt(tap, lanes, whole), f1 = channelsAt(tap + pixel, lanes, whole), f2 = channelsAt(tap + 2 * pixel, lanes, whole);
      let from = at;
      let v = channelsAt(from, lanes, whole);
      c0 = madd(v, f0, c0);
      v = channelsAt((from += pixel), lanes, whole);
      c0 = madd(v, f1, c0); c1 = madd(v, f0, c1);
      v = channelsAt((from += pixel), lanes, whole);
      c0 = madd(v, f2, c0); c1 = madd(v, f1, c1); c2 = madd(v, f0, c2);
      v = channelsAt((from += pixel), lanes, whole);
      c1 = madd(v, f2, c1); c2 = madd(v, f1, c2); c3 = madd(v, f0, c3);
      v = channelsAt((from += pixel), lanes, whole);
      c2 = madd(v, f2, c2); c3 = madd(v, f1, c3); c4 = madd(v, f0, c4);
      v = channelsAt((from += pixel), lanes, whole);
      c3 = madd(v, f2, c3); c4 = madd(v, f1, c4); c5 = madd(v, f0, c5);
      v = channelsAt((from += pixel), lanes, whole);
      c4 = madd(v, f2, c4); c5 = madd(v, f1, c5); c6 = madd(v, f0, c6);
      v = channelsAt((from += pixel), lanes, whole);
      c5 = madd(v, f2, c5); c6 = madd(v, f1, c6); c7 = madd(v, f0, c7);
      v = channelsAt((from += pixel), lanes, whole);
      c6 = madd(v, f2, c6); c7 = madd(v, f1, c7);
      v = channelsAt((from += pixel), lanes, whole);
      c7 = madd(v, f2, c7);
    }
  }
  v128.store(c, sums4(c0, c1, c2, c3));
  v128.store(c, sums4(c4, c5, c6, c7), 16);
}

/**
 * c[8] = eight neighbouring pixels of a convolution to one channel with filters of three columns at stride 1: every
 * number of the image is read once for the three windows that share it, where `dots` reads it three times (28 × 28 × 1, input
 * gradient: 34 GFLOP/s, 26 by `dots`). `x` is the first window, its rows xRow apart, `filter` [rows, 3, channels].
 */
export function rowTaps(c: usize, x: usize, xRow: usize, filter: usize, rows: i32, channels: i32): void {
  if (channels % 4 == 0) rowTapsOf(c, x, xRow, filter, rows, channels, true);
  else rowTapsOf(c, x, xRow, filter, rows, channels, false);
}
