// Elementwise loops over contiguous float32: one export per operand pattern, one branch per op outside the loop.
// The numbers of the ops are those of src/kernels/wasm/codes.ts.
import { exp4, log4, sigmoid4, splat, tanh4 } from "./lanes";

// @ts-ignore: decorator
@inline
function binary4(op: i32, x: v128, y: v128): v128 {
  if (op == 0) return f32x4.add(x, y);
  if (op == 1) return f32x4.sub(x, y);
  if (op == 2) return f32x4.mul(x, y);
  if (op == 3) return f32x4.div(x, y);
  if (op == 4) return f32x4.max(x, y);
  if (op == 5) return f32x4.min(x, y);
  if (op == 6) {
    const d = f32x4.sub(x, y);
    return f32x4.mul(d, d);
  }
  // reluGrad(dy, features), tanhGrad(y, dy), sigmoidGrad(y, dy)
  if (op == 7) return v128.and(x, f32x4.gt(y, splat(0)));
  if (op == 8) return f32x4.mul(y, f32x4.sub(splat(1), f32x4.mul(x, x)));
  return f32x4.mul(f32x4.mul(y, x), f32x4.sub(splat(1), x));
}

// @ts-ignore: decorator
@inline
function binaryLoop(op: i32, out: usize, x: usize, y: usize, n: i32): void {
  for (; n >= 8; n -= 8) {
    v128.store(out, binary4(op, v128.load(x), v128.load(y)));
    v128.store(out, binary4(op, v128.load(x, 16), v128.load(y, 16)), 16);
    out += 32;
    x += 32;
    y += 32;
  }
  for (; n > 0; n--) {
    v128.store_lane<f32>(out, binary4(op, v128.load32_zero(x), v128.load32_zero(y)), 0);
    out += 4;
    x += 4;
    y += 4;
  }
}

/** out[i] = op(x[i], y[i]) */
export function binary(op: i32, out: usize, x: usize, y: usize, n: i32): void {
  if (op == 0) binaryLoop(0, out, x, y, n);
  else if (op == 1) binaryLoop(1, out, x, y, n);
  else if (op == 2) binaryLoop(2, out, x, y, n);
  else if (op == 3) binaryLoop(3, out, x, y, n);
  else if (op == 4) binaryLoop(4, out, x, y, n);
  else if (op == 5) binaryLoop(5, out, x, y, n);
  else if (op == 6) binaryLoop(6, out, x, y, n);
  else if (op == 7) binaryLoop(7, out, x, y, n);
  else if (op == 8) binaryLoop(8, out, x, y, n);
  else binaryLoop(9, out, x, y, n);
}

// @ts-ignore: decorator
@inline
function scalarLoop(op: i32, out: usize, x: usize, scalar: f32, first: bool, n: i32): void {
  const y = splat(scalar);
  for (; n >= 4; n -= 4) {
    const value = v128.load(x);
    v128.store(out, first ? binary4(op, y, value) : binary4(op, value, y));
    out += 16;
    x += 16;
  }
  for (; n > 0; n--) {
    const value = v128.load32_zero(x);
    v128.store_lane<f32>(out, first ? binary4(op, y, value) : binary4(op, value, y), 0);
    out += 4;
    x += 4;
  }
}

// @ts-ignore: decorator
@inline
function scalarOrder(op: i32, out: usize, x: usize, scalar: f32, first: bool, n: i32): void {
  if (first) scalarLoop(op, out, x, scalar, true, n);
  else scalarLoop(op, out, x, scalar, false, n);
}

/** out[i] = op(x[i], scalar), or op(scalar, x[i]) where the scalar is first. */
export function binaryScalar(op: i32, out: usize, x: usize, scalar: f32, first: bool, n: i32): void {
  if (op == 0) scalarLoop(0, out, x, scalar, false, n);
  else if (op == 1) scalarOrder(1, out, x, scalar, first, n);
  else if (op == 2) scalarLoop(2, out, x, scalar, false, n);
  else if (op == 3) scalarOrder(3, out, x, scalar, first, n);
  else if (op == 4) scalarOrder(4, out, x, scalar, first, n);
  else if (op == 5) scalarOrder(5, out, x, scalar, first, n);
  else if (op == 6) scalarLoop(6, out, x, scalar, false, n);
  else if (op == 7) scalarOrder(7, out, x, scalar, first, n);
  else if (op == 8) scalarOrder(8, out, x, scalar, first, n);
  else scalarOrder(9, out, x, scalar, first, n);
}

