// Optimizer updates in one pass over parameter, gradient and slots.
import { loadLanes, madd, splat, storeLanes } from "./lanes";

/**
 * Adam: m' = m + (g − m)(1 − β₁); v' = v + (g² − v)(1 − β₂); x' = x − rate · m' / (√v' + ε), where rate is the
 * learning rate with the bias corrections.
 */
export function adam(
  nextX: usize,
  nextM: usize,
  nextV: usize,
  x: usize,
  m: usize,
  v: usize,
  g: usize,
  n: i32,
  rate: f32,
  beta1: f32,
  beta2: f32,
  epsilon: f32,
): void {
  const keep1 = splat(1 - beta1);
  const keep2 = splat(1 - beta2);
  const step = splat(rate);
  const small = splat(epsilon);
  for (; n > 0; n -= 4) {
    const slope = loadLanes(g, n);
    let first = loadLanes(m, n);
    let second = loadLanes(v, n);
    first = madd(f32x4.sub(slope, first), keep1, first);
    second = madd(f32x4.sub(f32x4.mul(slope, slope), second), keep2, second);
    storeLanes(nextM, first, n);
    storeLanes(nextV, second, n);
    const delta = f32x4.div(f32x4.mul(first, step), f32x4.add(f32x4.sqrt(second), small));
    storeLanes(nextX, f32x4.sub(loadLanes(x, n), delta), n);
    nextX += 16;
    nextM += 16;
    nextV += 16;
    x += 16;
    m += 16;
    v += 16;
    g += 16;
  }
}

/** out = x + factor · y */
export function axpy(out: usize, x: usize, y: usize, factor: f32, n: i32): void {
  const by = splat(factor);
  for (; n >= 4; n -= 4) {
    v128.store(out, f32x4.add(v128.load(x), f32x4.mul(v128.load(y), by)));
    out += 16;
    x += 16;
    y += 16;
  }
  for (; n > 0; n--) {
    store<f32>(out, load<f32>(x) + load<f32>(y) * factor);
    out += 4;
    x += 4;
    y += 4;
  }
}
