// Convolutions of each channel with one filter of its own, over NHWC images: four channels at a time, tap by tap. Taps
// outside of an image are left out, so nothing is padded.
import { loadLanes, madd, splat, storeLanes } from "./lanes";
import { WindowShape } from "./pool";

/** Which of the three products `taps` sums up. */
const forward = 0;
const inputGradient = 1;
const filterGradient = 2;

/** One window and four channels: x, y and filter are where its first tap in the image lies. */
// @ts-ignore: decorator
@inline
function taps(
  kind: i32,
  y: usize,
  x: usize,
  filter: usize,
  rows: i32,
  columns: i32,
  row: usize,
  filterRow: usize,
  pixel: usize,
  lanes: i32,
): void {
  let total = kind == forward ? splat(0) : loadLanes(y, lanes);
  for (; rows > 0; rows--, x += row, filter += filterRow) {
    for (let q = 0, at = x, tap = filter; q < columns; q++, at += pixel, tap += pixel) {
      if (kind == forward) total = madd(loadLanes(at, lanes), loadLanes(tap, lanes), total);
      else if (kind == inputGradient) storeLanes(at, madd(total, loadLanes(tap, lanes), loadLanes(at, lanes)), lanes);
      else storeLanes(tap, madd(total, loadLanes(at, lanes), loadLanes(tap, lanes)), lanes);
    }
  }
  if (kind == forward) storeLanes(y, total, lanes);
}

// @ts-ignore: decorator
@inline
function windows(kind: i32, y: usize, x: usize, filter: usize, shape: WindowShape, images: i32): void {
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
        const from = x + first * row + start * pixel;
        const tap = filter + (first - top) * filterRow + (start - left) * pixel;
        for (let c = 0; c < shape.channels; c += 4) {
          const at = <usize>c << 2;
          taps(kind, y + at, from + at, tap + at, rows, columns, row, filterRow, pixel, shape.channels - c);
        }
        y += pixel;
      }
    }
    x += shape.height * row;
  }
}

/** y = Σ x · filter over the taps of each window; filter is [rows, columns, channels]. */
export function depthwise(y: usize, x: usize, filter: usize, shape: WindowShape, images: i32): void {
  windows(forward, y, x, filter, shape, images);
}

/** dx = Σ dy · filter over the windows that hold a pixel. */
export function depthwiseInputGradient(dx: usize, dy: usize, filter: usize, shape: WindowShape, images: i32): void {
  memory.fill(dx, 0, <usize>(images * shape.height * shape.width * shape.channels) << 2);
  windows(inputGradient, dy, dx, filter, shape, images);
}

/** dfilter = Σ x · dy over all windows. */
export function depthwiseFilterGradient(dfilter: usize, x: usize, dy: usize, shape: WindowShape, images: i32): void {
  memory.fill(dfilter, 0, <usize>(shape.rows * shape.columns * shape.channels) << 2);
  windows(filterGradient, dy, x, dfilter, shape, images);
}
