// What pooling does with one window of NHWC images: each tap is a run of channels, four of them at a time.
import { loadLanes, splat, storeLanes } from "./lanes";

/** The largest of the taps at x. */
// @ts-ignore: decorator
@inline
export function maxWindow(y: usize, x: usize, rows: i32, columns: i32, row: usize, pixel: usize, lanes: i32): void {
  let best = splat(-Infinity);
  for (; rows > 0; rows--, x += row) {
    for (let q = 0, at = x; q < columns; q++, at += pixel) best = f32x4.pmax(best, loadLanes(at, lanes));
  }
  storeLanes(y, best, lanes);
}

/** The mean of the taps at x. */
// @ts-ignore: decorator
@inline
export function meanWindow(y: usize, x: usize, rows: i32, columns: i32, row: usize, pixel: usize, lanes: i32): void {
  const count = splat(<f32>(rows * columns));
  let total = splat(0);
  for (; rows > 0; rows--, x += row) {
    for (let q = 0, at = x; q < columns; q++, at += pixel) total = f32x4.add(total, loadLanes(at, lanes));
  }
  storeLanes(y, f32x4.div(total, count), lanes);
}

/** Adds dy to the first of the taps that is the largest, y; `to` is how far dx lies behind x. */
// @ts-ignore: decorator
@inline
export function maxWindowGrad(
  to: usize,
  x: usize,
  y: usize,
  dy: usize,
  rows: i32,
  columns: i32,
  row: usize,
  pixel: usize,
  lanes: i32,
): void {
  const best = loadLanes(y, lanes);
  const share = loadLanes(dy, lanes);
  let open = i32x4.splat(-1);
  for (; rows > 0; rows--, x += row) {
    for (let q = 0, at = x; q < columns; q++, at += pixel) {
      const hit = v128.and(open, f32x4.eq(loadLanes(at, lanes), best));
      storeLanes(to + at, f32x4.add(loadLanes(to + at, lanes), v128.and(hit, share)), lanes);
      open = v128.andnot(open, hit);
    }
  }
}

/** Spreads dy over the taps at dx. */
// @ts-ignore: decorator
@inline
export function meanWindowGrad(dx: usize, dy: usize, rows: i32, columns: i32, row: usize, pixel: usize, lanes: i32): void {
  const share = f32x4.div(loadLanes(dy, lanes), splat(<f32>(rows * columns)));
  for (; rows > 0; rows--, dx += row) {
    for (let q = 0, at = dx; q < columns; q++, at += pixel) {
      storeLanes(at, f32x4.add(loadLanes(at, lanes), share), lanes);
    }
  }
}
