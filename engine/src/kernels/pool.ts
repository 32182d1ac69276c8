// Plain pooling over NHWC images: the oracle of the faster kernels.
import { dataOf, type Tensor } from "../core/tensor.ts";
import { forEachTap, type Grid } from "./window.ts";

function forEachImageTap(grid: Grid, x: Tensor, visit: (y: number, x: number) => void): void {
  const [images, channels] = [x.shape[0]!, x.shape[3]!];
  const outPixels = grid.rows.output * grid.columns.output;
  const inPixels = grid.rows.input * grid.columns.input;
  for (let image = 0; image < images; image++) {
    forEachTap(grid, (out, inside) => {
      visit((image * outPixels + out) * channels, (image * inPixels + inside) * channels);
    });
  }
}

export function maxPoolForward(y: Tensor, x: Tensor, grid: Grid): void {
  const [to, from] = [dataOf(y).fill(-Infinity), dataOf(x)];
  const channels = x.shape[3]!;
  forEachImageTap(grid, x, (at, source) => {
    for (let c = 0; c < channels; c++) {
      if (from[source + c]! > to[at + c]!) to[at + c] = from[source + c]!;
    }
  });
}

/** Calls `visit` with the offset in y and the offset in x of the first largest element of each window. */
function forEachWinner(
  x: Tensor,
  y: Tensor,
  grid: Grid,
  visit: (y: number, x: number) => void,
): void {
  const [from, top] = [dataOf(x), dataOf(y)];
  const done = new Uint8Array(top.length);
  const channels = x.shape[3]!;
  forEachImageTap(grid, x, (at, source) => {
    for (let c = 0; c < channels; c++) {
      if (done[at + c] === 1 || from[source + c] !== top[at + c]) continue;
      done[at + c] = 1;
      visit(at + c, source + c);
    }
  });
}

/** dx gets dy where x was the first largest of its window. */
export function maxPoolGradient(dx: Tensor, x: Tensor, y: Tensor, dy: Tensor, grid: Grid): void {
  const [to, up] = [dataOf(dx).fill(0), dataOf(dy)];
  forEachWinner(x, y, grid, (at, source) => {
    to[source]! += up[at]!;
  });
}

/** The transpose of maxPoolGradient: picks d where x was the first largest. */
export function maxPoolPick(out: Tensor, x: Tensor, y: Tensor, d: Tensor, grid: Grid): void {
  const [to, from] = [dataOf(out).fill(0), dataOf(d)];
  forEachWinner(x, y, grid, (at, source) => {
    to[at] = from[source]!;
  });
}

function windowCounts(grid: Grid): Float64Array {
  const counts = new Float64Array(grid.rows.output * grid.columns.output);
  forEachTap(grid, (out) => {
    counts[out]! += 1;
  });
  return counts;
}

/** The mean over the part of each window that lies in the image. */
export function avgPoolForward(y: Tensor, x: Tensor, grid: Grid): void {
  const [to, from] = [dataOf(y), dataOf(x)];
  const channels = x.shape[3]!;
  const total = new Float64Array(to.length);
  forEachImageTap(grid, x, (at, source) => {
    for (let c = 0; c < channels; c++) total[at + c]! += from[source + c]!;
  });
  const counts = windowCounts(grid);
  for (let i = 0; i < to.length; i++)
    to[i] = total[i]! / counts[Math.trunc(i / channels) % counts.length]!;
}

/** dx[p] = Σ dy[w] / count[w] over the windows w that hold p. */
export function avgPoolGradient(dx: Tensor, dy: Tensor, grid: Grid): void {
  const [to, up] = [dataOf(dx), dataOf(dy)];
  const channels = dx.shape[3]!;
  const total = new Float64Array(to.length);
  const counts = windowCounts(grid);
  forEachImageTap(grid, dx, (at, source) => {
    const count = counts[Math.trunc(at / channels) % counts.length]!;
    for (let c = 0; c < channels; c++) total[source + c]! += up[at + c]! / count;
  });
  to.set(total);
}
