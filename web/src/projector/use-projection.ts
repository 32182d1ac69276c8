// The projection of the loaded points: runs in a worker, and is followed by the component that uses it.
import { useEffect, useMemo, useState } from "react";
import type { Points } from "./math/points.ts";
import { ProjectionClient, type ProjectionState } from "./worker/projection-client.ts";
import type { Coordinates, ProjectionSpec } from "./worker/protocol.ts";

export interface Projection {
  readonly client: ProjectionClient | null;
  readonly state: ProjectionState;
  /** The newest that were told, also while a next projection is worked on. */
  readonly coordinates: Coordinates | null;
  readonly isPaused: boolean;
  readonly pause: (isPaused: boolean) => void;
  /** Shakes a layout; one that is done begins again. */
  readonly perturb: () => void;
  /** Leaves what is under way and shows coordinates from elsewhere, such as a bookmark's. */
  readonly show: (coordinates: Coordinates) => void;
  readonly rerun: () => void;
}

/** Projects again whenever the points or the specification differ. A null specification shows what there is. */
export function useProjection(
  points: Points,
  isSpherized: boolean,
  spec: ProjectionSpec | null,
): Projection {
  const [state, setState] = useState<ProjectionState>(waiting);
  const [coordinates, setCoordinates] = useState<Coordinates | null>(null);
  const [isPaused, setPaused] = useState(false);
  const [client, setClient] = useState<ProjectionClient | null>(null);
  useEffect(() => {
    const made = new ProjectionClient((next) => {
      setState(next);
      if (next.kind === "shown") setCoordinates(next.coordinates);
    });
    made.load(points, isSpherized);
    setClient(made);
    return () => made.close();
  }, [points, isSpherized]);
  const text = spec && JSON.stringify(spec);
  useEffect(() => {
    if (!client || text === null) return;
    setPaused(false);
    setState(waiting);
    client.project(JSON.parse(text) as ProjectionSpec); // as it was written above
  }, [client, text]);
  return useMemo(() => {
    const rerun = () => {
      if (!client || text === null) return;
      setPaused(false);
      client.project(JSON.parse(text) as ProjectionSpec);
    };
    return {
      ...{ client, state, coordinates, isPaused, rerun },
      pause: (next) => {
        client?.tell(next ? "pause" : "resume");
        setPaused(next);
      },
      perturb: () => {
        setPaused(false);
        client?.tell("perturb");
      },
      show: (given) => {
        client?.leave();
        setCoordinates(given);
        setState({ kind: "shown", coordinates: given });
      },
    };
  }, [client, state, coordinates, isPaused, text]);
}

const waiting: ProjectionState = { kind: "working", what: "Projecting", part: 0 };
