// The way from one scene to the next: boxes that stay move, new ones grow out of what they stood in.
import { type Scene, SHAPE_HEADING } from "../scene/scene.ts";

export interface Places {
  readonly x: Float32Array;
  readonly y: Float32Array;
  readonly width: Float32Array;
  readonly height: Float32Array;
}

/** What a box is called in every scene, so that it is known again. */
function keyOf({ nodes }: Scene, box: number): string {
  const owner = nodes.owner[box] ?? -1;
  if (nodes.shape[box] === SHAPE_HEADING)
    return `heading ${nodes.id[owner] ?? -1} ${nodes.labels[box]?.split(" ", 1)}`;
  const isBox = (nodes.shape[box] ?? 0) < 4;
  if (isBox) return String(nodes.id[box]);
  return `${nodes.id[owner]} ${nodes.shape[box]} ${nodes.id[box]} ${nodes.op[box]} ${nodes.labels[box]}`;
}

function indexScene(scene: Scene): Map<string, number> {
  const index = new Map<string, number>();
  for (let box = 0; box < scene.nodes.count; box++) index.set(keyOf(scene, box), box);
  return index;
}

/** Starts of all boxes of `next`: their place in `before`, or the middle of the box that they came from. */
export interface Transition {
  readonly from: Places;
  /** 1 for boxes that were not there. */
  readonly isNew: Uint8Array;
}

/** Places of the boxes of `next` at the start of the way from `before`. */
export function startPlaces(before: Scene, places: Places, next: Scene): Transition {
  const index = indexScene(before);
  const { count } = next.nodes;
  const from = {
    x: next.nodes.x.slice(),
    y: next.nodes.y.slice(),
    width: next.nodes.width.slice(),
    height: next.nodes.height.slice(),
  };
  const isNew = new Uint8Array(count);
  for (let box = 0; box < count; box++) {
    const old = index.get(keyOf(next, box));
    if (old !== undefined) copyPlace(places, old, from, box);
    else {
      isNew[box] = 1;
      shrinkInto(next, from, box);
    }
  }
  return { from, isNew };
}

function copyPlace(places: Places, old: number, from: Places, box: number): void {
  from.x[box] = places.x[old] ?? 0;
  from.y[box] = places.y[old] ?? 0;
  from.width[box] = places.width[old] ?? 0;
  from.height[box] = places.height[old] ?? 0;
}

/** A new box starts at its relative place within its owner, scaled to the owner's start. */
function shrinkInto({ nodes }: Scene, from: Places, box: number): void {
  const owner = nodes.owner[box] ?? -1;
  if (owner < 0) return;
  const scaleX = (from.width[owner] ?? 1) / Math.max(1, nodes.width[owner] ?? 1);
  const scaleY = (from.height[owner] ?? 1) / Math.max(1, nodes.height[owner] ?? 1);
  from.x[box] = (from.x[owner] ?? 0) + ((nodes.x[box] ?? 0) - (nodes.x[owner] ?? 0)) * scaleX;
  from.y[box] = (from.y[owner] ?? 0) + ((nodes.y[box] ?? 0) - (nodes.y[owner] ?? 0)) * scaleY;
  from.width[box] = (nodes.width[box] ?? 0) * scaleX;
  from.height[box] = (nodes.height[box] ?? 0) * scaleY;
}

/** Places part of the way; `share` runs from 0 to 1. */
export function mixPlaces(from: Places, to: Places, share: number): Places {
  const between = (a: Float32Array, b: Float32Array) =>
    a.map((value, at) => value + ((b[at] ?? 0) - value) * share);
  return {
    x: between(from.x, to.x),
    y: between(from.y, to.y),
    width: between(from.width, to.width),
    height: between(from.height, to.height),
  };
}

/** Slow at both ends. */
export function ease(share: number): number {
  return share < 0.5 ? 4 * share ** 3 : 1 - (-2 * share + 2) ** 3 / 2;
}

/** How visible each box is after a share of the way: new ones come in over its second half. */
export function fadeIn({ isNew }: Transition, share: number): Float32Array {
  return Float32Array.from(isNew, (flag) => (flag ? Math.max(0, share * 2 - 1) : 1));
}
