// Triangular factors and systems of matrices, in double precision, matrix after matrix.
import type { Data } from "../core/dtype.ts";
import { rangeError } from "../core/errors.ts";

/** out = L with L Lᵀ = a, from the lower triangle of each n × n matrix. RangeError where one is not positive. */
export function choleskyFactor(out: Data, a: Data, n: number): void {
  const l = new Float64Array(n * n);
  for (let at = 0; at < a.length; at += n * n) {
    l.fill(0);
    for (let i = 0; i < n; i++) {
      for (let j = 0; j <= i; j++) {
        let rest = a[at + i * n + j]!;
        for (let k = 0; k < j; k++) rest -= l[i * n + k]! * l[j * n + k]!;
        if (i === j && !(rest > 0)) {
          throw rangeError("cholesky", "matrix", "positive definite", "one that is not");
        }
        l[i * n + j] = i === j ? Math.sqrt(rest) : rest / l[j * n + j]!;
      }
    }
    out.set(l, at);
  }
}

/** The element (i, j) that a solver meets: of the matrix, or of its transpose. */
export interface Triangle {
  readonly lower: boolean;
  readonly adjoint: boolean;
}

/** out [batch, n, columns] with a · out = b, or aᵀ · out = b, from one triangle of each a. */
export function solveTriangle(
  out: Data,
  a: Data,
  b: Data,
  n: number,
  columns: number,
  { lower, adjoint }: Triangle,
): void {
  const x = new Float64Array(n * columns);
  const order = Array.from({ length: n }, (_, i) => (lower !== adjoint ? i : n - 1 - i));
  const [down, along] = adjoint ? [1, n] : [n, 1];
  for (let batch = 0; batch * n * n < a.length; batch++) {
    const at = batch * n * n;
    x.set(b.subarray(batch * n * columns, (batch + 1) * n * columns));
    order.forEach((i, done) => {
      const pivot = a[at + i * (n + 1)]!;
      if (pivot === 0) {
        throw rangeError("triangularSolve", "matrix", "one that can be inverted", "a singular one");
      }
      for (let j = 0; j < columns; j++) {
        let rest = x[i * columns + j]!;
        for (let m = 0; m < done; m++) {
          const k = order[m]!;
          rest -= a[at + i * down + k * along]! * x[k * columns + j]!;
        }
        x[i * columns + j] = rest / pivot;
      }
    });
    out.set(x, batch * n * columns);
  }
}

/**
 * q [batch, m, k] and r [batch, k, n] with q r = a and k = min(m, n), by Householder's reflections; r's diagonal has
 * the sign that Eigen gives it.
 */
export function qrFactors(q: Data, r: Data, a: Data, m: number, n: number): void {
  const k = Math.min(m, n);
  for (let batch = 0; batch * m * n < a.length; batch++) {
    const rows = Float64Array.from(a.subarray(batch * m * n, (batch + 1) * m * n));
    const reflections = Array.from({ length: k }, (_, column) => reflect(rows, m, n, column));
    for (let i = 0; i < k; i++) {
      for (let j = 0; j < n; j++) r[(batch * k + i) * n + j] = j < i ? 0 : rows[i * n + j]!;
    }
    const basis = new Float64Array(m * k);
    for (let i = 0; i < k; i++) basis[i * k + i] = 1;
    for (let i = k - 1; i >= 0; i--) mirror(basis, m, k, reflections[i]!, 0);
    q.set(basis, batch * m * k);
  }
}

/** The unit vector of a reflection, zero above its column; null where nothing needs to be mirrored. */
type Reflection = Float64Array | null;

/** Mirrors the rows so that `column` is zero below its diagonal. */
function reflect(rows: Float64Array, m: number, n: number, column: number): Reflection {
  const v = new Float64Array(m);
  let below = 0;
  for (let i = column; i < m; i++) {
    v[i] = rows[i * n + column]!;
    if (i > column) below += v[i]! ** 2;
  }
  if (below === 0) return null;
  const head = v[column]!;
  const length = Math.sqrt(head * head + below);
  v[column] = head + (head >= 0 ? length : -length);
  const norm = Math.sqrt(v[column]! ** 2 + below);
  for (let i = column; i < m; i++) v[i]! /= norm;
  mirror(rows, m, n, v, column);
  return v;
}

/** rows −= 2 v (vᵀ rows), from the given column on. */
function mirror(rows: Float64Array, m: number, n: number, v: Reflection, from: number): void {
  if (v === null) return;
  for (let j = from; j < n; j++) {
    let dot = 0;
    for (let i = 0; i < m; i++) dot += v[i]! * rows[i * n + j]!;
    for (let i = 0; i < m; i++) rows[i * n + j]! -= 2 * dot * v[i]!;
  }
}
