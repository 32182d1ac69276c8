// Pooling over NHWC images: each tap of a window is a run of channels, four of them at a time.
import { loadLanes, splat, storeLanes } from "./lanes";

/** How images and windows lie: the numbers that src/kernels/wasm/pool.ts writes, in its order. */
@unmanaged
export class WindowShape {
  height: i32;
  width: i32;
  channels: i32;
  /** The size of a window. */
  rows: i32;
  columns: i32;
  outRows: i32;
  outColumns: i32;
  strideY: i32;
  strideX: i32;
  /** How far the first window begins outside of the image. */
  top: i32;
  left: i32;
}

/** The largest of the taps at x. */
// @ts-ignore: decorator
@inline
function maxWindow(y: usize, x: usize, rows: i32, columns: i32, row: usize, pixel: usize, lanes: i32): void {
  let best = splat(-Infinity);
  for (; rows > 0; rows--, x += row) {
    for (let q = 0, at = x; q < columns; q++, at += pixel) best = f32x4.pmax(best, loadLanes(at, lanes));
  }
  storeLanes(y, best, lanes);
}

/** The mean of the taps at x. */
// @ts-ignore: decorator
@inline
function meanWindow(y: usize, x: usize, rows: i32, columns: i32, row: usize, pixel: usize, lanes: i32): void {
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
function maxWindowGrad(
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
function meanWindowGrad(dx: usize, dy: usize, rows: i32, columns: i32, row: usize, pixel: usize, lanes: i32): void {
  const share = f32x4.div(loadLanes(dy, lanes), splat(<f32>(rows * columns)));
  for (; rows > 0; rows--, dx += row) {
    for (let q = 0, at = dx; q < columns; q++, at += pixel) {
      storeLanes(at, f32x4.add(loadLanes(at, lanes), share), lanes);
    }
  }
}

/** Which of the above `windows` does. */
const largest = 0;
const mean = 1;
const largestGrad = 2;
const meanGrad = 3;

/** Goes over the windows of images that are x or dx, and y or dy where pooled. */
// @ts-ignore: decorator
@inline
function windows(kind: i32, y: usize, x: usize, dy: usize, dx: usize, shape: WindowShape, images: i32): void {
  const pixel = <usize>shape.channels << 2;
  const row = shape.width * pixel;
  for (let image = 0; image < images; image++) {
    for (let i = 0; i < shape.outRows; i++) {
      const top = i * shape.strideY - shape.top;
      const first = max(top, 0);
      const rows = min(top + shape.rows, shape.height) - first;
      for (let j = 0; j < shape.outColumns; j++) {
        const left = j * shape.strideX - shape.left;
        const start = max(left, 0);
        const columns = min(left + shape.columns, shape.width) - start;
        const at = first * row + start * pixel;
        for (let c = 0; c < shape.channels; c += 4) {
          const lanes = shape.channels - c;
          const from = at + (<usize>c << 2);
          const to = <usize>c << 2;
          if (kind == largest) maxWindow(y + to, x + from, rows, columns, row, pixel, lanes);
          else if (kind == mean) meanWindow(y + to, x + from, rows, columns, row, pixel, lanes);
          else if (kind == largestGrad) {
            maxWindowGrad(dx - x, x + from, y + to, dy + to, rows, columns, row, pixel, lanes);
          } else meanWindowGrad(dx + from, dy + to, rows, columns, row, pixel, lanes);
        }
        y += pixel;
        dy += pixel;
      }
    }
    x += shape.height * row;
    dx += shape.height * row;
  }
}

function clear(dx: usize, shape: WindowShape, images: i32): void {
  memory.fill(dx, 0, <usize>(images * shape.height * shape.width * shape.channels) << 2);
}

/** y = the largest of each window of the images x. */
export function maxPool(y: usize, x: usize, shape: WindowShape, images: i32): void {
  windows(largest, y, x, 0, 0, shape, images);
}

/** y = the mean of each window of the images x; what lies outside of an image does not count. */
export function avgPool(y: usize, x: usize, shape: WindowShape, images: i32): void {
  windows(mean, y, x, 0, 0, shape, images);
}

/** dx gets dy at the first largest of each window. */
export function maxPoolGrad(dx: usize, x: usize, y: usize, dy: usize, shape: WindowShape, images: i32): void {
  clear(dx, shape, images);
  windows(largestGrad, y, x, dy, dx, shape, images);
}

/** dx gets its share of dy from every window that holds it. */
export function avgPoolGrad(dx: usize, dy: usize, shape: WindowShape, images: i32): void {
  clear(dx, shape, images);
  windows(meanGrad, 0, 0, dy, dx, shape, images);
}
