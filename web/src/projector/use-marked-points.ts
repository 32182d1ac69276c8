// The points that the reader marks: selected ones, the neighbours of one, those left alone on screen, the one pointed at.
import { useMemo, useState } from "react";
import type { Neighbour } from "./math/nearest.ts";
import { type NeighbourSettings, useNeighbours } from "./use-neighbours.ts";
import type { Projection } from "./use-projection.ts";

export interface MarkedPoints {
  readonly selected: readonly number[];
  readonly select: (points: readonly number[]) => void;
  /** Null is a press beside all points, which selects none; `isMore` adds to those before. */
  readonly pick: (point: number | null, isMore: boolean) => void;
  readonly neighbours: readonly Neighbour[];
  readonly neighbourSettings: NeighbourSettings;
  readonly onNeighbourSettings: (settings: NeighbourSettings) => void;
  /** The selected ones and the neighbours of one. */
  readonly highlighted: readonly number[];
  readonly isolated: ReadonlySet<number> | null;
  /** Leaves the highlighted points alone on screen. */
  readonly isolate: (isOn: boolean) => void;
  readonly hovered: number | null;
  readonly hover: (point: number | null) => void;
}

const firstSettings: NeighbourSettings = { metric: "cosine", limit: 20 };

export function useMarkedPoints(projection: Projection): MarkedPoints {
  const [selected, select] = useState<readonly number[]>([]);
  const [isolated, setIsolated] = useState<ReadonlySet<number> | null>(null);
  const [hovered, hover] = useState<number | null>(null);
  const [neighbourSettings, onNeighbourSettings] = useState(firstSettings);
  const one = selected.length === 1 ? (selected[0] ?? null) : null;
  const neighbours = useNeighbours(projection, one, neighbourSettings);
  const highlighted = useMemo(
    () => [...selected, ...neighbours.map(({ point }) => point)],
    [selected, neighbours],
  );
  const pick = (point: number | null, isMore: boolean) =>
    select((before) => {
      if (point === null) return [];
      return isMore ? [...new Set([...before, point])] : [point];
    });
  const isolate = (isOn: boolean) => setIsolated(isOn ? new Set(highlighted) : null);
  return {
    ...{ selected, select, pick, neighbours, neighbourSettings, onNeighbourSettings },
    ...{ highlighted, isolated, isolate, hovered, hover },
  };
}
