// Points of any dimension as rows of one array, and how they are brought to a smaller or simpler shape.

export interface Points {
  /** count × dims, row after row. */
  readonly values: Float32Array;
  readonly count: number;
  readonly dims: number;
}

/** Numbers in [0, 1) that are the same for the same seed (mulberry32), so that a projection can be repeated. */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** Normally distributed numbers by Box and Muller's transform. */
export function gaussian(random: () => number): () => number {
  return () => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}

/** The mean of all rows. */
export function meanOf({ values, count, dims }: Points): Float64Array {
  const mean = new Float64Array(dims);
  for (let at = 0; at < count * dims; at++) mean[at % dims]! += values[at]!; // `at` is within both
  for (let axis = 0; axis < dims; axis++) mean[axis]! /= Math.max(1, count);
  return mean;
}

/** Rows shifted so that their mean is zero. */
function centred(points: Points): Points {
  const mean = meanOf(points);
  const values = points.values.map((value, at) => value - mean[at % points.dims]!); // at % dims < dims
  return { ...points, values };
}

/** TensorBoard's "sphereize": rows shifted by their mean, then each of length 1; a zero row stays. */
export function spherized(points: Points): Points {
  const { values, count, dims } = centred(points);
  for (let row = 0; row < count; row++) {
    const vector = values.subarray(row * dims, (row + 1) * dims);
    const length = Math.hypot(...vector);
    if (length > 0) for (let axis = 0; axis < dims; axis++) vector[axis]! /= length;
  }
  return { values, count, dims };
}

/** The first rows, at most `limit`. */
export function firstRows(points: Points, limit: number): Points {
  const count = Math.min(points.count, limit);
  return { ...points, count, values: points.values.subarray(0, count * points.dims) };
}

/**
 * At most `dims` dimensions by a Gaussian random matrix, which keeps distances up to a small factor
 * (Johnson and Lindenstrauss 1984); points that are small enough stay as they are.
 */
export function randomlyProjected(points: Points, dims: number): Points {
  if (points.dims <= dims) return points;
  const normal = gaussian(seededRandom(1));
  const matrix = Float32Array.from(
    { length: points.dims * dims },
    () => normal() / Math.sqrt(dims),
  );
  return timesMatrix(points, matrix, dims);
}

/** Each row times a matrix of points.dims × columns. */
export function timesMatrix(points: Points, matrix: ArrayLike<number>, columns: number): Points {
  const values = new Float32Array(points.count * columns);
  for (let row = 0; row < points.count; row++) {
    for (let axis = 0; axis < points.dims; axis++) {
      const value = points.values[row * points.dims + axis]!; // row and axis are within the points
      for (let column = 0; column < columns; column++)
        values[row * columns + column]! += value * matrix[axis * columns + column]!; // as above
    }
  }
  return { values, count: points.count, dims: columns };
}
