// Where the camera goes when the scene under it changes: what the user opened or closed stays in its place.
import type { Scene } from "../scene/scene.ts";
import { SHAPE_OPEN } from "../scene/scene.ts";
import { type Camera, fitCamera, reveal, type Size } from "./camera.ts";
import { coreOf, rectOf } from "./scene-parts.ts";
import type { Places } from "./transition.ts";

/** Opening a scope zooms out to show all of it down to this scale. */
const LEAST_FIT = 0.3;

/** A scene, the one before it with the places its boxes have on the screen, and the tree node to hold on to. */
interface Change {
  readonly before: Scene;
  readonly places: Places;
  readonly scene: Scene;
  readonly anchor: number;
}

function middle(start: Float32Array, size: Float32Array, at: number): number {
  return (start[at] ?? 0) + (size[at] ?? 0) / 2;
}

/** The camera under which the anchor's middle is where it was, then moved so that all of it is seen. */
export function anchoredCamera(change: Change, camera: Camera, screen: Size): Camera {
  const { before, places, scene, anchor } = change;
  const old = before.nodes.id.indexOf(anchor);
  const box = scene.nodes.id.indexOf(anchor);
  if (old < 0 || box < 0) return camera;
  const { nodes } = scene;
  const { scale } = camera;
  const dx = middle(places.x, places.width, old) - middle(nodes.x, nodes.width, box);
  const dy = middle(places.y, places.height, old) - middle(nodes.y, nodes.height, box);
  const kept = { scale, x: camera.x + dx * scale, y: camera.y + dy * scale };
  const rect = rectOf(scene, box);
  const isTooLarge = rect.width * scale > screen.width || rect.height * scale > screen.height;
  if (nodes.shape[box] !== SHAPE_OPEN || !isTooLarge) return reveal(kept, rect, screen);
  const core = coreOf(scene, box);
  const fitted = fitCamera(core, screen);
  // A huge scope is entered at the scale of before rather than shown whole as a speck.
  return fitted.scale > LEAST_FIT ? fitted : reveal(kept, core, screen);
}
