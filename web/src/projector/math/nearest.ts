// The nearest neighbours of points, by comparing each with all.
import type { Points } from "./points.ts";

export type Metric = "cosine" | "euclidean";

export interface Neighbour {
  readonly point: number;
  /** 1 − cosine of the angle, or the Euclidean distance. */
  readonly distance: number;
}

/** The `limit` points nearest to one, itself left out, nearest first. A zero vector is at cosine distance 1 of all. */
export function neighboursOf(
  points: Points,
  point: number,
  metric: Metric,
  limit: number,
): readonly Neighbour[] {
  const distances = metric === "cosine" ? cosines(points, point) : euclideans(points, point);
  const others = Array.from(distances.keys()).filter((other) => other !== point);
  others.sort((a, b) => distances[a]! - distances[b]! || a - b); // keys of the array itself
  return others.slice(0, limit).map((other) => ({ point: other, distance: distances[other]! }));
}

// Rows and axes below run within count and dims, so every element is there.
function euclideans({ values, count, dims }: Points, point: number): Float64Array {
  return Float64Array.from({ length: count }, (_, row) =>
    Math.sqrt(squaredDistance(values, row * dims, point * dims, dims)),
  );
}

function cosines({ values, count, dims }: Points, point: number): Float64Array {
  const length = (row: number) => Math.sqrt(dot(values, row * dims, row * dims, dims));
  const own = length(point);
  return Float64Array.from({ length: count }, (_, row) => {
    const lengths = own * length(row);
    return lengths === 0 ? 1 : 1 - dot(values, row * dims, point * dims, dims) / lengths;
  });
}

function dot(values: Float32Array, a: number, b: number, dims: number): number {
  let sum = 0;
  for (let axis = 0; axis < dims; axis++) sum += values[a + axis]! * values[b + axis]!;
  return sum;
}

function squaredDistance(values: Float32Array, a: number, b: number, dims: number): number {
  let sum = 0;
  for (let axis = 0; axis < dims; axis++) sum += (values[a + axis]! - values[b + axis]!) ** 2;
  return sum;
}

/** The k nearest of every point, row after row, nearest first; distances are squared Euclidean ones. */
export interface NeighbourTable {
  readonly k: number;
  readonly indices: Int32Array;
  readonly squared: Float64Array;
}

/** Yields the part that is done, 0 to 1, now and then; returns the table. */
export function* nearestTable(points: Points, wanted: number): Generator<number, NeighbourTable> {
  const { values, count, dims } = points;
  const k = Math.min(wanted, count - 1);
  const table = {
    k,
    indices: new Int32Array(count * k).fill(-1),
    squared: new Float64Array(count * k).fill(Number.POSITIVE_INFINITY),
  };
  for (let row = 0; row < count; row++) {
    for (let other = row + 1; other < count; other++) {
      const squared = squaredDistance(values, row * dims, other * dims, dims);
      insert(table, row, other, squared);
      insert(table, other, row, squared);
    }
    if (row % 64 === 0) yield 1 - (1 - row / count) ** 2;
  }
  return table;
}

/** Keeps a row's k nearest in order, by insertion. */
function insert({ k, indices, squared }: NeighbourTable, row: number, other: number, d: number) {
  let at = row * k + k - 1;
  if (k === 0 || d >= squared[at]!) return;
  for (; at > row * k && squared[at - 1]! > d; at--) {
    squared[at] = squared[at - 1]!;
    indices[at] = indices[at - 1]!;
  }
  squared[at] = d;
  indices[at] = other;
}
