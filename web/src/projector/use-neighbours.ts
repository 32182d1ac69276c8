// The neighbours of the one selected point, asked of the worker.
import { useEffect, useState } from "react";
import type { Metric, Neighbour } from "./math/nearest.ts";
import type { Projection } from "./use-projection.ts";

export interface NeighbourSettings {
  readonly metric: Metric;
  readonly limit: number;
}

/** Empty while they are looked for, and where no single point is selected. */
export function useNeighbours(
  { client }: Projection,
  point: number | null,
  { metric, limit }: NeighbourSettings,
): readonly Neighbour[] {
  const [neighbours, setNeighbours] = useState<readonly Neighbour[]>([]);
  useEffect(() => {
    let isCurrent = true;
    setNeighbours([]);
    if (client && point !== null)
      void client.neighbours(point, metric, limit).then((found) => {
        if (isCurrent) setNeighbours(found);
      });
    return () => {
      isCurrent = false;
    };
  }, [client, point, metric, limit]);
  return neighbours;
}
