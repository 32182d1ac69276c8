// What the projection worker is asked for, by the settings on screen.
import type { Supervision } from "./math/supervision.ts";
import { type MetadataColumn, searchColumn } from "./metadata.ts";
import type { ProjectorSettings } from "./settings.ts";
import type { ProjectionSpec } from "./worker/protocol.ts";

/** Which labels guide t-SNE, and how much. */
export interface SupervisionChoice {
  /** The metadata column's name; null: none. */
  readonly column: string | null;
  /** 0 to 100. */
  readonly percent: number;
  /** The label that stands for points without one. */
  readonly ignored: string;
}

/** What a layout is asked with beside its dimensions; a change starts it anew. */
export interface LayoutNumbers {
  readonly perplexity: number;
  /** 0: by the number of points. */
  readonly learningRate: number;
  readonly neighbours: number;
  readonly supervision: SupervisionChoice;
}

/** Expressions that name the points at the four ends of a custom projection. */
export interface CustomEnds {
  readonly left: string;
  readonly right: string;
  readonly down: string;
  readonly up: string;
}

export const firstNumbers: LayoutNumbers = {
  perplexity: 30,
  learningRate: 0,
  neighbours: 15,
  supervision: { column: null, percent: 50, ignored: "" },
};
export const noEnds: CustomEnds = { left: "", right: "", down: "", up: "" };

export interface NamedColumns {
  readonly columns: readonly MetadataColumn[];
  /** The one whose values the ends of a custom projection name. */
  readonly labelColumn: MetadataColumn | null;
}

/** What the worker is asked; null where a custom projection's ends match no point. */
export function specOf(
  { kind, axes }: ProjectorSettings,
  numbers: LayoutNumbers,
  ends: CustomEnds,
  { columns, labelColumn }: NamedColumns,
): ProjectionSpec | null {
  const { perplexity, learningRate, neighbours } = numbers;
  if (kind === "pca") return { kind };
  if (kind === "tsne") {
    const supervision = supervisionOf(numbers.supervision, columns);
    return { kind, axes, perplexity, learningRate, supervision };
  }
  if (kind === "umap") return { kind, axes, neighbours };
  const find = (text: string) => (labelColumn ? searchColumn(labelColumn, text) : []);
  const x = { from: find(ends.left), to: find(ends.right) };
  const y = { from: find(ends.down), to: find(ends.up) };
  const isWhole = [x.from, x.to, y.from, y.to].every((points) => points.length > 0);
  return isWhole ? { kind, x, y } : null;
}

function supervisionOf(
  { column: name, percent, ignored }: SupervisionChoice,
  columns: readonly MetadataColumn[],
): Supervision | null {
  const column = columns.find((each) => each.name === name);
  if (!column || percent === 0) return null;
  const places = new Map(column.distinct.map((value, at) => [value, at]));
  const classOf = (value: string) => (value === ignored ? -1 : (places.get(value) ?? -1));
  return { classes: column.values.map(classOf), factor: percent / 100 };
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
