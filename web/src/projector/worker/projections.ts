// The projections as sequences of answers: each yields what is to be told so far, and can be left at any yield.
import { UMAP } from "umap-js";
import { type NeighbourTable, nearestTable } from "../math/nearest.ts";
import { centredComponents, principalComponents } from "../math/pca.ts";
import { firstRows, meanOf, type Points, seededRandom, timesMatrix } from "../math/points.ts";
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

export interface Source {
  readonly points: Points;
  /** The points' mean is zero already. */
  readonly isSpherized: boolean;
}

export function project(source: Source, spec: ProjectionSpec, nudges: Nudges): Generator<Told> {
  if (spec.kind === "pca") return pca(source);
  if (spec.kind === "tsne") return tsne(source, spec, nudges);
  if (spec.kind === "umap") return umap(source, spec);
  return custom(source.points, spec);
}

function* pca(source: Source): Generator<Told> {
  yield { kind: "progress", what: "Finding principal components", part: 0 };
  const { points, variance } = components(source, componentLimit);
  yield {
    kind: "coordinates",
    coordinates: {
      ...done,
      values: points.values,
      axes: points.dims,
      count: points.count,
      variance,
    },
  };
}

const done = { iteration: null, variance: [], isDone: true } as const;

function components({ points, isSpherized }: Source, limit: number) {
  return isSpherized ? principalComponents(points, limit) : centredComponents(points, limit);
}

/** The first points and their neighbours. */
function* neighbourhood(
  source: Source,
  limit: number,
  k: number,
): Generator<Told, { points: Points; table: NeighbourTable }> {
  const first = firstRows(source.points, limit);
  const isWide = first.dims > neighbourDims;
  const points = isWide ? components({ ...source, points: first }, neighbourDims).points : first;
  const search = nearestTable(points, k);
  for (;;) {
    const { done: isFound, value } = search.next();
    if (isFound) return { points, table: value };
    yield { kind: "progress", what: "Finding nearest neighbours", part: value };
  }
}

function* tsne(
  source: Source,
  spec: ProjectionSpec & { kind: "tsne" },
  nudges: Nudges,
): Generator<Told> {
  const k = neighboursForPerplexity(spec.perplexity);
  const { points, table } = yield* neighbourhood(source, tsneLimit, k);
  if (points.count < 3) throw new Error("t-SNE needs at least three points.");
  const layout = new Tsne(likenessOf(table, points.count, spec.perplexity), { ...spec, seed: 1 });
  while (layout.iteration < tsneSteps) {
    if (nudges.shouldPerturb) layout.perturb();
    nudges.shouldPerturb = false;
    layout.step();
    yield { kind: "coordinates", coordinates: tsneCoordinates(layout, spec.axes, points.count) };
  }
}

function tsneCoordinates(layout: Tsne, axes: number, count: number): Coordinates {
  const { iteration, positions } = layout;
  const isDone = iteration >= tsneSteps;
  return { values: Float32Array.from(positions), axes, count, iteration, variance: [], isDone };
}

function* umap(source: Source, spec: ProjectionSpec & { kind: "umap" }): Generator<Told> {
  const { points, table } = yield* neighbourhood(source, umapLimit, spec.neighbours);
  if (points.count < 3) throw new Error("UMAP needs at least three points.");
  const layout = new UMAP({
    nComponents: spec.axes,
    nNeighbors: table.k,
    random: seededRandom(1),
  });
  const { k, indices, squared } = table;
  const rows = Array.from({ length: points.count }, (_, row) => row);
  // The library counts a point among its own neighbours.
  layout.setPrecomputedKNN(
    rows.map((row) => [row, ...indices.subarray(row * k, (row + 1) * k - 1)]),
    rows.map((row) => [0, ...squared.subarray(row * k, (row + 1) * k - 1).map(Math.sqrt)]),
  );
  yield { kind: "progress", what: "Building the neighbour graph", part: 0 };
  const steps = layout.initializeFit(
    rows.map((row) =>
      Array.from(points.values.subarray(row * points.dims, (row + 1) * points.dims)),
    ),
  );
  for (let iteration = 1; iteration <= steps; iteration++) {
    layout.step();
    const values = Float32Array.from(layout.getEmbedding().flat());
    const isDone = iteration === steps;
    const { axes } = spec;
    yield {
      kind: "coordinates",
      coordinates: { values, axes, count: points.count, iteration, variance: [], isDone },
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
