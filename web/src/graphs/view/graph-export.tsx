// The menu that takes the graph out of the page.
import { colouringOf } from "../draw/colouring.ts";
import { readPalette } from "../draw/palette.ts";
import { drawingToPng, fileName, saveFile } from "./export-graph.ts";
import { drawingToSvg } from "./export-svg.ts";
import { graphIcons } from "./graph-icons.tsx";
import type { GraphState } from "./graph-state.ts";
import type { GraphStore } from "./graph-store.ts";

interface Props {
  readonly store: GraphStore;
  readonly state: GraphState;
  readonly theme: "light" | "dark";
}

export function GraphExport({ store, state, theme }: Props) {
  const { scene, outline, facets, title, mode } = state;
  if (!scene || !outline || !facets) return null;
  const paint = () => {
    const palette = readPalette(document.documentElement, theme);
    return { palette, colouring: colouringOf(mode, outline, facets, palette) };
  };
  async function savePng(): Promise<void> {
    const { palette, colouring } = paint();
    if (scene) saveFile(fileName(title, "png"), await drawingToPng(scene, palette, colouring));
  }
  function saveSvg(): void {
    const { palette, colouring } = paint();
    if (!scene) return;
    const svg = drawingToSvg(scene, palette, colouring);
    saveFile(fileName(title, "svg"), new Blob([svg], { type: "image/svg+xml" }));
  }
  async function saveText(): Promise<void> {
    saveFile(fileName(title, "pbtxt"), new Blob([await store.text()], { type: "text/plain" }));
  }
  return (
    <details className="graph-menu">
      <summary className="icon-button" aria-label="Download" aria-keyshortcuts="s" title="Download">
        {graphIcons.download}
      </summary>
      <div className="graph-menu-items">
        <button type="button" onClick={() => void savePng()}>
          PNG image
        </button>
        <button type="button" onClick={saveSvg}>
          SVG drawing
        </button>
        <button type="button" onClick={() => void saveText()}>
          .pbtxt text
        </button>
      </div>
    </details>
  );
}
