// The graph tab's store for the time that the tab is on the screen.
import { useEffect, useState, useSyncExternalStore } from "react";
import type { GraphState } from "./graph-state.ts";
import { GraphStore } from "./graph-store.ts";

/** A store of its own for the calling component; null until the component is mounted. */
export function useGraphStore(): GraphStore | null {
  const [store, setStore] = useState<GraphStore | null>(null);
  useEffect(() => {
    const made = new GraphStore();
    setStore(made);
    return () => made.close();
  }, []);
  return store;
}

export function useGraphState(store: GraphStore): GraphState {
  return useSyncExternalStore(store.subscribe, store.get);
}
