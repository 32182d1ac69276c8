// Softmax over rows, and the cross entropy of rows with classes.
import { exp4, loadLanes, log4, splat, storeLanes, sum4 } from "./lanes";
import { largest } from "./reduce";

/** out[j] = e^(x[j] − top) of one row; returns their sum. */
function exponentials(out: usize, x: usize, width: i32, top: f32): f32 {
  const shift = splat(top);
  let sums = splat(0);
  let j = width;
  for (; j >= 4; j -= 4) {
    const value = exp4(f32x4.sub(v128.load(x), shift));
    v128.store(out, value);
    sums = f32x4.add(sums, value);
    x += 16;
    out += 16;
  }
  let total = sum4(sums);
  for (; j > 0; j--) {
    const value = exp4(f32x4.sub(v128.load32_zero(x), shift));
    v128.store_lane<f32>(out, value, 0);
    total += f32x4.extract_lane(value, 0);
    x += 4;
    out += 4;
  }
  return total;
}

/** x[j] /= total */
function divide(x: usize, width: i32, total: f32): void {
  const share = splat(1 / total);
  for (; width > 0; width -= 4) {
    storeLanes(x, f32x4.mul(loadLanes(x, width), share), width);
    x += 16;
  }
}

/** out[i, j] = e^x[i, j] / Σ e^x[i, …] */
export function softmax(out: usize, x: usize, rows: i32, width: i32): void {
  const row = <usize>width << 2;
  for (; rows > 0; rows--) {
    divide(out, width, exponentials(out, x, width, largest(x, width)));
    out += row;
    x += row;
  }
}

/** loss[i] = −log softmax(x)[i, labels[i]]; slope = softmax(x) less 1 at the label: the loss's gradient. */
export function sparseCrossEntropy(loss: usize, slope: usize, x: usize, labels: usize, rows: i32, width: i32): void {
  const row = <usize>width << 2;
  for (; rows > 0; rows--) {
    const label = <usize>load<i32>(labels) << 2;
    const top = largest(x, width);
    const total = exponentials(slope, x, width, top);
    store<f32>(loss, f32x4.extract_lane(log4(splat(total)), 0) - (load<f32>(x + label) - top));
    divide(slope, width, total);
    store<f32>(slope + label, load<f32>(slope + label) - 1);
    loss += 4;
    labels += 4;
    slope += row;
    x += row;
  }
}
