// Convolutions on the WebAssembly kernels: images are padded one at a time, so that the padded one stays in cache.
import type { Tensor } from "../../core/tensor.ts";
import type { Grid } from "../window.ts";
import { addressOf, isWorthACall, leave, outputAddress, scratch, shapeAddress } from "./frame.ts";
import { wasm } from "./module.ts";

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

/** The shape's address, and that of a padded image; 0 where nothing is padded. */
function prepare(shape: Shape): { readonly shape: number; readonly room: number } {
  const { image, channels, padded, corner, spread, filter, output, out, strides } = shape;
  const isPadded = padded[0] !== image[0] || padded[1] !== image[1];
  return {
    shape: shapeAddress([
      ...[...image, channels, ...padded, ...corner, ...spread, ...filter],
      ...[...output, out, ...strides],
    ]),
    room: isPadded ? scratch(padded[0] * padded[1] * channels * 4) : 0,
  };
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

/** Bytes of a filter in panels of 8 columns. */
function packedSize(taps: number, out: number): number {
  return taps * 32 * Math.ceil(out / 8);
}

export function fastConvForward(y: Tensor, x: Tensor, filter: Tensor, grid: Grid): boolean {
  if (wasm === null || !isServed(y, grid)) return false;
  const { rows, columns } = grid;
  const [channels, out] = [x.shape[3]!, y.shape[3]!];
  const [to, from, weights] = [outputAddress(y), addressOf(x), addressOf(filter)];
  const taps = rows.size * columns.size * channels;
  const packed = scratch(packedSize(taps, out));
  const offsets = scratch(wasm.offsetsSize(rows.output * columns.output));
  const { shape, room } = prepare(forwardShape(grid, channels, out));
  wasm.packFilter(packed, weights, taps, out);
  wasm.conv(to, from, packed, shape, offsets, room, x.shape[0]!);
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
  const packed = scratch(packedSize(taps * out, channels));
  const offsets = scratch(wasm.offsetsSize(rows.input * columns.input));
  const { shape, room } = prepare(backwardShape(grid, channels, out));
  wasm.flipFilter(flipped, weights, taps, channels, out);
  wasm.packFilter(packed, flipped, taps * out, channels);
  wasm.conv(to, from, packed, shape, offsets, room, dx.shape[0]!);
  leave();
  return true;
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
  const offsets = scratch(wasm.offsetsSize(rows.size * columns.size * channels));
  const { shape, room } = prepare(forwardShape(grid, channels, out));
  wasm.convFilterGradient(to, from, up, shape, offsets, room, x.shape[0]!);
  leave();
  return true;
}
