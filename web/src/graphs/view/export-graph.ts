// Takes the graph out of the page: as a picture (PNG, SVG) or as text.
import type { StepColouring } from "../draw/colouring.ts";
import { type Frame, NO_EMPHASIS } from "../draw/frame.ts";
import { paintFrame } from "../draw/paint-frame.ts";
import type { Palette } from "../draw/palette.ts";
import type { Scene } from "../scene/scene.ts";

/** Browsers refuse canvases of more pixels on a side. */
const MAX_SIDE = 8192;
const MARGIN = 24;

/** Hands a file to the browser's downloads. */
export function saveFile(name: string, content: Blob): void {
  const url = URL.createObjectURL(content);
  const link = document.createElement("a");
  [link.href, link.download] = [url, name];
  link.click();
  URL.revokeObjectURL(url);
}

/** A file name from a title: letters, digits and a few signs. */
export function fileName(title: string, ending: string): string {
  const plain = title.replace(/[^\p{L}\p{N}._-]+/gu, "_").replace(/^_+|_+$/g, "");
  return `${plain || "graph"}.${ending}`;
}

/** The whole drawing at twice its size, smaller where the browser could not hold it. */
export async function drawingToPng(
  scene: Scene,
  palette: Palette,
  colouring: StepColouring,
): Promise<Blob> {
  const screen = { width: scene.width + 2 * MARGIN, height: scene.height + 2 * MARGIN };
  const density = Math.min(2, MAX_SIDE / screen.width, MAX_SIDE / screen.height);
  const canvas = document.createElement("canvas");
  canvas.width = Math.ceil(screen.width * density);
  canvas.height = Math.ceil(screen.height * density);
  // A new canvas has no other context yet.
  const context = canvas.getContext("2d") as CanvasRenderingContext2D;
  const frame: Frame = {
    scene,
    ...{ x: scene.nodes.x, y: scene.nodes.y },
    ...{ width: scene.nodes.width, height: scene.nodes.height },
    ...{ boxAlpha: null, lineAlpha: 1, screen, palette, emphasis: NO_EMPHASIS, colouring },
    camera: { x: MARGIN, y: MARGIN, scale: 1 },
  };
  paintFrame(context, frame, density);
  return new Promise((resolve, reject) =>
    canvas.toBlob((blob) =>
      blob ? resolve(blob) : reject(new Error("the browser could not make a PNG of this size")),
    ),
  );
}
