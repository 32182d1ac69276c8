// Convolutions on the WebAssembly kernels: images are padded one at a time, so that the padded one stays in cache.
import { sizeOf } from "../../core/shape.ts";
import type { Tensor } from "../../core/tensor.ts";
import type { Grid } from "../window.ts";
import { binaryCodes } from "./codes.ts";
import {
  addressOf,
  integersAddress,
  isWorthACall,
  leave,
  outputAddress,
  scratch,
} from "./frame.ts";
import { type Kernels, wasm } from "./module.ts";
import { callTogether, type KernelCall, type Share, sharesOf, threadSharesOf } from "./threads.ts";

function isServed(out: Tensor, { rows, columns }: Grid): boolean {
  return isWorthACall(out, out.size * rows.size) && rows.dilation === 1 && columns.dilation === 1;
}

type Both = readonly [vertical: number, horizontal: number];

/** What engine/assembly/conv.ts calls ConvShape. */
interface Shape {
  readonly image: Both;
  readonly channels: number;
  readonly padded: Both;
  readonly corner: Both;
  readonly spread: Both;
  readonly filter: Both;
  readonly output: Both;
  readonly out: number;
  readonly strides: Both;
}

/** Bytes of a padded image; 0 where images are read as they are. */
function roomSize({ image, padded, channels }: Shape): number {
  const isPadded = padded[0] !== image[0] || padded[1] !== image[1];
  return isPadded ? padded[0] * padded[1] * channels * 4 : 0;
}

/** The numbers of engine/assembly/conv.ts, in its order. */
function numbersOf(shape: Shape): number[] {
  const { image, channels, padded, corner, spread, filter, output, out, strides } = shape;
  const input = [...image, channels, ...padded, ...corner, ...spread];
  return [...input, ...filter, ...output, out, ...strides];
}

/** Images for one call, and what its kernel needs besides operands. */
interface Part {
  readonly first: number;
  readonly images: number;
  readonly offsets: number;
  readonly room: number;
}

function flopsOf(images: number, { filter, channels, output, out }: Shape): number {
  return 2 * images * output[0] * output[1] * filter[0] * filter[1] * channels * out;
}

/** Parts for these shares of the images, each with room for that many offsets. */
function partsOf(
  kernels: Kernels,
  shares: readonly Share[],
  shape: Shape,
  offsets: number,
): readonly Part[] {
  const roomBytes = roomSize(shape);
  return shares.map(([first, end]) => ({
    first,
    images: end - first,
    offsets: scratch(kernels.offsetsSize(offsets)),
    room: roomBytes === 0 ? 0 : scratch(roomBytes),
  }));
}

/** Bytes of an image. */
function imageSize({ shape }: Tensor): number {
  return sizeOf(shape.slice(1)) * 4;
}

/** x padded so that every window lies inside. */
function forwardShape({ rows, columns }: Grid, channels: number, out: number): Shape {
  return {
    image: [rows.input, columns.input],
    channels,
    padded: [
      Math.max((rows.output - 1) * rows.stride + rows.size, rows.before + rows.input),
      Math.max(
        (columns.output - 1) * columns.stride + columns.size,
        columns.before + columns.input,
      ),
    ],
    corner: [rows.before, columns.before],
    spread: [1, 1],
    filter: [rows.size, columns.size],
    output: [rows.output, columns.output],
    out,
    strides: [rows.stride, columns.stride],
  };
}

/** dy spread by the stride and padded by the filter's size less one. */
function backwardShape({ rows, columns }: Grid, channels: number, out: number): Shape {
  return {
    image: [rows.output, columns.output],
    channels: out,
    padded: [rows.input + rows.size - 1, columns.input + columns.size - 1],
    corner: [rows.size - 1 - rows.before, columns.size - 1 - columns.before],
    spread: [rows.stride, columns.stride],
    filter: [rows.size, columns.size],
    output: [rows.input, columns.input],
    out: channels,
    strides: [1, 1],
  };
}

