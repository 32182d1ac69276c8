// Pooling and depthwise convolutions: what goes over the windows of NHWC images. Taps outside of an image are left out,
// so nothing is padded.
import { filterGradient, forward, inputGradient, taps } from "./depthwise";
import { maxWindow, maxWindowGrad, meanWindow, meanWindowGrad } from "./pool";

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

/** What `windows` does: one of these, or a product of depthwise.ts. */
const largest = 0;
const mean = 1;
const largestGrad = 2;
const meanGrad = 3;
const product = 4;

/**
 * Goes over the windows of images x. y has a pixel for each window; `other` is dy, as y, for the gradients of pools and
 * the filter for products; dx is as x.
 */
// @ts-ignore: decorator
@inline
function windows(kind: i32, y: usize, x: usize, other: usize, dx: usize, shape: WindowShape, images: i32): void {
  const pixel = <usize>shape.channels << 2;
  const row = shape.width * pixel;
  const filterRow = shape.columns * pixel;
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
        const tap = (first - top) * filterRow + (start - left) * pixel;
        for (let c = 0; c < shape.channels; c += 4) {
          const lanes = shape.channels - c;
          const to = <usize>c << 2;
          const from = at + to;
          if (kind == largest) maxWindow(y + to, x + from, rows, columns, row, pixel, lanes);
          else if (kind == mean) meanWindow(y + to, x + from, rows, columns, row, pixel, lanes);
          else if (kind == largestGrad) {
            maxWindowGrad(dx - x, x + from, y + to, other + to, rows, columns, row, pixel, lanes);
          } else if (kind == meanGrad) meanWindowGrad(dx + from, other + to, rows, columns, row, pixel, lanes);
          else taps(kind - product, y + to, x + from, other + tap + to, rows, columns, row, filterRow, pixel, lanes);
        }
        y += pixel;
        if (kind < product) other += pixel;
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

/** y = Σ x · filter over the taps of each window; filter is [rows, columns, channels]. */
export function depthwise(y: usize, x: usize, filter: usize, shape: WindowShape, images: i32): void {
  windows(product + forward, y, x, filter, 0, shape, images);
}

/** dx = Σ dy · filter over the windows that hold a pixel. */
export function depthwiseInputGradient(dx: usize, dy: usize, filter: usize, shape: WindowShape, images: i32): void {
  clear(dx, shape, images);
  windows(product + inputGradient, dy, dx, filter, 0, shape, images);
}

/** dfilter = Σ x · dy over all windows. */
export function depthwiseFilterGradient(dfilter: usize, x: usize, dy: usize, shape: WindowShape, images: i32): void {
  memory.fill(dfilter, 0, <usize>(shape.rows * shape.columns * shape.channels) << 2);
  windows(product + filterGradient, dy, x, dfilter, 0, shape, images);
}
