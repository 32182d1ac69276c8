// Draws all boxes and chips of a frame.
import { SHAPE_HEADING, SHAPE_OP, SHAPE_OPEN } from "../scene/scene.ts";
import { boxAlpha, isChip, visibility } from "./box-outline.ts";
import { ColourPaths } from "./colour-paths.ts";
import type { Frame } from "./frame.ts";
import { paintChip, paintHeading } from "./paint-chips.ts";
import { paintClosed } from "./paint-closed.ts";
import { paintOpen, paintOpenLabel } from "./paint-open.ts";
import { mix } from "./palette.ts";
import { paintRing } from "./ring.ts";

type Context = CanvasRenderingContext2D;

/** Below this scale a box is a few pixels: only its colour is drawn. */
const SPECK_SCALE = 0.12;

/** Draws the backgrounds of open scopes: below the lines. */
export function paintOpenBoxes(context: Context, frame: Frame): void {
  const isVisible = visibility(frame);
  const { shape, count } = frame.scene.nodes;
  for (let box = 0; box < count; box++)
    if (shape[box] === SHAPE_OPEN && isVisible(box)) paintOpen(context, frame, box);
  context.globalAlpha = 1;
}

/** At this scale a box is a few pixels, and ten thousand may be seen. */
function paintSpecks(context: Context, frame: Frame, isVisible: (box: number) => boolean): void {
  const { scene, x, y, width, height, palette, colouring } = frame;
  const byAlpha = new Map<number, ColourPaths>();
  for (let box = 0; box < scene.nodes.count; box++) {
    const shape = scene.nodes.shape[box] ?? 0;
    if (shape === SHAPE_OPEN || shape > SHAPE_OP || !isVisible(box)) continue;
    const main = colouring.fills(scene.nodes.id[box] ?? -1)[0]?.color ?? palette.textFaint;
    const alpha = boxAlpha(frame, box);
    const paths = byAlpha.get(alpha) ?? new ColourPaths();
    byAlpha.set(alpha, paths);
    paths.add(main, x[box] ?? 0, y[box] ?? 0, width[box] ?? 0, height[box] ?? 0);
  }
  for (const [alpha, paths] of byAlpha) {
    context.globalAlpha = alpha;
    paths.fill(context, (color) => mix(color, palette.surface, 0.55));
  }
}

function paintBox(context: Context, frame: Frame, box: number): void {
  const shape = frame.scene.nodes.shape[box] ?? 0;
  if (shape === SHAPE_OPEN) paintOpenLabel(context, frame, box);
  else if (shape === SHAPE_HEADING) paintHeading(context, frame, box);
  else if (isChip(shape)) paintChip(context, frame, box);
  else paintClosed(context, frame, box);
}

/** Draws everything that stands above the lines. */
export function paintBoxes(context: Context, frame: Frame): void {
  const isVisible = visibility(frame);
  const { shape, count } = frame.scene.nodes;
  const areSpecks = frame.camera.scale < SPECK_SCALE;
  if (areSpecks) paintSpecks(context, frame, isVisible);
  for (let box = 0; box < count; box++) {
    if (!isVisible(box)) continue;
    if (!areSpecks || shape[box] === SHAPE_OPEN) paintBox(context, frame, box);
    else if ((shape[box] ?? 0) <= SHAPE_OP) paintRing(context, frame, box, 8);
  }
  context.globalAlpha = 1;
}
