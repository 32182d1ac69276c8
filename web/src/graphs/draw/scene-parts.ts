// Parts of the drawing that the camera is pointed at, and the part of the screen that it has for them.
import { type Scene, SHAPE_OPEN } from "../scene/scene.ts";
import { type Camera, fitCamera, LEGEND_ROOM, type Rect, reveal, type Size } from "./camera.ts";

/** The card's room in pixels, and the part that it leaves on a phone, as in the style sheet. */
const WIDE_SCREEN = 680;
const CARD_WIDTH = 344;
const CARD_REST = 0.55;

/** Names can be read from the first scale on; a node that is smaller is brought to the second one. */
const READABLE_SCALE = 0.36;
const REVEAL_SCALE = 0.75;

/** Drawings that fit only below this scale are entered at their inputs, at most at the other one. */
const LEAST_READABLE = 0.22;
const FIRST_SCALE = 0.75;
/** From this scale on nothing is gained by leaving out what is set aside; below it, from this factor on much is. */
const COMFORTABLE = 0.75;
const MUCH = 1.1;
/** Between the inputs and the screen's border, the legend's room included. */
const FIRST_MARGIN = 64;

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
function besideCard({ width, height }: Size): Size {
  return width > WIDE_SCREEN
    ? { width: width - CARD_WIDTH, height }
    : { width, height: height * CARD_REST };
}

/** The least move from a camera that brings a box onto the screen, beside the card, large enough to be read. */
export function revealCamera(scene: Scene, box: number, now: Camera, screen: Size): Camera {
  const room = besideCard(screen);
  const isSmall = now.scale < READABLE_SCALE && scene.nodes.shape[box] !== SHAPE_OPEN;
  const rect = rectOf(scene, box);
  if (isSmall) return fitCamera(rect, room, REVEAL_SCALE);
  return reveal(now, rect, { ...room, height: room.height - LEGEND_ROOM });
}

/** The box nearest to where the inputs are: the lowest one, or the highest where inputs are at the top. */
function firstBox({ nodes, direction }: Scene): number {
  let first = 0;
  for (let box = 1; box < nodes.count; box++) {
    if (nodes.isAside[box] || nodes.owner[box] !== -1) continue;
    const isNearer =
      direction === "up"
        ? (nodes.y[box] ?? 0) + (nodes.height[box] ?? 0) >
          (nodes.y[first] ?? 0) + (nodes.height[first] ?? 0)
        : (nodes.y[box] ?? 0) < (nodes.y[first] ?? 0);
    if (isNearer) first = box;
  }
  return first;
}

/** All of a drawing, or its main graph alone where what is set aside would make it much smaller. */
function wholeCamera(scene: Scene, screen: Size): Camera {
  const all = fitCamera({ x: 0, y: 0, ...sizeOf(scene) }, screen);
  if (scene.nodes.count === 0) return all;
  const core = fitCamera(coreOf(scene, -1), screen);
  return all.scale < COMFORTABLE && core.scale > MUCH * all.scale ? core : all;
}

/** How a drawing is first seen: whole, or its inputs where the whole would be specks. */
export function firstCamera(scene: Scene, screen: Size): Camera {
  const whole = wholeCamera(scene, screen);
  if (whole.scale >= LEAST_READABLE || scene.nodes.count === 0) return whole;
  const { x, y, width, height } = rectOf(scene, firstBox(scene));
  const scale = Math.max(LEAST_READABLE, Math.min(FIRST_SCALE, screen.width / (scene.width + 48)));
  const isUp = scene.direction === "up";
  const edge = isUp ? y + height : y;
  return {
    scale,
    x: screen.width / 2 - (x + width / 2) * scale,
    y: (isUp ? screen.height - FIRST_MARGIN : FIRST_MARGIN) - edge * scale,
  };
}
