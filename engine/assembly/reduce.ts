// Folds of contiguous float32.
import { max4, splat, sum4 } from "./lanes";

/** The sum, in four lanes of four accumulators. */
export function sum(x: usize, n: i32): f32 {
  let a = splat(0), b = splat(0), c = splat(0), d = splat(0);
  for (; n >= 16; n -= 16) {
    a = f32x4.add(a, v128.load(x));
    b = f32x4.add(b, v128.load(x, 16));
    c = f32x4.add(c, v128.load(x, 32));
    d = f32x4.add(d, v128.load(x, 48));
    x += 64;
  }
  let total = sum4(f32x4.add(f32x4.add(a, b), f32x4.add(c, d)));
  for (; n > 0; n--) {
    total += load<f32>(x);
    x += 4;
  }
  return total;
}

/** out[j] = Σ x[i, j] over the rows. */
export function sumColumns(out: usize, x: usize, rows: i32, columns: i32): void {
  const row = <usize>columns << 2;
  let j = 0;
  for (; j + 4 <= columns; j += 4) {
    let total = splat(0);
    let from = x + (<usize>j << 2);
    for (let i = 0; i < rows; i++) {
      total = f32x4.add(total, v128.load(from));
      from += row;
    }
    v128.store(out + (<usize>j << 2), total);
  }
  for (; j < columns; j++) {
    let total: f32 = 0;
    let from = x + (<usize>j << 2);
    for (let i = 0; i < rows; i++) {
      total += load<f32>(from);
      from += row;
    }
    store<f32>(out + (<usize>j << 2), total);
  }
}

/** The largest element; NaN where one is. */
export function largest(x: usize, n: i32): f32 {
  let top = splat(-Infinity);
  for (; n >= 4; n -= 4) {
    top = f32x4.max(top, v128.load(x));
    x += 16;
  }
  let best = max4(top);
  for (; n > 0; n--) {
    best = max(best, load<f32>(x));
    x += 4;
  }
  return best;
}
