// How the tab's settings stand in the URL.
import type { ShownAxes } from "./scene.ts";

export const projectionKinds = [
  { value: "pca", text: "PCA" },
  { value: "tsne", text: "t-SNE" },
  { value: "umap", text: "UMAP" },
  { value: "custom", text: "Custom" },
] as const;

export type ProjectionKind = (typeof projectionKinds)[number]["value"];

export interface ProjectorSettings {
  readonly kind: ProjectionKind;
  readonly axes: 2 | 3;
  /** PCA: which components are x, y and z. */
  readonly components: ShownAxes;
  /** Names of metadata columns; null: none, or the first one. */
  readonly colorBy: string | null;
  readonly labelBy: string | null;
  readonly isSpherized: boolean;
}

export type Params = Readonly<Record<string, string>>;

export function parseSettings(params: Params): ProjectorSettings {
  const picked = (params.components ?? "").split(".").map(Number);
  const isPicked = picked.length === 3 && picked.every((at) => Number.isInteger(at) && at >= 0);
  return {
    kind: projectionKinds.find(({ value }) => value === params.projection)?.value ?? "pca",
    axes: params.axes === "2" ? 2 : 3,
    components: isPicked ? picked : [0, 1, 2],
    colorBy: params.colorBy ?? null,
    labelBy: params.labelBy ?? null,
    isSpherized: params.spherize === "true",
  };
}
