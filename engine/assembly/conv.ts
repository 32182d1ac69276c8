// Direct convolutions over NHWC images, without unfolding the windows: the taps of one filter row are contiguous
// in a padded image, so the block kernel reads its A straight from it.
import { blockByColumns, blockByRows } from "./block";
import { packPanel } from "./gemm";

/**
 * Copies an image [height, width, channels] into a zeroed [.., toWidth, channels] at (top, left), `stride` pixels
 * apart both ways.
 */
export function placeImage(
  to: usize,
  from: usize,
  height: i32,
  width: i32,
  channels: i32,
  toWidth: i32,
  top: i32,
  left: i32,
  strideY: i32,
  strideX: i32,
): void {
  const pixel = <usize>channels << 2;
  for (let y = 0; y < height; y++) {
    let at = to + (<usize>(top + y * strideY) * <usize>toWidth + <usize>left) * pixel;
    if (strideX == 1) {
      memory.copy(at, from, <usize>width * pixel);
      from += <usize>width * pixel;
      continue;
    }
    for (let x = 0; x < width; x++) {
      memory.copy(at, from, pixel);
      from += pixel;
      at += pixel * strideX;
    }
  }
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

/**
 * One image: y [outRows, outColumns, out] from the padded x, whose rows hold `width` pixels. `packed` is
 * packFilter's.
 */
export function convImage(
  y: usize,
  x: usize,
  packed: usize,
  width: i32,
  channels: i32,
  filterRows: i32,
  filterColumns: i32,
  outRows: i32,
  outColumns: i32,
  out: i32,
  strideY: i32,
  strideX: i32,
): void {
  const xRow = (<usize>width * channels) << 2;
  const run = filterColumns * channels;
  const panel = <usize>(filterRows * run) << 5;
  const yPixel = <usize>out << 2;
  const step = <usize>(strideX * channels) << 2;
  const down = <usize>strideY * xRow;
  const yRow = <usize>outColumns * yPixel;
  // A tail of two pixels is done for two rows at once.
  const pairs = (outColumns & 3) == 2;
  for (let i = 0; i < outRows; i++) {
    const from = x + i * down;
    const to = y + i * yRow;
    const isUpper = pairs && i + 1 < outRows && (i & 1) == 0;
    const isLower = pairs && (i & 1) == 1;
    const whole = isUpper || isLower ? outColumns - 2 : outColumns;
    for (let o = 0; o < out; o += 8) {
      const taps = packed + <usize>(o >> 3) * panel;
      const at = to + (<usize>o << 2);
      const left = out - o;
      for (let j = 0; j < whole; j += 4) {
        const a = from + <usize>j * step;
        const c = at + <usize>j * yPixel;
        blockByRows(a, step, 2 * step, xRow, filterRows, run, taps, c, yPixel, 2 * yPixel, outColumns - j, left, false);
      }
      if (isLower) {
        const a = from - down + <usize>whole * step;
        const c = at - yRow + <usize>whole * yPixel;
        blockByRows(a, step, down, xRow, filterRows, run, taps, c, yPixel, yRow, 4, left, false);
      }
    }
  }
}

/** One image's share of the filter's gradient: dfilter [rows, columns, channels, out] (+)= Σ x · dy. */
export function convFilterImage(
  dfilter: usize,
  x: usize,
  dy: usize,
  width: i32,
  channels: i32,
  filterRows: i32,
  filterColumns: i32,
  outRows: i32,
  outColumns: i32,
  out: i32,
  strideY: i32,
  strideX: i32,
  accumulate: bool,
): void {
  const xRow = (<usize>width * channels) << 2;
  const run = filterColumns * channels;
  const row = <usize>out << 2;
  for (let p = 0; p < filterRows; p++) {
    for (let r = 0; r < run; r += 4) {
      for (let o = 0; o < out; o += 8) {
        blockByColumns(
          x + <usize>p * xRow + (<usize>r << 2),
          <usize>(strideX * channels) << 2,
          <usize>strideY * xRow,
          outRows,
          outColumns,
          dy + (<usize>o << 2),
          row,
          dfilter + <usize>(p * run + r) * row + (<usize>o << 2),
          row,
          run - r,
          out - o,
          accumulate,
        );
      }
    }
  }
}
