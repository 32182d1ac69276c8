// Draws open scopes: a background a step darker with each level, and the name in the header.
import { HEADER } from "../scene/scene.ts";
import { boxAlpha, boxRect, hairline, traceBox } from "./box-outline.ts";
import { type Rect, visiblePart } from "./camera.ts";
import type { Frame } from "./frame.ts";
import { mix } from "./palette.ts";
import { paintRing } from "./ring.ts";

type Context = CanvasRenderingContext2D;

const RADIUS = 10;
const LABEL = 12;
/** The largest label that leaves the boxes below the header free. */
const LARGEST_LABEL = 24;
/** Labels are drawn at this size on the screen where the header has the room, and left out below the least. */
const READABLE = 9;
const LEAST = 5;
const INDENT = 12;

/** 1 for scopes at the root, 2 for those in them. */
function depthOf({ scene }: Frame, box: number): number {
  let depth = 1;
  const { owner } = scene.nodes;
  for (let at = owner[box] ?? -1; at >= 0; at = owner[at] ?? -1) depth++;
  return depth;
}

/** The background, in a tint of the scope's colour where the colouring has one. */
export function paintOpen(context: Context, frame: Frame, box: number): void {
  const { palette, scene, colouring } = frame;
  context.globalAlpha = boxAlpha(frame, box);
  const level = Math.min(4, depthOf(frame, box));
  const plain = palette.isDark
    ? mix("#ffffff", palette.ground, 0.035 * level)
    : mix(palette.textFaint, palette.ground, 0.045 * level);
  const color = colouring.tintsOpen
    ? colouring.fills(scene.nodes.id[box] ?? -1)[0]?.color
    : undefined;
  traceBox(context, frame, box, RADIUS);
  context.fillStyle = color ? mix(color, plain, 0.06) : plain;
  context.fill();
  context.strokeStyle = color ? mix(color, palette.lineStrong, 0.4) : palette.lineStrong;
  context.lineWidth = hairline(frame, 1);
  context.stroke();
  paintRing(context, frame, box, RADIUS);
}

function fitText(context: Context, text: string, room: number): string {
  if (context.measureText(text).width <= room) return text;
  let end = text.length;
  while (end > 1 && context.measureText(`${text.slice(0, end)}…`).width > room) end--;
  return `${text.slice(0, end)}…`;
}

/** Where the label stands: a header that is off the screen stays at its border, each level in a row of its own. */
function labelPlace(frame: Frame, box: number, size: number, part: Rect): readonly number[] {
  const { x, y, width, height } = boxRect(frame, box);
  const sticky = part.y + (depthOf(frame, box) - 1) * size * 1.5;
  const top = Math.max(y, Math.min(sticky, y + height - size * 2));
  const rightmost = x + width - 2 * INDENT - 40 / frame.camera.scale;
  const left = Math.max(x, Math.min(part.x, rightmost));
  return [left + INDENT, top + HEADER / 2 + 1];
}

/** The name in the header. */
export function paintOpenLabel(context: Context, frame: Frame, box: number): void {
  const { palette, scene, camera, screen } = frame;
  const size = Math.max(LABEL, Math.min(LARGEST_LABEL, READABLE / camera.scale));
  const room = boxRect(frame, box).width - 2 * INDENT;
  if (size * camera.scale < LEAST || room * camera.scale < 24) return;
  context.globalAlpha = boxAlpha(frame, box);
  context.font = `600 ${size}px ${palette.face}`;
  context.textAlign = "left";
  context.textBaseline = "middle";
  const label = fitText(context, scene.nodes.labels[box] ?? "", room);
  const [x = 0, y = 0] = labelPlace(frame, box, size, visiblePart(camera, screen));
  context.lineJoin = "round";
  context.lineWidth = size / 3;
  context.strokeStyle = palette.ground;
  context.strokeText(label, x, y);
  context.fillStyle = palette.textSoft;
  context.fillText(label, x, y);
}
