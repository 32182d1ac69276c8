// What a convolution of each channel with a filter of its own does with one window of NHWC images: four channels at a
// time, tap by tap.
import { loadLanes, madd, splat, storeLanes } from "./lanes";

/** Which of the three products `taps` sums up. */
export const forward = 0;
export const inputGradient = 1;
export const filterGradient = 2;

/** One window and four channels: x, y and filter are where its first tap in the image lies. */
// @ts-ignore: decorator
@inline
export function taps(
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
