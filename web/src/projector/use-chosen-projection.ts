// The projection that the settings ask for, unless a bookmark's own coordinates are held in its place.
import { useEffect, useState } from "react";
import type { MetadataColumn } from "./metadata.ts";
import {
  type CustomEnds,
  firstNumbers,
  type LayoutNumbers,
  noEnds,
  specKey,
  specOf,
} from "./projection-spec.ts";
import type { LoadedEmbedding } from "./projector-source.ts";
import type { ProjectorSettings } from "./settings.ts";
import { type Projection, useProjection } from "./use-projection.ts";
import type { Coordinates } from "./worker/protocol.ts";

export interface ChosenProjection {
  readonly projection: Projection;
  readonly numbers: LayoutNumbers;
  readonly onNumbers: (numbers: LayoutNumbers) => void;
  readonly ends: CustomEnds;
  readonly onEnds: (ends: CustomEnds) => void;
  /** Points are named at every end of a custom projection. */
  readonly hasEnds: boolean;
  readonly onRunAgain: () => void;
  /** Shows coordinates instead of projecting, until a setting differs from the given ones. */
  readonly hold: (settings: ProjectorSettings, coordinates: Coordinates) => void;
}

export function useChosenProjection(
  { points, columns }: LoadedEmbedding,
  settings: ProjectorSettings,
  labelColumn: MetadataColumn | null,
): ChosenProjection {
  const [numbers, onNumbers] = useState(firstNumbers);
  const [ends, onEnds] = useState(noEnds);
  const [held, setHeld] = useState<string | null>(null);
  const key = specKey(settings, numbers);
  useEffect(() => setHeld((before) => (before === key ? before : null)), [key]);
  const isHeld = held === key;
  const spec = isHeld ? null : specOf(settings, numbers, ends, { columns, labelColumn });
  const projection = useProjection(points, settings.isSpherized, spec);
  return {
    ...{ projection, numbers, onNumbers, ends, onEnds, hasEnds: spec !== null || isHeld },
    onRunAgain: () => (held === null ? projection.rerun() : setHeld(null)),
    hold: (wanted, coordinates) => {
      setHeld(specKey(wanted, numbers));
      projection.show(coordinates);
    },
  };
}
