// Direct convolutions over NHWC images, without unfolding the windows: the taps of one filter row are contiguous
// in a padded image, so the block kernel reads its A straight from it.
import { block, blockRows, fillOffsets } from "./block";
import { dots, rowTaps, rowTapsCount } from "./dots";
import { packPanel } from "./gemm";

/** Pixels that use a panel of the filter before the next is taken: what they read stays in the first-level cache. */
const stretch: i32 = blockRows * 8;

/** How images, filter and windows lie: the numbers that src/kernels/wasm/conv.ts writes, in its order. */
@unmanaged
export class ConvShape {
  /** The images as they are given. */
  height: i32;
  width: i32;
  channels: i32;
  /** Their pixels go to (top + y · spreadY, left + x · spreadX) of an image of this size. */
  paddedHeight: i32;
  paddedWidth: i32;
  top: i32;
  left: i32;
  spreadY: i32;
  spreadX: i32;
  filterRows: i32;
  filterColumns: i32;
  outRows: i32;
  outColumns: i32;
  /** Channels of the output. */
  out: i32;
  strideY: i32;
  strideX: i32;
}

/** The image at x, padded into room; x itself where there is nothing to pad. */
function padded(x: usize, shape: ConvShape, room: usize): usize {
  if (room == 0) return x;
  const pixel = <usize>shape.channels << 2;
  const row = <usize>shape.width * pixel;
  for (let y = 0; y < shape.height; y++) {
    let to = room + (<usize>(shape.top + y * shape.spreadY) * shape.paddedWidth + shape.left) * pixel;
    if (shape.spreadX == 1) {
      memory.copy(to, x, row);
      x += row;
      continue;
    }
    for (let i = 0; i < shape.width; i++) {
      memory.copy(to, x, pixel);
      x += pixel;
      to += pixel * shape.spreadX;
    }
  }
  return room;
}

function clear(room: usize, shape: ConvShape): void {
  if (room == 0) return;
  memory.fill(room, 0, (<usize>shape.paddedHeight * shape.paddedWidth * shape.channels) << 2);
}

/** The filter [taps, out] in panels of 8 columns. */
export function packFilter(to: usize, filter: usize, taps: i32, out: i32): void {
  for (let o = 0; o < out; o += 8) {
    packPanel(to + <usize>(o >> 3) * (<usize>taps << 5), filter + (<usize>o << 2), <usize>out << 2, 4, taps, out - o);
  }
}

/** The filter [rows, columns, channels, out] turned by 180° and transposed to [rows, columns, out, channels]. */
export function flipFilter(to: usize, filter: usize, taps: i32, channels: i32, out: i32): void {
  for (let tap = taps - 1; tap >= 0; tap--) {
    const from = filter + ((<usize>tap * channels * out) << 2);
    for (let o = 0; o < out; o++) {
      for (let c = 0; c < channels; c++) {
        store<f32>(to, load<f32>(from + (<usize>(c * out + o) << 2)));
        to += 4;
      }
    }
  }
}

/** y of one image with a single output channel: `filter` as it is given. */
function convToOne(y: usize, x: usize, filter: usize, shape: ConvShape, offsets: usize): void {
  const xRow = <usize>(shape.paddedWidth * shape.channels) << 2;
  const columns = shape.outColumns;
  if (shape.filterColumns != 3 || shape.strideX != 1 || columns < rowTapsCount) {
    const pixels = shape.outRows * columns;
    const run = shape.filterColumns * shape.channels;
    for (let i = 0; i < pixels; i += 4) {
      dots(y + (<usize>i << 2), pixels - i, x, offsets + (<usize>i << 2), xRow, shape.filterRows, run, filter);
    }
    return;
  }
  for (let i = 0; i < shape.outRows; i++) {
    for (let j = 0; j < columns; j += rowTapsCount) {
      const first = <usize>min(j, columns - rowTapsCount) << 2; // the last may do some pixels again
      rowTaps(y + first, x + first * shape.channels, xRow, filter, shape.filterRows, shape.channels);
    }
    x += shape.strideY * xRow;
    y += <usize>columns << 2;
  }
}

/** y of one image from the padded x. */
function convImage(y: usize, x: usize, packed: usize, shape: ConvShape, offsets: usize): void {
  const out = shape.out;
  const pixels = shape.outRows * shape.outColumns;
  const run = shape.filterColumns * shape.channels;
  const xRow = <usize>(shape.paddedWidth * shape.channels) << 2;
  const panel = <usize>(shape.filterRows * run) << 5;
  const yPixel = <usize>out << 2;
  for (let first = 0; first < pixels; first += stretch) {
    const end = min(first + stretch, pixels);
    for (let o = 0; o < out; o += 8) {
      const taps = packed + <usize>(o >> 3) * panel;
      const to = y + (<usize>o << 2);
      for (let i = first; i < end; i += blockRows) {
        const at = offsets + (<usize>i << 2);
        block(to + i * yPixel, yPixel, pixels - i, out - o, x, at, 4, xRow, shape.filterRows, run, taps, 32, false);
      }
    }
  }
}

/**
 * y [images, outRows, outColumns, out] from x, whose images are padded one at a time into room. `packed` is
 * packFilter's, or the filter itself where out is 1; offsets has space for every output pixel of an image.
 */
export function conv(
  y: usize,
  x: usize,
  packed: usize,
  shape: ConvShape,
  offsets: usize,
  room: usize,
  images: i32,
): void {
  const pixel = <usize>shape.channels << 2;
  const xRow = shape.paddedWidth * pixel;
  fillOffsets(offsets, shape.outRows, shape.outColumns, shape.strideY * xRow, shape.strideX * pixel);
  clear(room, shape);
  for (let image = 0; image < images; image++) {
    const from = padded(x, shape, room);
    if (shape.out == 1) convToOne(y, from, packed, shape, offsets);
    else convImage(y, from, packed, shape, offsets);
    x += (<usize>shape.height * shape.width) * pixel;
    y += <usize>(shape.outRows * shape.outColumns * shape.out) << 2;
  }
}

/**
 * dfilter [filterRows, filterColumns, channels, out] = Σ x · dy over images, rows and columns. offsets has space for
 * every tap of a filter's column.
 */
export function convFilterGradient(
  dfilter: usize,
  x: usize,
  dy: usize,
  shape: ConvShape,
  offsets: usize,
  room: usize,
  images: i32,
): void {
  const out = shape.out;
  const pixel = <usize>shape.channels << 2;
  const xRow = shape.paddedWidth * pixel;
  const run = shape.filterColumns * shape.channels;
  const taps = shape.filterRows * run;
  const row = <usize>out << 2;
  const step = shape.strideX * pixel;
  const down = shape.strideY * xRow;
  fillOffsets(offsets, shape.filterRows, run, xRow, 4);
  clear(room, shape);
  for (let image = 0; image < images; image++) {
    const from = padded(x, shape, room);
    for (let tap = 0; tap < taps; tap += blockRows) {
      const at = offsets + (<usize>tap << 2);
      for (let o = 0; o < out; o += 8) {
        const to = dfilter + tap * row + (<usize>o << 2);
        const up = dy + (<usize>o << 2);
        block(to, row, taps - tap, out - o, from, at, step, down, shape.outRows, shape.outColumns, up, row, image > 0);
      }
    }
    x += (<usize>shape.height * shape.width) * pixel;
    dy += <usize>(shape.outRows * shape.outColumns) * row;
  }
}
