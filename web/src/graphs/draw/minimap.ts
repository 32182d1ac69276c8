// The whole drawing in a corner, with the part that is on the screen.
import { type Scene, SHAPE_OP, SHAPE_OPEN } from "../scene/scene.ts";
import { type Camera, type Size, visiblePart } from "./camera.ts";
import { ColourPaths } from "./colour-paths.ts";
import type { Fill } from "./colouring.ts";
import { mix, type Palette } from "./palette.ts";

const PADDING = 6;

/** Draws the minimap's still part; answers how drawing pixels become pixels of the minimap. */
export function paintMinimap(
  context: CanvasRenderingContext2D,
  scene: Scene,
  size: Size,
  palette: Palette,
  fills: (node: number) => readonly Fill[],
): Camera {
  const scale = Math.min(
    (size.width - 2 * PADDING) / scene.width,
    (size.height - 2 * PADDING) / scene.height,
  );
  const camera = {
    scale,
    x: (size.width - scene.width * scale) / 2,
    y: (size.height - scene.height * scale) / 2,
  };
  context.fillStyle = palette.surface;
  context.fillRect(0, 0, size.width, size.height);
  const { nodes } = scene;
  // Thousands of boxes may fall on one pixel: the first is drawn.
  const taken = new Set<number>();
  const [scopes, leaves] = [new ColourPaths(), new ColourPaths()];
  for (let box = 0; box < nodes.count; box++) {
    const shape = nodes.shape[box] ?? 0;
    if (shape > SHAPE_OP) continue;
    const isOpen = shape === SHAPE_OPEN;
    const color = isOpen ? undefined : fills(nodes.id[box] ?? -1)[0]?.color;
    const left = Math.round(camera.x + (nodes.x[box] ?? 0) * scale);
    const top = Math.round(camera.y + (nodes.y[box] ?? 0) * scale);
    const right = Math.round(camera.x + ((nodes.x[box] ?? 0) + (nodes.width[box] ?? 0)) * scale);
    const bottom = Math.round(camera.y + ((nodes.y[box] ?? 0) + (nodes.height[box] ?? 0)) * scale);
    const [width, height] = [Math.max(1, right - left), Math.max(1, bottom - top)];
    if (width * height === 1 && taken.has(top * size.width + left)) continue;
    if (width * height === 1) taken.add(top * size.width + left);
    (isOpen ? scopes : leaves).add(color ?? palette.textFaint, left, top, width, height);
  }
  scopes.fill(context, (color) => mix(color, palette.surface, 0.14));
  leaves.fill(context, (color) => mix(color, palette.surface, 0.6));
  return camera;
}

/** Draws the frame around what the screen shows. */
export function paintViewport(
  context: CanvasRenderingContext2D,
  map: Camera,
  size: Size,
  camera: Camera,
  screen: Size,
  palette: Palette,
): void {
  const part = visiblePart(camera, screen);
  const left = Math.max(1, map.x + part.x * map.scale);
  const top = Math.max(1, map.y + part.y * map.scale);
  const right = Math.min(size.width - 1, map.x + (part.x + part.width) * map.scale);
  const bottom = Math.min(size.height - 1, map.y + (part.y + part.height) * map.scale);
  if (right <= left || bottom <= top) return;
  context.strokeStyle = palette.accent;
  context.lineWidth = 1.5;
  context.fillStyle = `${palette.accent}1f`;
  context.beginPath();
  context.roundRect(left, top, right - left, bottom - top, 2);
  context.fill();
  context.stroke();
}
