// The whole drawing in a corner, with the part that is on the screen.
import { type Scene, SHAPE_OP, SHAPE_OPEN, SHAPE_SCOPE, SHAPE_SERIES } from "../scene/scene.ts";
import { type Camera, type Size, visiblePart } from "./camera.ts";
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
  for (let box = 0; box < nodes.count; box++) {
    const shape = nodes.shape[box] ?? 0;
    if (![SHAPE_OPEN, SHAPE_SCOPE, SHAPE_SERIES, SHAPE_OP].includes(shape)) continue;
    const main = fills(nodes.id[box] ?? -1)[0]?.color ?? palette.textFaint;
    context.fillStyle =
      shape === SHAPE_OPEN
        ? mix(palette.textFaint, palette.surface, 0.14)
        : mix(main, palette.surface, 0.6);
    context.fillRect(
      camera.x + (nodes.x[box] ?? 0) * scale,
      camera.y + (nodes.y[box] ?? 0) * scale,
      Math.max(1, (nodes.width[box] ?? 0) * scale),
      Math.max(1, (nodes.height[box] ?? 0) * scale),
    );
  }
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
