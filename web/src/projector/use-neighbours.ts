// The neighbours of the one selected point, asked of the worker.
import { useEffect, useState } from "react";
import type { Neighbour } from "./math/nearest.ts";
import type { NeighbourSettings } from "./point-panel.tsx";
import type { Projection } from "./use-projection.ts";

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
