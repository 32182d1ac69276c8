// What the parts of the left panel are given.
import type { PointColors } from "./draw/point-colors.ts";
import type { CustomEnds, LayoutNumbers } from "./projection-spec.ts";
import type { LoadedEmbedding } from "./projector-source.ts";
import type { ProjectorSettings } from "./settings.ts";
import type { Projection } from "./use-projection.ts";

export interface PanelProps {
  readonly loaded: LoadedEmbedding;
  readonly settings: ProjectorSettings;
  readonly setParams: (changes: Readonly<Record<string, string | null>>) => void;
  readonly projection: Projection;
  readonly numbers: LayoutNumbers;
  readonly onNumbers: (numbers: LayoutNumbers) => void;
  readonly ends: CustomEnds;
  readonly onEnds: (ends: CustomEnds) => void;
  readonly colors: PointColors;
  readonly onRunAgain: () => void;
  /** Points are named at every end of a custom projection. */
  readonly hasEnds: boolean;
}
