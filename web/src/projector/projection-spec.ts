// What the projection worker is asked for, by the settings on screen.
import { type MetadataColumn, searchColumn } from "./metadata.ts";
import type { ProjectorSettings } from "./settings.ts";
import type { ProjectionSpec } from "./worker/protocol.ts";

/** Numbers that a layout is asked with; typed values take effect when it runs the next time. */
export interface LayoutNumbers {
  readonly perplexity: number;
  /** 0: by the number of points. */
  readonly learningRate: number;
  readonly neighbours: number;
}

/** Expressions that name the points at the four ends of a custom projection. */
export interface CustomEnds {
  readonly left: string;
  readonly right: string;
  readonly down: string;
  readonly up: string;
}

export const firstNumbers: LayoutNumbers = { perplexity: 30, learningRate: 0, neighbours: 15 };
export const noEnds: CustomEnds = { left: "", right: "", down: "", up: "" };

/** What the worker is asked; null where a custom projection's ends match no point. */
export function specOf(
  { kind, axes }: ProjectorSettings,
  { perplexity, learningRate, neighbours }: LayoutNumbers,
  ends: CustomEnds,
  column: MetadataColumn | null,
): ProjectionSpec | null {
  if (kind === "pca") return { kind };
  if (kind === "tsne") return { kind, axes, perplexity, learningRate };
  if (kind === "umap") return { kind, axes, neighbours };
  const find = (text: string) => (column ? searchColumn(column, text) : []);
  const x = { from: find(ends.left), to: find(ends.right) };
  const y = { from: find(ends.down), to: find(ends.up) };
  const isWhole = [x.from, x.to, y.from, y.to].every((points) => points.length > 0);
  return isWhole ? { kind, x, y } : null;
}

/** While it stays the same, a bookmark's coordinates are held and nothing is projected. */
export function specKey(
  { kind, axes, isSpherized }: ProjectorSettings,
  numbers: LayoutNumbers,
): string {
  return JSON.stringify([kind, axes, isSpherized, numbers]);
}

/** As many of the wanted axes as there are: points of two dimensions have no third component. */
export function shownAxes({ kind, axes, components }: ProjectorSettings, there: number) {
  const wanted = kind === "pca" ? components : [0, 1, 2];
  const shown = wanted.slice(0, kind === "custom" ? 2 : axes).filter((axis) => axis < there);
  return shown.length > 0 ? shown : [0];
}
