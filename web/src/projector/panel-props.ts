// What the parts of the left panel are given.
import type { PointColors } from "./draw/point-colors.ts";
import type { LoadedEmbedding } from "./projector-source.ts";
import type { ProjectorSettings } from "./settings.ts";
import type { ChosenProjection } from "./use-chosen-projection.ts";

export interface PanelProps extends ChosenProjection {
  readonly loaded: LoadedEmbedding;
  readonly settings: ProjectorSettings;
  readonly setParams: (changes: Readonly<Record<string, string | null>>) => void;
  readonly colors: PointColors;
}