// @ts-ignore: decorator
@inline
function ordered4(op: i32, x: v128, y: v128, first: bool): v128 {
  return first ? binary4(op, y, x) : binary4(op, x, y);
}

// @ts-ignore: decorator
@inline
function rowsLoop(op: i32, out: usize, x: usize, y: usize, rows: i32, columns: i32, first: bool): void {
  for (let i = 0; i < rows; i++) {
    let at = y;
    let n = columns;
    for (; n >= 4; n -= 4) {
      v128.store(out, ordered4(op, v128.load(x), v128.load(at), first));
      out += 16;
      x += 16;
      at += 16;
    }
    for (; n > 0; n--) {
      v128.store_lane<f32>(out, ordered4(op, v128.load32_zero(x), v128.load32_zero(at), first), 0);
      out += 4;
      x += 4;
      at += 4;
    }
  }
}

/** out[i, j] = op(x[i, j], y[j]), or op(y[j], x[i, j]) where y is first: for add, sub, mul and div. */
export function binaryRows(op: i32, out: usize, x: usize, y: usize, rows: i32, columns: i32, first: bool): void {
  if (op == 0) rowsLoop(0, out, x, y, rows, columns, false);
  else if (op == 2) rowsLoop(2, out, x, y, rows, columns, false);
  else if (op == 1) {
    if (first) rowsLoop(1, out, x, y, rows, columns, true);
    else rowsLoop(1, out, x, y, rows, columns, false);
  } else if (first) rowsLoop(3, out, x, y, rows, columns, true);
  else rowsLoop(3, out, x, y, rows, columns, false);
}

/** out[i, j] = op(x[i, j], y[i]), or op(y[i], x[i, j]) where y is first. */
export function binaryColumns(op: i32, out: usize, x: usize, y: usize, rows: i32, columns: i32, first: bool): void {
  const row = <usize>columns << 2;
  for (; rows > 0; rows--) {
    binaryScalar(op, out, x, load<f32>(y), first, columns);
    out += row;
    x += row;
    y += 4;
  }
}

// @ts-ignore: decorator
@inline
function unary4(op: i32, x: v128): v128 {
  if (op == 0) return f32x4.neg(x);
  if (op == 1) return f32x4.abs(x);
  if (op == 2) return f32x4.mul(x, x);
  if (op == 3) return f32x4.sqrt(x);
  if (op == 4) return f32x4.div(splat(1), f32x4.sqrt(x));
  if (op == 5) return f32x4.div(splat(1), x);
  if (op == 6) return f32x4.max(x, splat(0));
  if (op == 7) return exp4(x);
  if (op == 8) return log4(x);
  if (op == 9) return tanh4(x);
  return sigmoid4(x);
}

// @ts-ignore: decorator
@inline
function unaryLoop(op: i32, out: usize, x: usize, n: i32): void {
  for (; n >= 4; n -= 4) {
    v128.store(out, unary4(op, v128.load(x)));
    out += 16;
    x += 16;
  }
  for (; n > 0; n--) {
    v128.store_lane<f32>(out, unary4(op, v128.load32_zero(x)), 0);
    out += 4;
    x += 4;
  }
}

/** out[i] = op(x[i]) */
export function unary(op: i32, out: usize, x: usize, n: i32): void {
  if (op == 0) unaryLoop(0, out, x, n);
  else if (op == 1) unaryLoop(1, out, x, n);
  else if (op == 2) unaryLoop(2, out, x, n);
  else if (op == 3) unaryLoop(3, out, x, n);
  else if (op == 4) unaryLoop(4, out, x, n);
  else if (op == 5) unaryLoop(5, out, x, n);
  else if (op == 6) unaryLoop(6, out, x, n);
  else if (op == 7) unaryLoop(7, out, x, n);
  else if (op == 8) unaryLoop(8, out, x, n);
  else if (op == 9) unaryLoop(9, out, x, n);
  else unaryLoop(10, out, x, n);
}
