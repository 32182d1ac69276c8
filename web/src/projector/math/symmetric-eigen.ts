// Eigenvalues and eigenvectors of a symmetric matrix by cyclic Jacobi rotations (Golub and Van Loan, §8.5).

export interface Eigen {
  /** Descending. */
  readonly values: Float64Array;
  /** size × size; column k belongs to values[k] and has length 1. */
  readonly vectors: Float64Array;
}

const sweepLimit = 60;
const tolerance = 1e-22;

/** The matrix is size × size, row after row; it is not changed. */
export function symmetricEigen(matrix: Float64Array, size: number): Eigen {
  const a = matrix.slice();
  const v = new Float64Array(size * size);
  for (let at = 0; at < size; at++) v[at * size + at] = 1;
  const whole = squares(a);
  for (let sweep = 0; sweep < sweepLimit && offDiagonal(a, size) > tolerance * whole; sweep++) {
    for (let p = 0; p < size; p++) for (let q = p + 1; q < size; q++) rotate(a, v, size, p, q);
  }
  return sorted(a, v, size);
}

function squares(a: Float64Array): number {
  return a.reduce((sum, value) => sum + value * value, 0);
}

function offDiagonal(a: Float64Array, size: number): number {
  let sum = 0;
  // Indices run below size × size in this file, so every element is there.
  for (let p = 0; p < size; p++)
    for (let q = p + 1; q < size; q++) sum += 2 * a[p * size + q]! ** 2;
  return sum;
}

/** Makes a[p][q] zero. */
function rotate(a: Float64Array, v: Float64Array, size: number, p: number, q: number): void {
  const apq = a[p * size + q]!;
  if (apq === 0) return;
  const theta = (a[q * size + q]! - a[p * size + p]!) / (2 * apq);
  const t = Math.sign(theta || 1) / (Math.abs(theta) + Math.sqrt(theta * theta + 1));
  const c = 1 / Math.sqrt(t * t + 1);
  const s = t * c;
  for (let k = 0; k < size; k++) turn(a, k * size + p, k * size + q, c, s);
  for (let k = 0; k < size; k++) turn(a, p * size + k, q * size + k, c, s);
  for (let k = 0; k < size; k++) turn(v, k * size + p, k * size + q, c, s);
}

function turn(m: Float64Array, at: number, other: number, c: number, s: number): void {
  const x = m[at]!;
  const y = m[other]!;
  m[at] = c * x - s * y;
  m[other] = s * x + c * y;
}

function sorted(a: Float64Array, v: Float64Array, size: number): Eigen {
  const order = Array.from({ length: size }, (_, at) => at).sort(
    (left, right) => a[right * size + right]! - a[left * size + left]!,
  );
  const vectors = new Float64Array(size * size);
  order.forEach((from, to) => {
    for (let row = 0; row < size; row++) vectors[row * size + to] = v[row * size + from]!;
  });
  return { values: Float64Array.from(order, (at) => a[at * size + at]!), vectors };
}
