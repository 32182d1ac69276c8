// The outline of a box: its place in the frame, its rounding, how strongly it is drawn.
import {
  SHAPE_CONSTANT,
  SHAPE_LINK,
  SHAPE_MORE,
  SHAPE_OPEN,
  SHAPE_SUMMARY,
} from "../scene/scene.ts";
import { type Rect, visiblePart } from "./camera.ts";
import type { Frame } from "./frame.ts";

/** Below this scale corners are too small to be seen round. */
const ROUND_SCALE = 0.12;
const FAINT = 0.18;
const UNUSED = 0.5;

/** Whether a shape stands on the side of a node. */
export function isChip(shape: number): boolean {
  return (
    shape === SHAPE_CONSTANT ||
    shape === SHAPE_SUMMARY ||
    shape === SHAPE_LINK ||
    shape === SHAPE_MORE
  );
}

export function boxRect({ x, y, width, height }: Frame, box: number): Rect {
  return { x: x[box] ?? 0, y: y[box] ?? 0, width: width[box] ?? 0, height: height[box] ?? 0 };
}

/** Which boxes meet the part of the drawing that is on the screen. */
export function visibility(frame: Frame): (box: number) => boolean {
  const part = visiblePart(frame.camera, frame.screen);
  const { x, y, width, height } = frame;
  return (box) => {
    const [left, top] = [x[box] ?? 0, y[box] ?? 0];
    return (
      left <= part.x + part.width &&
      left + (width[box] ?? 0) >= part.x &&
      top <= part.y + part.height &&
      top + (height[box] ?? 0) >= part.y
    );
  };
}

/** Whether a closed box had no part in the profiled step. */
export function isUnused({ scene, colouring }: Frame, box: number): boolean {
  const { shape, id } = scene.nodes;
  return shape[box] !== SHAPE_OPEN && colouring.isUnused(id[box] ?? -1);
}

/** Opacity: what is off the trace or on its way in is faint, and so is what the profiled step left out. */
export function boxAlpha(frame: Frame, box: number): number {
  const { emphasis, scene } = frame;
  const owner = isChip(scene.nodes.shape[box] ?? 0) ? (scene.nodes.owner[box] ?? box) : box;
  const isFaint = emphasis.traced !== null && !emphasis.traced.nodes.has(owner);
  const strength = isUnused(frame, owner) ? UNUSED : 1;
  return (frame.boxAlpha?.[box] ?? 1) * (isFaint ? FAINT : strength);
}

/** Begins a path along the border of a box, `inset` pixels inside it. */
export function traceBox(
  context: CanvasRenderingContext2D,
  frame: Frame,
  box: number,
  radius: number,
  inset = 0,
): void {
  const { x, y, width, height } = boxRect(frame, box);
  const [w, h] = [width - 2 * inset, height - 2 * inset];
  context.beginPath();
  if (frame.camera.scale < ROUND_SCALE) context.rect(x + inset, y + inset, w, h);
  else context.roundRect(x + inset, y + inset, w, h, Math.min(radius, h / 2));
}

/** A line width that can still be seen at the frame's scale. */
export function hairline({ camera }: Frame, width: number): number {
  return Math.max(width, 0.6 / camera.scale);
}
