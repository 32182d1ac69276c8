// t-SNE and UMAP keep the digits of handwriting apart; layouts of too few points say so.
import { createRequire } from "node:module";
import { expect, test } from "vitest";
import type { Points } from "../math/points.ts";
import { project } from "./projections.ts";
import type { Coordinates, ProjectionSpec } from "./protocol.ts";

/** The classifier example's data: `get` gives 784 brightnesses. */
const mnist = createRequire(import.meta.url)("mnist") as Record<
  number,
  { get(at: number): number[] }
>;
const perDigit = 30;

function digits(): { points: Points; labels: number[] } {
  const labels = Array.from({ length: perDigit * 10 }, (_, at) => at % 10);
  const rows = labels.map((digit, at) => mnist[digit]?.get(Math.floor(at / 10)) ?? []);
  const values = Float32Array.from(rows.flat());
  return { points: { values, count: labels.length, dims: 784 }, labels };
}

function finish(points: Points, spec: ProjectionSpec): Coordinates {
  let last: Coordinates | null = null;
  for (const told of project(points, spec, { shouldPerturb: false }))
    if (told.kind === "coordinates") last = told.coordinates;
  if (!last) throw new Error("told no coordinates");
  return last;
}

/** The part of points whose nearest neighbour in the layout is the same digit. */
function agreement({ values, axes, count }: Coordinates, labels: readonly number[]): number {
  const place = (row: number) => values.subarray(row * axes, (row + 1) * axes);
  const apart = (a: number, b: number) =>
    Math.hypot(...place(a).map((value, axis) => value - (place(b)[axis] ?? 0)));
  const rows = Array.from({ length: count }, (_, row) => row);
  const isAlike = (row: number) => {
    const others = rows.filter((other) => other !== row);
    const nearest = others.reduce((a, b) => (apart(row, a) <= apart(row, b) ? a : b));
    return labels[nearest] === labels[row];
  };
  return rows.filter(isAlike).length / count;
}

test.each([
  { kind: "tsne", axes: 2, perplexity: 15, learningRate: 0, supervision: null },
  { kind: "tsne", axes: 3, perplexity: 15, learningRate: 0, supervision: null },
  { kind: "umap", axes: 2, neighbours: 10 },
] as const)("$kind in $axes dimensions keeps digits beside their like", (spec) => {
  const { points, labels } = digits();
  const layout = finish(points, spec);
  expect(layout).toMatchObject({ isDone: true, count: 300, axes: spec.axes });
  // Chance is 0.1.
  expect(agreement(layout, labels)).toBeGreaterThan(0.7);
});

test("labels that supervise t-SNE bring points of one label nearer to one another", () => {
  const { points, labels } = digits();
  const spec = { kind: "tsne", axes: 2, perplexity: 15, learningRate: 0 } as const;
  const alone = finish(points, { ...spec, supervision: null });
  const guided = finish(points, { ...spec, supervision: { classes: labels, factor: 1 } });
  expect(agreement(guided, labels)).toBeGreaterThan(agreement(alone, labels));
});

test("a layout of two points is refused with a reason", () => {
  const points = { values: Float32Array.of(1, 2, 3, 4), count: 2, dims: 2 };
  const spec = {
    kind: "tsne",
    axes: 2,
    perplexity: 30,
    learningRate: 0,
    supervision: null,
  } as const;
  expect(() => finish(points, spec)).toThrow("at least three points");
});

test("a custom projection runs from the middle of some points to that of others", () => {
  const points = { values: Float32Array.of(0, 0, 2, 0, 0, 4), count: 3, dims: 2 };
  const x = { from: [0], to: [1] };
  const y = { from: [0], to: [2] };
  const { values } = finish(points, { kind: "custom", x, y });
  expect(Array.from(values)).toEqual([0, 0, 2, 0, 0, 4]);
});
