// The drawing: a canvas that React does not redraw, and the keys that work on it.
import { useEffect, useMemo, useRef, useState } from "react";
import { colouringOf } from "../draw/colouring.ts";
import { GraphView } from "../draw/graph-view.ts";
import { readPalette } from "../draw/palette.ts";
import { boxOfSubject, emphasisOf, subjectAt } from "./emphasis.ts";
import { actOnKey } from "./graph-keys.ts";
import { type GraphState, type GraphStore, NOTHING } from "./graph-store.ts";
import { Legend } from "./legend.tsx";
import { Minimap } from "./minimap.tsx";
import { nameOf } from "./reveal.ts";

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

export function GraphCanvas({ store, state, theme, onView }: Props) {
  const canvasRef = useRef<HTMLCanvasElement>(null);
  const [view, setView] = useState<GraphView | null>(null);
  const [hovered, setHovered] = useState(-1);
  const { scene, outline, facets, mode, anchor, refit } = state;

  useEffect(() => {
    const canvas = canvasRef.current as HTMLCanvasElement; // rendered below
    const subjectOf = (box: number) => {
      const now = store.get();
      return box < 0 || !now.scene || !now.outline
        ? NOTHING
        : subjectAt(now.scene, now.outline, box);
    };
    const made = new GraphView(canvas, readPalette(canvas, "light"), {
      onPick: (box) => void store.select(subjectOf(box)),
      onOpen: (box) => {
        const now = store.get();
        const subject = subjectOf(box);
        // A chip that names another node leads there; a box opens or closes.
        if (now.scene && box >= 0 && (now.scene.nodes.shape[box] ?? 0) >= 4)
          void store.goTo(subject);
        else if (subject !== NOTHING) void store.toggle(subject);
      },
      onHover: setHovered,
      onFrame: (camera, screen) =>
        canvas.dispatchEvent(new CustomEvent("frame", { detail: { camera, screen } })),
    });
    setView(made);
    onView(made);
    return () => {
      onView(null);
      made.close();
    };
  }, [store, onView]);

  const style = useMemo(() => {
    const canvas = canvasRef.current;
    if (!canvas || !outline || !facets || !view) return null;
    const palette = readPalette(canvas, theme);
    return { palette, colouring: colouringOf(mode, outline, facets, palette) };
  }, [view, theme, mode, outline, facets]);

  useEffect(() => {
    if (style) view?.setStyle(style.palette, style.colouring);
  }, [view, style]);
  useEffect(() => {
    if (scene) view?.show(scene, { anchor, refit });
  }, [view, scene, anchor, refit]);
  useEffect(() => {
    view?.setEmphasis(emphasisOf(state, hovered));
  }, [view, state, hovered]);
  useEffect(() => {
    if (state.reveals > 0) view?.reveal(boxOfSubject(store.get(), store.get().selected));
  }, [view, store, state.reveals]);

  return (
    <div className="graph-stage">
      <canvas
        ref={canvasRef}
        className="graph-canvas"
        tabIndex={0}
        role="img"
        data-testid="graph-canvas"
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
      {style && <Legend legend={style.colouring.legend} mode={mode} />}
      {style && scene && view && (
        <Minimap
          scene={scene}
          view={view}
          canvas={canvasRef}
          palette={style.palette}
          fills={style.colouring.fills}
        />
      )}
    </div>
  );
}
