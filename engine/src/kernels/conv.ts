// Plain convolutions over NHWC images and HWIO filters: the oracle of the faster kernels.
import { dataOf, type Tensor } from "../core/tensor.ts";
import { forEachTap, type Grid } from "./window.ts";

// Image b starts at pixel b · pixels.
interface Layout {
  readonly images: number;
  readonly inPixels: number;
  readonly outPixels: number;
  readonly inChannels: number;
  readonly outChannels: number;
}

function layout(
  { rows, columns }: Grid,
  images: number,
  inChannels: number,
  outChannels: number,
): Layout {
  return {
    images,
    inPixels: rows.input * columns.input,
    outPixels: rows.output * columns.output,
    inChannels,
    outChannels,
  };
}

/** Calls `visit` with offsets into y, x and the filter of every pair of channel rows that meet. */
function forEachRow(
  grid: Grid,
  { images, inPixels, outPixels, inChannels, outChannels }: Layout,
  visit: (y: number, x: number, filter: number) => void,
): void {
  for (let image = 0; image < images; image++) {
    forEachTap(grid, (outPixel, inPixel, tap) =>
      visit(
        (image * outPixels + outPixel) * outChannels,
        (image * inPixels + inPixel) * inChannels,
        tap * inChannels * outChannels,
      ),
    );
  }
}

/** y[b, i, j, o] = Σ x[b, i·s + p, j·s + q, c] · filter[p, q, c, o] */
export function convForward(y: Tensor, x: Tensor, filter: Tensor, grid: Grid): void {
  const [to, from, taps] = [dataOf(y), dataOf(x), dataOf(filter)];
  const shape = layout(grid, x.shape[0]!, x.shape[3]!, y.shape[3]!);
  const total = new Float64Array(to.length);
  forEachRow(grid, shape, (at, source, tap) => {
    for (let c = 0; c < shape.inChannels; c++) {
      const value = from[source + c]!;
      const row = tap + c * shape.outChannels;
      for (let o = 0; o < shape.outChannels; o++) total[at + o]! += value * taps[row + o]!;
    }
  });
  to.set(total);
}

/** The gradient of convForward with respect to x: dx[…, c] = Σ dy[…, o] · filter[p, q, c, o] */
export function convInputGradient(dx: Tensor, dy: Tensor, filter: Tensor, grid: Grid): void {
  const [to, from, taps] = [dataOf(dx), dataOf(dy), dataOf(filter)];
  const shape = layout(grid, dx.shape[0]!, dx.shape[3]!, dy.shape[3]!);
  const total = new Float64Array(to.length);
  forEachRow(grid, shape, (source, at, tap) => {
    for (let c = 0; c < shape.inChannels; c++) {
      const row = tap + c * shape.outChannels;
      let dot = 0;
      for (let o = 0; o < shape.outChannels; o++) dot += from[source + o]! * taps[row + o]!;
      total[at + c]! += dot;
    }
  });
  to.set(total);
}

/** The gradient with respect to the filter: dfilter[p, q, c, o] = Σ x[…, c] · dy[…, o] */
export function convFilterGradient(dfilter: Tensor, x: Tensor, dy: Tensor, grid: Grid): void {
  const [to, from, up] = [dataOf(dfilter), dataOf(x), dataOf(dy)];
  const shape = layout(grid, x.shape[0]!, x.shape[3]!, dy.shape[3]!);
  const total = new Float64Array(to.length);
  forEachRow(grid, shape, (at, source, tap) => {
    for (let c = 0; c < shape.inChannels; c++) {
      const value = from[source + c]!;
      const row = tap + c * shape.outChannels;
      for (let o = 0; o < shape.outChannels; o++) total[row + o]! += value * up[at + o]!;
    }
  });
  to.set(total);
}
