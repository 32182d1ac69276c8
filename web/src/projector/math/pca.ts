// Principal components: the orthogonal directions along which points differ most.
import { firstRows, type Points, randomlyProjected, timesMatrix } from "./points.ts";
import { symmetricEigen } from "./symmetric-eigen.ts";

/** TensorBoard's limits: wider points are randomly projected first, and these many rows find the directions. */
export const widest = 200;
const fittedRows = 50_000;

export interface Components {
  /** Each point's coordinates on the components. */
  readonly points: Points;
  /** Each component's part of the whole variance, 0 to 1, descending. */
  readonly variance: readonly number[];
}

/**
 * At most `limit` components of points, as the right singular vectors of the rows. As in TensorBoard the mean is not
 * subtracted: variance counts from the origin, and from the mean where the points were spherized.
 * Signs are such that each direction's largest entry is positive.
 */
export function principalComponents(points: Points, limit: number): Components {
  const narrow = randomlyProjected(points, widest);
  const { dims } = narrow;
  const { values, vectors } = symmetricEigen(secondMoments(firstRows(narrow, fittedRows)), dims);
  const columns = Math.min(limit, dims);
  const directions = new Float64Array(dims * columns);
  for (let column = 0; column < columns; column++) {
    const sign = signOf(vectors, dims, column);
    for (let row = 0; row < dims; row++)
      directions[row * columns + column] = sign * vectors[row * dims + column]!; // within dims × dims
  }
  const whole = values.reduce((sum, value) => sum + Math.max(0, value), 0) || 1;
  return {
    points: timesMatrix(narrow, directions, columns),
    variance: Array.from(values.subarray(0, columns), (value) => Math.max(0, value) / whole),
  };
}

/** dims × dims. */
function secondMoments({ values, count, dims }: Points): Float64Array {
  const matrix = new Float64Array(dims * dims);
  for (let row = 0; row < count; row++) {
    const vector = values.subarray(row * dims, (row + 1) * dims);
    for (let left = 0; left < dims; left++) {
      const value = vector[left]!; // axes run below dims here
      if (value !== 0)
        for (let right = left; right < dims; right++)
          matrix[left * dims + right]! += value * vector[right]!;
    }
  }
  for (let left = 0; left < dims; left++)
    for (let right = left; right < dims; right++) {
      const mean = matrix[left * dims + right]! / Math.max(1, count);
      matrix[left * dims + right] = mean;
      matrix[right * dims + left] = mean;
    }
  return matrix;
}

function signOf(vectors: Float64Array, dims: number, column: number): number {
  let largest = 0;
  for (let row = 0; row < dims; row++) {
    const value = vectors[row * dims + column]!; // within dims × dims
    if (Math.abs(value) > Math.abs(largest)) largest = value;
  }
  return largest < 0 ? -1 : 1;
}
