// Optimizer updates in one pass over parameter, gradient and slots.
import { madd, splat } from "./lanes";

/**
 * Adam: m' = m + (g − m)(1 − β₁); v' = v + (g² − v)(1 − β₂); delta = rate · m' / (√v' + ε), where rate holds the
 * bias corrections.
 */
export function adam(
  delta: usize,
  nextM: usize,
  nextV: usize,
  g: usize,
  m: usize,
  v: usize,
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
    const whole = n >= 4;
    const slope = whole ? v128.load(g) : v128.load32_zero(g);
    let first = whole ? v128.load(m) : v128.load32_zero(m);
    let second = whole ? v128.load(v) : v128.load32_zero(v);
    first = madd(f32x4.sub(slope, first), keep1, first);
    second = madd(f32x4.sub(f32x4.mul(slope, slope), second), keep2, second);
    const change = f32x4.div(f32x4.mul(first, step), f32x4.add(f32x4.sqrt(second), small));
    if (whole) {
      v128.store(nextM, first);
      v128.store(nextV, second);
      v128.store(delta, change);
    } else {
      v128.store_lane<f32>(nextM, first, 0);
      v128.store_lane<f32>(nextV, second, 0);
      v128.store_lane<f32>(delta, change, 0);
      // The tail goes one by one: with what is subtracted above, n falls by one.
      n += 3;
    }
    const bytes: usize = whole ? 16 : 4;
    delta += bytes;
    nextM += bytes;
    nextV += bytes;
    g += bytes;
    m += bytes;
    v += bytes;
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