/** The filter [taps, out] at an address as the kernels read it. */
function packed(kernels: Kernels, filter: number, taps: number, out: number): number {
  if (out === 1) return filter;
  const to = scratch(taps * 32 * Math.ceil(out / 8));
  kernels.packFilter(to, filter, taps, out);
  return to;
}

export function fastConvForward(y: Tensor, x: Tensor, filter: Tensor, grid: Grid): boolean {
  if (wasm === null || !isServed(y, grid)) return false;
  const { rows, columns } = grid;
  const [channels, out] = [x.shape[3]!, y.shape[3]!];
  const [to, from, weights] = [outputAddress(y), addressOf(x), addressOf(filter)];
  const panels = packed(wasm, weights, rows.size * columns.size * channels, out);
  convolve(wasm, { to, y }, { from, x }, panels, forwardShape(grid, channels, out));
  leave();
  return true;
}

/** dx as a convolution of dy with the filter turned round and its channels swapped. */
export function fastConvInputGradient(dx: Tensor, dy: Tensor, filter: Tensor, grid: Grid): boolean {
  if (wasm === null || !isServed(dx, grid)) return false;
  const { rows, columns } = grid;
  const [channels, out] = [dx.shape[3]!, dy.shape[3]!];
  const [to, from, weights] = [outputAddress(dx), addressOf(dy), addressOf(filter)];
  const taps = rows.size * columns.size;
  const flipped = scratch(taps * channels * out * 4);
  wasm.flipFilter(flipped, weights, taps, channels, out);
  const panels = packed(wasm, flipped, taps * out, channels);
  convolve(wasm, { to, y: dx }, { from, x: dy }, panels, backwardShape(grid, channels, out));
  leave();
  return true;
}

function convolve(
  kernels: Kernels,
  { to, y }: { readonly to: number; readonly y: Tensor },
  { from, x }: { readonly from: number; readonly x: Tensor },
  panels: number,
  shape: Shape,
): void {
  const address = integersAddress(numbersOf(shape));
  const shares = sharesOf(x.shape[0]!, 1, flopsOf(x.shape[0]!, shape));
  const parts = partsOf(kernels, shares, shape, shape.output[0] * shape.output[1]);
  callTogether(
    parts.map(({ first, images, offsets, room }): KernelCall => {
      const [yt, xt] = [to + first * imageSize(y), from + first * imageSize(x)];
      return ["conv", yt, xt, panels, address, offsets, room, images];
    }),
  );
}

export function fastConvFilterGradient(
  dfilter: Tensor,
  x: Tensor,
  dy: Tensor,
  grid: Grid,
): boolean {
  if (wasm === null || !isServed(x, grid) || dfilter.dtype !== "float32") return false;
  if (dy.size === 0 || dfilter.size === 0) return false;
  const { rows, columns } = grid;
  const [channels, out] = [x.shape[3]!, dy.shape[3]!];
  const [to, from, up] = [outputAddress(dfilter), addressOf(x), addressOf(dy)];
  const shape = forwardShape(grid, channels, out);
  const address = integersAddress(numbersOf(shape));
  const taps = rows.size * columns.size * channels;
  const shares = threadSharesOf(x.shape[0]!, 1, flopsOf(x.shape[0]!, shape));
  const parts = partsOf(wasm, shares, shape, taps);
  // Each thread sums its images; the sums are added up afterwards.
  const sums = parts.map((_, i) => (i === 0 ? to : scratch(dfilter.size * 4)));
  callTogether(
    parts.map(({ first, images, offsets, room }, i): KernelCall => {
      const [xt, dyt] = [from + first * imageSize(x), up + first * imageSize(dy)];
      return ["convFilterGradient", sums[i]!, xt, dyt, address, offsets, room, images];
    }),
  );
  for (const sum of sums.slice(1)) wasm.binary(binaryCodes.add, to, to, sum, dfilter.size);
  leave();
  return true;
}
