// Keeps the view in the page's address, so that a reload and a pasted link show the same.
import { useEffect } from "react";
import type { TabProps } from "../../tab.ts";
import type { GraphView } from "../draw/graph-view.ts";
import type { GraphState } from "./graph-state.ts";
import { formatView } from "./view-link.ts";

/** After so long without a change the address is written: browsers refuse many writes in a row. */
const REST_MS = 300;

interface Link {
  readonly state: GraphState;
  readonly view: GraphView | null;
  /** False for an uploaded file, which no address can bring back. */
  readonly isLinkable: boolean;
  readonly params: TabProps["params"];
  readonly setParams: TabProps["setParams"];
}

/** Writes what changed once the view rests. */
export function useViewLink({ state, view, isLinkable, params, setParams }: Link): void {
  useEffect(() => {
    if (!view || !isLinkable || state.status.kind !== "ready") return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const write = () => {
      const written = Object.entries(formatView(state, view.eye));
      const changes = written.filter(([name, value]) => (params[name] ?? null) !== value);
      if (changes.length > 0) setParams(Object.fromEntries(changes));
    };
    const writeAtRest = () => {
      clearTimeout(timer);
      timer = setTimeout(write, REST_MS);
    };
    writeAtRest();
    view.canvas.addEventListener("frame", writeAtRest);
    return () => {
      view.canvas.removeEventListener("frame", writeAtRest);
      clearTimeout(timer);
    };
  }, [state, view, isLinkable, params, setParams]);
}
