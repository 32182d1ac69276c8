// Draws all boxes and chips of a frame.
import { SHAPE_HEADING, SHAPE_OP, SHAPE_OPEN } from "../scene/scene.ts";
import { BoxPainter, isChip } from "./box-painter.ts";
import { ColourPaths } from "./colour-paths.ts";
import type { Frame } from "./frame.ts";
import { mix } from "./palette.ts";

type Context = CanvasRenderingContext2D;

/** Below this scale a box is a few pixels: only its colour is drawn. */
const SPECK_SCALE = 0.12;

/** Draws the backgrounds of open scopes: below the lines. */
export function paintOpenBoxes(context: Context, frame: Frame): void {
  const painter = new BoxPainter(context, frame);
  const { shape, count } = frame.scene.nodes;
  for (let box = 0; box < count; box++)
    if (shape[box] === SHAPE_OPEN && painter.isVisible(box)) painter.paintOpen(box);
  context.globalAlpha = 1;
}

/** At this scale a box is a few pixels, and ten thousand may be seen. */
function paintSpecks(context: Context, frame: Frame, painter: BoxPainter): void {
  const { scene, x, y, width, height, palette, colouring } = frame;
  const byAlpha = new Map<number, ColourPaths>();
  for (let box = 0; box < scene.nodes.count; box++) {
    const shape = scene.nodes.shape[box] ?? 0;
    if (shape === SHAPE_OPEN || shape > SHAPE_OP || !painter.isVisible(box)) continue;
    const main = colouring.fills(scene.nodes.id[box] ?? -1)[0]?.color ?? palette.textFaint;
    const alpha = painter.alpha(box);
    const paths = byAlpha.get(alpha) ?? new ColourPaths();
    byAlpha.set(alpha, paths);
    paths.add(main, x[box] ?? 0, y[box] ?? 0, width[box] ?? 0, height[box] ?? 0);
  }
  for (const [alpha, paths] of byAlpha) {
    context.globalAlpha = alpha;
    paths.fill(context, (color) => mix(color, palette.surface, 0.55));
  }
}

/** Draws everything that stands above the lines. */
export function paintBoxes(context: Context, frame: Frame): void {
  const painter = new BoxPainter(context, frame);
  const { shape, count } = frame.scene.nodes;
  if (frame.camera.scale < SPECK_SCALE) {
    paintSpecks(context, frame, painter);
    for (let box = 0; box < count; box++) {
      if (shape[box] === SHAPE_OPEN && painter.isVisible(box)) painter.paintOpenLabel(box);
      else if ((shape[box] ?? 0) <= SHAPE_OP) painter.paintRing(box, 8);
    }
    context.globalAlpha = 1;
    return;
  }
  for (let box = 0; box < count; box++) {
    if (!painter.isVisible(box)) continue;
    const kind = shape[box] ?? 0;
    if (kind === SHAPE_OPEN) painter.paintOpenLabel(box);
    else if (kind === SHAPE_HEADING) painter.paintHeading(box);
    else if (isChip(kind)) painter.paintChip(box);
    else painter.paintClosed(box);
  }
  context.globalAlpha = 1;
}
