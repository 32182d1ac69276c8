// Which boxes are ringed, and in which colour: the selection first, then results, changes, neighbours.
import { boxAlpha, traceBox } from "./box-outline.ts";
import type { Emphasis, Frame } from "./frame.ts";
import { mix } from "./palette.ts";

/** Whether a box's ring is a thick one. */
function isStrong(emphasis: Emphasis, box: number): boolean {
  return box === emphasis.selected || emphasis.found.has(box) || emphasis.changes.has(box);
}

/** The colour of a box's ring; null where it has none. */
function ringColor({ emphasis, palette }: Frame, box: number): string | null {
  if (box === emphasis.selected) return palette.accent;
  if (emphasis.found.has(box)) return palette.warn;
  const change = emphasis.changes.get(box);
  if (change) return change === "added" ? palette.good : palette.warn;
  const isNear = box === emphasis.hovered || emphasis.near.has(box);
  return isNear ? mix(palette.accent, palette.lineStrong, 0.55) : null;
}

/** The outline of a box that stands out; a glow too where it is selected. */
export function paintRing(
  context: CanvasRenderingContext2D,
  frame: Frame,
  box: number,
  radius: number,
): void {
  const { emphasis, camera } = frame;
  const color = ringColor(frame, box);
  if (color === null) return;
  const unit = 1 / Math.min(1, camera.scale);
  context.strokeStyle = color;
  context.lineWidth = (isStrong(emphasis, box) ? 2.25 : 1.5) * unit;
  traceBox(context, frame, box, radius, -1);
  context.stroke();
  if (box !== emphasis.selected) return;
  context.globalAlpha *= 0.22;
  context.lineWidth = 7 * unit;
  traceBox(context, frame, box, radius + 3, -3);
  context.stroke();
  context.globalAlpha = boxAlpha(frame, box);
}
