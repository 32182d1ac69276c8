// Four float32 lanes: multiply-add with one rounding where the engine has relaxed SIMD, and elementary functions.

// @ts-ignore: decorator
@inline
export function madd(a: v128, b: v128, c: v128): v128 {
  if (ASC_FEATURE_RELAXED_SIMD) return f32x4.relaxed_madd(a, b, c);
  return f32x4.add(f32x4.mul(a, b), c);
}

// @ts-ignore: decorator
@inline
export function splat(x: f32): v128 {
  return f32x4.splat(x);
}

// eˣ = 2ⁿ e^r with |r| ≤ log 2 / 2 and Cephes' degree-5 polynomial for e^r (expf, 1 ulp).
// @ts-ignore: decorator
@inline
export function exp4(x: v128): v128 {
  const clamped = f32x4.min(f32x4.max(x, splat(-104)), splat(88.8));
  const n = f32x4.nearest(f32x4.mul(clamped, splat(1.44269504)));
  let r = madd(n, splat(-0.693359375), clamped);
  r = madd(n, splat(2.12194440e-4), r);
  let p = splat(1.9875691500e-4);
  p = madd(p, r, splat(1.3981999507e-3));
  p = madd(p, r, splat(8.3334519073e-3));
  p = madd(p, r, splat(4.1665795894e-2));
  p = madd(p, r, splat(1.6666665459e-1));
  p = madd(p, r, splat(5.0000001201e-1));
  p = f32x4.add(madd(p, f32x4.mul(r, r), r), splat(1));
  // 2ⁿ in two factors, so that results below the smallest normal number are reached.
  const whole = i32x4.trunc_sat_f32x4_s(n);
  const half = i32x4.shr_s(whole, 1);
  const rest = i32x4.sub(whole, half);
  const bias = i32x4.splat(127);
  const scale = i32x4.shl(i32x4.add(half, bias), 23);
  const scaleRest = i32x4.shl(i32x4.add(rest, bias), 23);
  const y = f32x4.mul(f32x4.mul(p, scale), scaleRest);
  // NaN stays NaN: min and max above keep it, the integer part does not matter.
  return v128.bitselect(x, y, f32x4.ne(x, x));
}

// log x = n log 2 + log m with m in [√½, √2) and Cephes' polynomial for log m (logf, 1 ulp).
// @ts-ignore: decorator
@inline
export function log4(x: v128): v128 {
  // Subnormal numbers are raised by 2²³ first.
  const small = f32x4.lt(x, splat(1.17549435e-38));
  const raised = v128.bitselect(f32x4.mul(x, splat(8388608)), x, small);
  const lift = v128.and(small, i32x4.splat(23));
  const bits = i32x4.sub(raised, i32x4.splat(0x3f3504f3));
  const n = i32x4.sub(i32x4.shr_s(bits, 23), lift);
  const m = i32x4.add(v128.and(bits, i32x4.splat(0x007fffff)), i32x4.splat(0x3f3504f3));
  const r = f32x4.sub(m, splat(1));
  const square = f32x4.mul(r, r);
  let p = splat(7.0376836292e-2);
  p = madd(p, r, splat(-1.1514610310e-1));
  p = madd(p, r, splat(1.1676998740e-1));
  p = madd(p, r, splat(-1.2420140846e-1));
  p = madd(p, r, splat(1.4249322787e-1));
  p = madd(p, r, splat(-1.6668057665e-1));
  p = madd(p, r, splat(2.0000714765e-1));
  p = madd(p, r, splat(-2.4999993993e-1));
  p = madd(p, r, splat(3.3333331174e-1));
  let y = f32x4.mul(f32x4.mul(p, r), square);
  const exponent = f32x4.convert_i32x4_s(n);
  y = madd(exponent, splat(-2.12194440e-4), y);
  y = madd(square, splat(-0.5), y);
  y = madd(exponent, splat(0.693359375), f32x4.add(r, y));
  const zero = f32x4.eq(x, splat(0));
  y = v128.bitselect(splat(-Infinity), y, zero);
  y = v128.bitselect(splat(Infinity), y, f32x4.eq(x, splat(Infinity)));
  return v128.bitselect(splat(NaN), y, v128.or(f32x4.lt(x, splat(0)), f32x4.ne(x, x)));
}

