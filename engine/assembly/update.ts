// Optimizer updates in one pass over parameter, gradient and slots.
import { madd, splat } from "./lanes";

/**
 * Adam: m += (g − m)(1 − β₁); v += (g² − v)(1 − β₂); w −= rate · m / (√v + ε), where rate holds the bias
 * corrections. All four are written in place.
 */
export function adam(w: usize, m: usize, v: usize, g: usize, n: i32, rate: f32, beta1: f32, beta2: f32, epsilon: f32): void {
  const keep1 = splat(1 - beta1);
  const keep2 = splat(1 - beta2);
  const step = splat(-rate);
  const small = splat(epsilon);
  for (; n >= 4; n -= 4) {
    const slope = v128.load(g);
    let first = v128.load(m);
    let second = v128.load(v);
    first = madd(f32x4.sub(slope, first), keep1, first);
    second = madd(f32x4.sub(f32x4.mul(slope, slope), second), keep2, second);
    v128.store(m, first);
    v128.store(v, second);
    const delta = f32x4.div(f32x4.mul(first, step), f32x4.add(f32x4.sqrt(second), small));
    v128.store(w, f32x4.add(v128.load(w), delta));
    w += 16;
    m += 16;
    v += 16;
    g += 16;
  }
  for (; n > 0; n--) {
    const slope = load<f32>(g);
    const first = load<f32>(m) + (slope - load<f32>(m)) * (1 - beta1);
    const second = load<f32>(v) + (slope * slope - load<f32>(v)) * (1 - beta2);
    store<f32>(m, first);
    store<f32>(v, second);
    store<f32>(w, load<f32>(w) - (rate * first) / (sqrt<f32>(second) + epsilon));
    w += 4;
    m += 4;
    v += 4;
    g += 4;
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
