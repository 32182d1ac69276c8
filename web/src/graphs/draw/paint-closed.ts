// Draws closed boxes: operations, scopes and series.
import { SHAPE_OP, SHAPE_SERIES } from "../scene/scene.ts";
import { boxAlpha, boxRect, hairline, isUnused, traceBox } from "./box-outline.ts";
import { paintBoxText } from "./box-text.ts";
import type { Fill } from "./colouring.ts";
import type { Frame } from "./frame.ts";
import { hatch } from "./hatch.ts";
import { mix } from "./palette.ts";
import { paintRing } from "./ring.ts";

type Context = CanvasRenderingContext2D;

const OP_RADIUS = 14;
const SCOPE_RADIUS = 7;
const BAND_HEIGHT = 5;
/** A scope of several parts takes this much of the first one's colour, as the band below tells the others. */
const MIXED_STRENGTH = 0.45;

/** Two more outlines behind a series. */
function paintStack(context: Context, frame: Frame, box: number): void {
  const { palette } = frame;
  const { x, y, width, height } = boxRect(frame, box);
  for (const step of [6, 3]) {
    context.beginPath();
    context.roundRect(x + step, y - step, width, height, SCOPE_RADIUS);
    context.fillStyle = palette.surface;
    context.fill();
    context.strokeStyle = palette.lineStrong;
    context.lineWidth = hairline(frame, 1);
    context.stroke();
  }
}

/** A band at the lower edge that shows what a scope is made of. */
function paintBand(context: Context, frame: Frame, box: number, fills: readonly Fill[]): void {
  const { x, y, width, height } = boxRect(frame, box);
  context.save();
  traceBox(context, frame, box, SCOPE_RADIUS);
  context.clip();
  let left = x;
  for (const { color, share } of fills) {
    context.fillStyle = mix(color, frame.palette.surface, 0.72);
    context.fillRect(left, y + height - BAND_HEIGHT, width * share + 0.5, BAND_HEIGHT);
    left += width * share;
  }
  context.restore();
}

/** What fills a box: its first colour, hatched where the profiled step left it out. */
function fillBox(context: Context, frame: Frame, box: number, fills: readonly Fill[]): void {
  const { palette, colouring } = frame;
  const main = fills[0]?.color;
  const strength = colouring.strength * (fills.length > 1 ? MIXED_STRENGTH : 1);
  context.fillStyle = main ? mix(main, palette.surface, strength) : palette.surface;
  context.fill();
  if (!isUnused(frame, box)) return;
  context.fillStyle = hatch(context, palette.textFaint);
  context.fill();
}

/** A closed box with its text. */
export function paintClosed(context: Context, frame: Frame, box: number): void {
  const { scene, palette, colouring } = frame;
  const shape = scene.nodes.shape[box] ?? 0;
  const isOp = shape === SHAPE_OP;
  const radius = isOp ? OP_RADIUS : SCOPE_RADIUS;
  const fills = colouring.fills(scene.nodes.id[box] ?? -1);
  context.globalAlpha = boxAlpha(frame, box);
  if (shape === SHAPE_SERIES) paintStack(context, frame, box);
  traceBox(context, frame, box, radius);
  fillBox(context, frame, box, fills);
  if (!isOp && fills.length > 1) paintBand(context, frame, box, fills);
  const main = fills[0]?.color;
  context.strokeStyle = main ? mix(main, palette.lineStrong, 0.5) : palette.lineStrong;
  context.lineWidth = hairline(frame, isOp ? 1 : 1.25);
  traceBox(context, frame, box, radius);
  context.stroke();
  paintRing(context, frame, box, radius);
  paintBoxText(context, frame, box, isOp);
}
