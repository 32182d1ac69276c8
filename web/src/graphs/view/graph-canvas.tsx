// The drawing: a canvas that React does not redraw, and the keys that work on it.
import { type RefObject, useEffect, useMemo, useRef, useState } from "react";
import { colouringOf } from "../draw/colouring.ts";
import { GraphView } from "../draw/graph-view.ts";
import { readPalette } from "../draw/palette.ts";
import type { Subject } from "../worker/protocol.ts";
import { boxOfSubject, emphasisOf, subjectAt } from "./emphasis.ts";
import { actOnKey } from "./graph-keys.ts";
import { type GraphState, NOTHING } from "./graph-state.ts";
import type { GraphStore } from "./graph-store.ts";
import { Legend } from "./legend.tsx";
import { Minimap } from "./minimap.tsx";
import { nameOf } from "./reveal.ts";
import "./graph-canvas.css";

interface Props {
  readonly store: GraphStore;
  readonly state: GraphState;
  readonly theme: "light" | "dark";
  /** Gives the view to the toolbar, null when it goes. */
  readonly onView: (view: GraphView | null) => void;
}

/** What a screen reader says of the selection. */
function describe({ outline, selected, expanded }: GraphState): string {
  if (!outline || selected === NOTHING) return "";
  const isOpen = expanded.has(selected);
  return `${nameOf(outline, selected)}${isOpen ? ", open" : ""}`;
}

/** Makes the view of a canvas, and ends it with the canvas. Picks and openings go to the store. */
function useView(
  { store, onView }: Pick<Props, "store" | "onView">,
  canvasRef: RefObject<HTMLCanvasElement | null>,
  onHover: (box: number) => void,
): GraphView | null {
  const [view, setView] = useState<GraphView | null>(null);
  useEffect(() => {
    const canvas = canvasRef.current as HTMLCanvasElement; // rendered below
    const made = new GraphView(canvas, readPalette(canvas, "light"), {
      onPick: (box) => void store.select(subjectOf(store, box)),
      onOpen: (box) => openBox(store, box),
      onHover,
    });
    setView(made);
    onView(made);
    return () => {
      onView(null);
      made.close();
    };
  }, [store, onView, canvasRef, onHover]);
  return view;
}

function subjectOf(store: GraphStore, box: number): Subject {
  const { scene, outline } = store.get();
  return box < 0 || !scene || !outline ? NOTHING : subjectAt(scene, outline, box);
}

/** A chip that names another node leads there; a box opens or closes. */
function openBox(store: GraphStore, box: number): void {
  const subject = subjectOf(store, box);
  if (subject === NOTHING) return;
  const isChip = (store.get().scene?.nodes.shape[box] ?? 0) >= 4;
  void (isChip ? store.goTo(subject) : store.toggle(subject));
}

/** Shows the state on the view; answers with the palette and the colouring. */
function useDrawing({ state, theme }: Props, view: GraphView | null, hovered: number) {
  const { scene, outline, facets, mode, anchor, refit, eye, reveals } = state;
  const style = useMemo(() => {
    if (!outline || !facets || !view) return null;
    const palette = readPalette(view.canvas, theme);
    return { palette, colouring: colouringOf(mode, outline, facets, palette) };
  }, [view, theme, mode, outline, facets]);
  useEffect(() => {
    if (style) view?.setStyle(style.palette, style.colouring);
  }, [view, style]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: where the eye starts belongs to the scene it came with
  useEffect(() => {
    if (scene) view?.show(scene, { anchor, refit, eye });
  }, [view, scene, anchor, refit]);
  useEffect(() => {
    view?.setEmphasis(emphasisOf(state, hovered));
  }, [view, state, hovered]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each reveal is asked for once
  useEffect(() => {
    if (reveals > 0) view?.reveal(boxOfSubject(state, state.selected));
  }, [view, reveals]);
  return style;
}

export function GraphCanvas(props: Props) {
  const { store, state } = props;
  const canvasRef = useRef<HTMLCanvasElement>(null);
  const [hovered, setHovered] = useState(-1);
  const view = useView(props, canvasRef, setHovered);
  const style = useDrawing(props, view, hovered);
  const { scene } = state;
  return (
    <div className="graph-stage">
      <canvas
        ref={canvasRef}
        className="graph-canvas"
        tabIndex={0}
        role="img"
        data-testid="graph-canvas"
        data-boxes={scene?.nodes.count}
        aria-label={`Graph ${state.title}. Arrow keys move the selection, Enter opens a scope. The outline lists the same nodes.`}
        onKeyDown={(event) => {
          if (view && actOnKey(event.nativeEvent, store, view)) {
            event.preventDefault();
            event.stopPropagation();
            event.nativeEvent.stopImmediatePropagation();
          }
        }}
        style={{ cursor: hovered >= 0 ? "pointer" : "grab" }}
      />
      <p className="sr-only" aria-live="polite">
        {describe(state)}
      </p>
      {style && <Legend {...style.colouring} mode={state.mode} />}
      {style && scene && view && (
        <Minimap scene={scene} view={view} palette={style.palette} fills={style.colouring.fills} />
      )}
    </div>
  );
}
