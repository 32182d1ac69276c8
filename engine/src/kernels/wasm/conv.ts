// Convolutions on the WebAssembly kernels: images are padded one at a time, so that the padded one stays in cache.
import { heap } from "../../core/heap.ts";
import type { Tensor } from "../../core/tensor.ts";
import type { Grid } from "../window.ts";
import { addressOf, isWorthACall, leave, outputAddress, scratch } from "./frame.ts";
import { type Kernels, wasm } from "./module.ts";

/** The size of an image padded so that every window lies inside. */
function paddedSize({ rows, columns }: Grid): { height: number; width: number } {
  return {
    height: Math.max((rows.output - 1) * rows.stride + rows.size, rows.before + rows.input),
    width: Math.max(
      (columns.output - 1) * columns.stride + columns.size,
      columns.before + columns.input,
    ),
  };
}

function isServed(out: Tensor, { rows, columns }: Grid): boolean {
  return isWorthACall(out, out.size * rows.size) && rows.dilation === 1 && columns.dilation === 1;
}

function zeroed(floats: number): number {
  const address = scratch(floats * 4);
  heap.floats.fill(0, address >> 2, (address >> 2) + floats);
  return address;
}

/** Images one after another at their addresses, padded where the grid asks for it. */
function imagesOf(
  kernels: Kernels,
  x: number,
  channels: number,
  grid: Grid,
): (image: number) => number {
  const { rows, columns } = grid;
  const { height, width } = paddedSize(grid);
  const bytes = rows.input * columns.input * channels * 4;
  if (height === rows.input && width === columns.input) return (image) => x + image * bytes;
  const room = zeroed(height * width * channels);
  return (image) => {
    const from = x + image * bytes;
    const { before: top } = rows;
    const { before: left } = columns;
    kernels.placeImage(room, from, rows.input, columns.input, channels, width, top, left, 1, 1);
    return room;
  };
}

export function fastConvForward(y: Tensor, x: Tensor, filter: Tensor, grid: Grid): boolean {
  if (wasm === null || !isServed(y, grid)) return false;
  const { rows, columns } = grid;
  const [channels, out] = [x.shape[3]!, y.shape[3]!];
  const [to, from, taps] = [outputAddress(y), addressOf(x), addressOf(filter)];
  const count = rows.size * columns.size * channels;
  const packed = scratch(count * 32 * Math.ceil(out / 8));
  const imageAt = imagesOf(wasm, from, channels, grid);
  wasm.packFilter(packed, taps, count, out);
  const { width } = paddedSize(grid);
  const bytes = rows.output * columns.output * out * 4;
  for (let i = 0; i < x.shape[0]!; i++) {
    wasm.convImage(
      to + i * bytes,
      imageAt(i),
      packed,
      width,
      channels,
      rows.size,
      columns.size,
      rows.output,
      columns.output,
      out,
      rows.stride,
      columns.stride,
    );
  }
  leave();
  return true;
}

/**
 * dx as a convolution of dy, spread by the stride and padded by the filter's size less one, with the filter turned
 * round and its channels swapped.
 */
export function fastConvInputGradient(dx: Tensor, dy: Tensor, filter: Tensor, grid: Grid): boolean {
  if (wasm === null || !isServed(dx, grid)) return false;
  const { rows, columns } = grid;
  const [channels, out] = [dx.shape[3]!, dy.shape[3]!];
  const [to, from, taps] = [outputAddress(dx), addressOf(dy), addressOf(filter)];
  const tapCount = rows.size * columns.size;
  const flipped = scratch(tapCount * channels * out * 4);
  const packed = scratch(tapCount * out * 32 * Math.ceil(channels / 8));
  const [height, width] = [rows.input + rows.size - 1, columns.input + columns.size - 1];
  const room = zeroed(height * width * out);
  wasm.flipFilter(flipped, taps, tapCount, channels, out);
  wasm.packFilter(packed, flipped, tapCount * out, channels);
  const [top, left] = [rows.size - 1 - rows.before, columns.size - 1 - columns.before];
  const [dyBytes, dxBytes] = [
    rows.output * columns.output * out * 4,
    rows.input * columns.input * channels * 4,
  ];
  for (let i = 0; i < dx.shape[0]!; i++) {
    const source = from + i * dyBytes;
    wasm.placeImage(
      room,
      source,
      rows.output,
      columns.output,
      out,
      width,
      top,
      left,
      rows.stride,
      columns.stride,
    );
    wasm.convImage(
      to + i * dxBytes,
      room,
      packed,
      width,
      out,
      rows.size,
      columns.size,
      rows.input,
      columns.input,
      channels,
      1,
      1,
    );
  }
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
  const imageAt = imagesOf(wasm, from, channels, grid);
  const { width } = paddedSize(grid);
  const bytes = rows.output * columns.output * out * 4;
  for (let i = 0; i < x.shape[0]!; i++) {
    wasm.convFilterImage(
      to,
      imageAt(i),
      up + i * bytes,
      width,
      channels,
      rows.size,
      columns.size,
      rows.output,
      columns.output,
      out,
      rows.stride,
      columns.stride,
      Number(i > 0),
    );
  }
  leave();
  return true;
}
