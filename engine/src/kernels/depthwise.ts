// Convolutions of each channel by itself, over NHWC images and filters [height, width, channels, multiplier].
import { dataOf, type Tensor } from "../core/tensor.ts";
import { forEachTap, type Grid } from "./window.ts";

/** Calls `visit` with offsets into y, x and the filter for every pixel of y, image by image, and tap that meet. */
function forEachRow(
  grid: Grid,
  x: Tensor,
  y: Tensor,
  visit: (y: number, x: number, filter: number) => void,
): void {
  const [images, , , channels] = x.shape as [number, number, number, number];
  const wide = y.shape[3]!;
  const outPixels = grid.rows.output * grid.columns.output;
  const inPixels = grid.rows.input * grid.columns.input;
  for (let image = 0; image < images; image++) {
    forEachTap(grid, (out, inside, tap) =>
      visit((image * outPixels + out) * wide, (image * inPixels + inside) * channels, tap * wide),
    );
  }
}

/** y[…, c·m + k] = Σ x[…, c] · filter[p, q, c, k] */
export function depthwiseForward(y: Tensor, x: Tensor, filter: Tensor, grid: Grid): void {
  const [from, taps] = [dataOf(x), dataOf(filter)];
  const multiplier = filter.shape[3]!;
  const total = new Float64Array(y.size);
  forEachRow(grid, x, y, (at, source, tap) => {
    for (let i = 0; i < y.shape[3]!; i++) {
      total[at + i]! += from[source + Math.trunc(i / multiplier)]! * taps[tap + i]!;
    }
  });
  dataOf(y).set(total);
}

/** dx[…, c] = Σ dy[…, c·m + k] · filter[p, q, c, k] */
export function depthwiseInputGradient(dx: Tensor, dy: Tensor, filter: Tensor, grid: Grid): void {
  const [up, taps] = [dataOf(dy), dataOf(filter)];
  const multiplier = filter.shape[3]!;
  const total = new Float64Array(dx.size);
  forEachRow(grid, dx, dy, (source, at, tap) => {
    for (let i = 0; i < dy.shape[3]!; i++) {
      total[at + Math.trunc(i / multiplier)]! += up[source + i]! * taps[tap + i]!;
    }
  });
  dataOf(dx).set(total);
}

/** dfilter[p, q, c, k] = Σ x[…, c] · dy[…, c·m + k] */
export function depthwiseFilterGradient(df: Tensor, x: Tensor, dy: Tensor, grid: Grid): void {
  const [from, up] = [dataOf(x), dataOf(dy)];
  const multiplier = df.shape[3]!;
  const total = new Float64Array(df.size);
  forEachRow(grid, x, dy, (at, source, tap) => {
    for (let i = 0; i < dy.shape[3]!; i++) {
      total[tap + i]! += from[source + Math.trunc(i / multiplier)]! * up[at + i]!;
    }
  });
  dataOf(df).set(total);
}