// @ts-ignore: decorator
@inline
export function sigmoid4(x: v128): v128 {
  return f32x4.div(splat(1), f32x4.add(splat(1), exp4(f32x4.neg(x))));
}

// Near 0 the odd polynomial of Cephes' tanhf, else 1 − 2/(e^2|x| + 1) with x's sign.
// @ts-ignore: decorator
@inline
export function tanh4(x: v128): v128 {
  const magnitude = f32x4.abs(x);
  const square = f32x4.mul(x, x);
  let p = splat(-5.70498872745e-3);
  p = madd(p, square, splat(2.06390887954e-2));
  p = madd(p, square, splat(-5.37397155531e-2));
  p = madd(p, square, splat(1.33314422036e-1));
  p = madd(p, square, splat(-3.33332819422e-1));
  const near = madd(f32x4.mul(p, square), x, x);
  const power = exp4(f32x4.add(magnitude, magnitude));
  const far = f32x4.sub(splat(1), f32x4.div(splat(2), f32x4.add(power, splat(1))));
  const signed = v128.or(far, v128.and(x, splat(-0.0)));
  return v128.bitselect(near, signed, f32x4.lt(magnitude, splat(0.625)));
}

// @ts-ignore: decorator
@inline
export function sum4(x: v128): f32 {
  return (
    f32x4.extract_lane(x, 0) + f32x4.extract_lane(x, 1) + (f32x4.extract_lane(x, 2) + f32x4.extract_lane(x, 3))
  );
}

/** The sums of four vectors' lanes, one in each lane. */
// @ts-ignore: decorator
@inline
export function sums4(a: v128, b: v128, c: v128, d: v128): v128 {
  const ab = f32x4.add(v128.shuffle<f32>(a, b, 0, 4, 1, 5), v128.shuffle<f32>(a, b, 2, 6, 3, 7));
  const cd = f32x4.add(v128.shuffle<f32>(c, d, 0, 4, 1, 5), v128.shuffle<f32>(c, d, 2, 6, 3, 7));
  return f32x4.add(v128.shuffle<f64>(ab, cd, 0, 2), v128.shuffle<f64>(ab, cd, 1, 3));
}

// @ts-ignore: decorator
@inline
export function max4(x: v128): f32 {
  return max(
    max(f32x4.extract_lane(x, 0), f32x4.extract_lane(x, 1)),
    max(f32x4.extract_lane(x, 2), f32x4.extract_lane(x, 3)),
  );
}

/** Stores the 4 × 4 floats whose rows are `row` bytes apart at `from` as columns: in rows that are `step` apart. */
export function storeTransposed(to: usize, step: usize, from: usize, row: usize): void {
  const a = v128.load(from), b = v128.load(from + row), c = v128.load(from + 2 * row), d = v128.load(from + 3 * row);
  const lowAb = v128.shuffle<f32>(a, b, 0, 4, 1, 5), highAb = v128.shuffle<f32>(a, b, 2, 6, 3, 7);
  const lowCd = v128.shuffle<f32>(c, d, 0, 4, 1, 5), highCd = v128.shuffle<f32>(c, d, 2, 6, 3, 7);
  v128.store(to, v128.shuffle<f64>(lowAb, lowCd, 0, 2));
  v128.store(to + step, v128.shuffle<f64>(lowAb, lowCd, 1, 3));
  v128.store(to + 2 * step, v128.shuffle<f64>(highAb, highCd, 0, 2));
  v128.store(to + 3 * step, v128.shuffle<f64>(highAb, highCd, 1, 3));
}

/** The first lanes of a vector from memory, zeros beyond: four, or those that are left of a row. */
// @ts-ignore: decorator
@inline
export function loadLanes(at: usize, lanes: i32): v128 {
  if (lanes >= 4) return v128.load(at);
  if (lanes == 1) return v128.load32_zero(at);
  if (lanes == 2) return v128.load64_zero(at);
  return v128.load32_lane(at + 8, v128.load64_zero(at), 2);
}

/** Stores what loadLanes has loaded. */
// @ts-ignore: decorator
@inline
export function storeLanes(at: usize, value: v128, lanes: i32): void {
  if (lanes >= 4) {
    v128.store(at, value);
    return;
  }
  for (; lanes > 0; lanes--) {
    v128.store32_lane(at, value, 0);
    value = v128.shuffle<i32>(value, value, 1, 2, 3, 3);
    at += 4;
  }
}
