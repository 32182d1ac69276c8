// The projections as sequences of answers: each yields what is to be told so far, and can be left at any yield.
import { UMAP } from "umap-js";
import { type NeighbourTable, nearestTable } from "../math/nearest.ts";
import { principalComponents } from "../math/pca.ts";
import { firstRows, meanOf, type Points, seededRandom, timesMatrix } from "../math/points.ts";
import { supervised } from "../math/supervision.ts";
import { likenessOf, neighboursForPerplexity, Tsne } from "../math/tsne.ts";
import type { Coordinates, Direction, ProjectionSpec } from "./protocol.ts";

export type Told =
  | { readonly kind: "coordinates"; readonly coordinates: Coordinates }
  | { readonly kind: "progress"; readonly what: string; readonly part: number };

/** What the user may do to a layout while it runs. */
export interface Nudges {
  shouldPerturb: boolean;
}

/** TensorBoard's limits, in points; all others are left out of the layout. */
const tsneLimit = 10_000;
const umapLimit = 5_000;
const componentLimit = 10;
/** Neighbours are looked for among this many principal components, as van der Maaten does. */
const neighbourDims = 50;
const tsneSteps = 1000;

export function project(points: Points, spec: ProjectionSpec, nudges: Nudges): Generator<Told> {
  if (spec.kind === "pca") return pca(points);
  if (spec.kind === "tsne") return tsne(points, spec, nudges);
  if (spec.kind === "umap") return umap(points, spec);
  return custom(points, spec);
}

function* pca(points: Points): Generator<Told> {
  yield { kind: "progress", what: "Finding principal components", part: 0 };
  const { points: places, variance } = principalComponents(points, componentLimit);
  yield {
    kind: "coordinates",
    coordinates: {
      ...done,
      values: places.values,
      axes: places.dims,
      count: places.count,
      variance,
    },
  };
}

const done = { iteration: null, variance: [], isDone: true } as const;

/** The first points and their neighbours. */
function* neighbourhood(
  points: Points,
  limit: number,
  k: number,
): Generator<Told, { near: Points; table: NeighbourTable }> {
  const first = firstRows(points, limit);
  const isWide = first.dims > neighbourDims;
  const narrow = isWide ? principalComponents(first, neighbourDims).points : first;
  const search = nearestTable(narrow, k);
  for (;;) {
    const { done: isFound, value } = search.next();
    if (isFound) return { near: narrow, table: value };
    yield { kind: "progress", what: "Finding nearest neighbours", part: value };
  }
}

function* tsne(
  points: Points,
  spec: ProjectionSpec & { kind: "tsne" },
  nudges: Nudges,
): Generator<Told> {
  const k = neighboursForPerplexity(spec.perplexity);
  const { near, table } = yield* neighbourhood(points, tsneLimit, k);
  if (near.count < 3) throw new Error("t-SNE needs at least three points.");
  const layout = new Tsne(tsneLikeness(table, near.count, spec), { ...spec, seed: 1 });
  while (layout.iteration < tsneSteps) {
    if (nudges.shouldPerturb) layout.perturb();
    nudges.shouldPerturb = false;
    layout.step();
    yield { kind: "coordinates", coordinates: tsneCoordinates(layout, spec.axes, near.count) };
  }
}

function tsneLikeness(
  table: NeighbourTable,
  count: number,
  spec: ProjectionSpec & { kind: "tsne" },
) {
  const likeness = likenessOf(table, count, spec.perplexity);
  if (!spec.supervision) return likeness;
  const { classes, factor } = spec.supervision;
  return supervised(likeness, { classes: classes.slice(0, count), factor });
}

function tsneCoordinates(layout: Tsne, axes: number, count: number): Coordinates {
  const { iteration, positions } = layout;
  const isDone = iteration >= tsneSteps;
  return { values: Float32Array.from(positions), axes, count, iteration, variance: [], isDone };
}

function* umap(points: Points, spec: ProjectionSpec & { kind: "umap" }): Generator<Told> {
  const { near, table } = yield* neighbourhood(points, umapLimit, spec.neighbours);
  if (near.count < 3) throw new Error("UMAP needs at least three points.");
  const layout = new UMAP({
    nComponents: spec.axes,
    nNeighbors: table.k,
    random: seededRandom(1),
  });
  const { k, indices, squared } = table;
  const rows = Array.from({ length: near.count }, (_, row) => row);
  // The library counts a point among its own neighbours.
  layout.setPrecomputedKNN(
    rows.map((row) => [row, ...indices.subarray(row * k, (row + 1) * k - 1)]),
    rows.map((row) => [0, ...squared.subarray(row * k, (row + 1) * k - 1).map(Math.sqrt)]),
  );
  yield { kind: "progress", what: "Building the neighbour graph", part: 0 };
  const steps = layout.initializeFit(
    rows.map((row) => Array.from(near.values.subarray(row * near.dims, (row + 1) * near.dims))),
  );
  for (let iteration = 1; iteration <= steps; iteration++) {
    layout.step();
    const values = Float32Array.from(layout.getEmbedding().flat());
    const isDone = iteration === steps;
    const { axes } = spec;
    yield {
      kind: "coordinates",
      coordinates: { values, axes, count: near.count, iteration, variance: [], isDone },
    };
  }
}

function* custom(points: Points, { x, y }: { x: Direction; y: Direction }): Generator<Told> {
  const directions = [directionOf(points, x), directionOf(points, y)];
  const matrix = Float64Array.from(
    { length: points.dims * 2 },
    (_, at) => directions[at % 2]?.[Math.floor(at / 2)] ?? 0,
  );
  const { values, count } = timesMatrix(points, matrix, 2);
  yield { kind: "coordinates", coordinates: { ...done, values, axes: 2, count } };
}

function directionOf(points: Points, { from, to }: Direction): Float64Array {
  const [start, end] = [middleOf(points, from), middleOf(points, to)];
  const direction = end.map((value, axis) => value - (start[axis] ?? 0));
  const length = Math.hypot(...direction) || 1;
  return direction.map((value) => value / length);
}

function middleOf({ values, dims }: Points, rows: readonly number[]): Float64Array {
  const chosen = new Float32Array(rows.length * dims);
  for (const [at, row] of rows.entries())
    chosen.set(values.subarray(row * dims, (row + 1) * dims), at * dims);
  return meanOf({ values: chosen, count: rows.length, dims });
}
