// Pooling over NHWC images: each tap of a window is a run of channels.
import { splat } from "./lanes";

// The windows of one dimension within the image: taps [first, last) of those that start at `at`.
// @ts-ignore: decorator
@inline
function firstTap(at: i32): i32 {
  return at < 0 ? -at : 0;
}

// @ts-ignore: decorator
@inline
function lastTap(at: i32, size: i32, length: i32): i32 {
  return min(size, length - at);
}

/** y = the largest of each window of one image x [height, width, channels]. */
export function maxPoolImage(
  y: usize,
  x: usize,
  height: i32,
  width: i32,
  channels: i32,
  rows: i32,
  columns: i32,
  outRows: i32,
  outColumns: i32,
  strideY: i32,
  strideX: i32,
  top: i32,
  left: i32,
): void {
  const pixel = <usize>channels << 2;
  for (let i = 0; i < outRows; i++) {
    const y0 = i * strideY - top;
    for (let j = 0; j < outColumns; j++) {
      const x0 = j * strideX - left;
      let c = 0;
      for (; c + 4 <= channels; c += 4) {
        let best = splat(-Infinity);
        for (let p = firstTap(y0); p < lastTap(y0, rows, height); p++) {
          for (let q = firstTap(x0); q < lastTap(x0, columns, width); q++) {
            const from = x + <usize>((y0 + p) * width + x0 + q) * pixel + (<usize>c << 2);
            best = f32x4.max(best, v128.load(from));
          }
        }
        v128.store(y + (<usize>c << 2), best);
      }
      for (; c < channels; c++) {
        let best: f32 = -Infinity;
        for (let p = firstTap(y0); p < lastTap(y0, rows, height); p++) {
          for (let q = firstTap(x0); q < lastTap(x0, columns, width); q++) {
            best = max(best, load<f32>(x + <usize>((y0 + p) * width + x0 + q) * pixel + (<usize>c << 2)));
          }
        }
        store<f32>(y + (<usize>c << 2), best);
      }
      y += pixel;
    }
  }
}

/** dx, zeroed before, gets dy at the first largest of each window. */
export function maxPoolGradImage(
  dx: usize,
  x: usize,
  y: usize,
  dy: usize,
  height: i32,
  width: i32,
  channels: i32,
  rows: i32,
  columns: i32,
  outRows: i32,
  outColumns: i32,
  strideY: i32,
  strideX: i32,
  top: i32,
  left: i32,
): void {
  const pixel = <usize>channels << 2;
  for (let i = 0; i < outRows; i++) {
    const y0 = i * strideY - top;
    for (let j = 0; j < outColumns; j++) {
      const x0 = j * strideX - left;
      let c = 0;
      for (; c + 4 <= channels; c += 4) {
        const lanes = <usize>c << 2;
        const best = v128.load(y + lanes);
        const share = v128.load(dy + lanes);
        let open = i32x4.splat(-1);
        for (let p = firstTap(y0); p < lastTap(y0, rows, height); p++) {
          for (let q = firstTap(x0); q < lastTap(x0, columns, width); q++) {
            const at = <usize>((y0 + p) * width + x0 + q) * pixel + lanes;
            const hit = v128.and(open, f32x4.eq(v128.load(x + at), best));
            v128.store(dx + at, f32x4.add(v128.load(dx + at), v128.and(hit, share)));
            open = v128.andnot(open, hit);
          }
        }
      }
      for (; c < channels; c++) {
        const lane = <usize>c << 2;
        const best = load<f32>(y + lane);
        let open = true;
        for (let p = firstTap(y0); open && p < lastTap(y0, rows, height); p++) {
          for (let q = firstTap(x0); open && q < lastTap(x0, columns, width); q++) {
            const at = <usize>((y0 + p) * width + x0 + q) * pixel + lane;
            if (load<f32>(x + at) != best) continue;
            store<f32>(dx + at, load<f32>(dx + at) + load<f32>(dy + lane));
            open = false;
          }
        }
      }
      y += pixel;
      dy += pixel;
    }
  }
}
