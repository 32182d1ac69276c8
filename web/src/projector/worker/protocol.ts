// What the page and the projection worker say to one another.
import type { Metric, Neighbour } from "../math/nearest.ts";
import type { Supervision } from "../math/supervision.ts";

/** A direction between two groups of points, from the middle of one to that of the other. */
export interface Direction {
  readonly from: readonly number[];
  readonly to: readonly number[];
}

export type ProjectionSpec =
  | { readonly kind: "pca" }
  | {
      readonly kind: "tsne";
      readonly axes: 2 | 3;
      readonly perplexity: number;
      /** 0: by the number of points. */
      readonly learningRate: number;
      /** Null: by the points alone. */
      readonly supervision: Supervision | null;
    }
  | { readonly kind: "umap"; readonly axes: 2 | 3; readonly neighbours: number }
  | { readonly kind: "custom"; readonly x: Direction; readonly y: Direction };

export type Request =
  /** The points, which stay in the worker; `isSpherized`: as math/points.ts has it. */
  | {
      readonly kind: "points";
      readonly values: Float32Array;
      readonly count: number;
      readonly dims: number;
      readonly isSpherized: boolean;
    }
  /** Ends what is under way and starts a projection; its answers carry `id`. */
  | { readonly kind: "project"; readonly id: number; readonly spec: ProjectionSpec }
  | { readonly kind: "pause" | "resume" | "perturb" }
  | {
      readonly kind: "neighbours";
      readonly id: number;
      readonly point: number;
      readonly metric: Metric;
      readonly limit: number;
    };

/** Coordinates so far: `axes` a point, of the first `count` points. */
export interface Coordinates {
  readonly values: Float32Array;
  readonly axes: number;
  readonly count: number;
  /** Steps of the layout; null where there is nothing to repeat. */
  readonly iteration: number | null;
  /** PCA: each axis' part of the whole variance. */
  readonly variance: readonly number[];
  readonly isDone: boolean;
}

export type Reply =
  | { readonly kind: "coordinates"; readonly id: number; readonly coordinates: Coordinates }
  /** What is worked on, and how much of it is done (0 to 1). */
  | { readonly kind: "progress"; readonly id: number; readonly what: string; readonly part: number }
  | {
      readonly kind: "neighbours";
      readonly id: number;
      readonly neighbours: readonly Neighbour[];
    }
  | { readonly kind: "failed"; readonly id: number; readonly message: string };
