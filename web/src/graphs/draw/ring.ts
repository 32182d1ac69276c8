// Which boxes are ringed, and in which colour: the selection first, then results, changes, neighbours.
import type { Emphasis, Frame } from "./frame.ts";
import { mix } from "./palette.ts";

/** Whether a box's ring is a thick one. */
export function isStrong(emphasis: Emphasis, box: number): boolean {
  return box === emphasis.selected || emphasis.found.has(box) || emphasis.changes.has(box);
}

/** The colour of a box's ring; null where it has none. */
export function ringColor({ emphasis, palette }: Frame, box: number): string | null {
  if (box === emphasis.selected) return palette.accent;
  if (emphasis.found.has(box)) return palette.warn;
  const change = emphasis.changes.get(box);
  if (change) return change === "added" ? palette.good : palette.warn;
  const isNear = box === emphasis.hovered || emphasis.near.has(box);
  return isNear ? mix(palette.accent, palette.lineStrong, 0.55) : null;
}
