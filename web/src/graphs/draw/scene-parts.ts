// Parts of the drawing that the camera is pointed at, and the part of the screen that it has for them.
import type { Scene } from "../scene/scene.ts";
import type { Rect, Size } from "./camera.ts";

/** The card's room in pixels, and the part that it leaves on a phone, as in the style sheet. */
const WIDE_SCREEN = 680;
const CARD_WIDTH = 344;
const CARD_REST = 0.55;

/** The place of a box. */
export function rectOf({ nodes }: Scene, box: number): Rect {
  return {
    x: nodes.x[box] ?? 0,
    y: nodes.y[box] ?? 0,
    width: nodes.width[box] ?? 0,
    height: nodes.height[box] ?? 0,
  };
}

/** The size of the whole drawing. */
export function sizeOf(scene: Scene): Size {
  return { width: scene.width, height: scene.height };
}

/** The part of an open scope that its main graph takes: what is set aside may be far larger. */
export function coreOf({ nodes }: Scene, owner: number): Rect {
  let [left, right] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  let [top, bottom] = [left, right];
  for (let box = owner + 1; box < nodes.count; box++) {
    if (nodes.owner[box] !== owner || nodes.isAside[box]) continue;
    left = Math.min(left, nodes.x[box] ?? 0);
    right = Math.max(right, (nodes.x[box] ?? 0) + (nodes.width[box] ?? 0));
    top = Math.min(top, nodes.y[box] ?? 0);
    bottom = Math.max(bottom, (nodes.y[box] ?? 0) + (nodes.height[box] ?? 0));
  }
  return { x: left, y: top, width: right - left, height: bottom - top };
}

/** What the card of a selected node leaves of the screen: it floats at the right, on phones below. */
export function besideCard({ width, height }: Size): Size {
  return width > WIDE_SCREEN
    ? { width: width - CARD_WIDTH, height }
    : { width, height: height * CARD_REST };
}
