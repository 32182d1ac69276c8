// What stands under a point of the drawing.
import { type Scene, SHAPE_HEADING, SHAPE_MORE } from "../scene/scene.ts";

/** Index of the innermost box or chip at a point in drawing pixels; -1 where there is none. */
export function boxAt({ nodes }: Scene, x: number, y: number, slack = 0): number {
  for (let box = nodes.count - 1; box >= 0; box--) {
    const shape = nodes.shape[box];
    if (shape === SHAPE_HEADING || shape === SHAPE_MORE) continue;
    const [left, top] = [nodes.x[box] ?? 0, nodes.y[box] ?? 0];
    const isInside =
      x >= left - slack &&
      x <= left + (nodes.width[box] ?? 0) + slack &&
      y >= top - slack &&
      y <= top + (nodes.height[box] ?? 0) + slack;
    if (isInside) return box;
  }
  return -1;
}

export type Heading = "up" | "down" | "left" | "right";

/** The nearest box in a direction from another, for the arrow keys; -1 where there is none. */
export function boxToward({ nodes }: Scene, from: number, heading: Heading): number {
  const centre = (box: number) => ({
    x: (nodes.x[box] ?? 0) + (nodes.width[box] ?? 0) / 2,
    y: (nodes.y[box] ?? 0) + (nodes.height[box] ?? 0) / 2,
  });
  const here = centre(from);
  let [best, least] = [-1, Number.POSITIVE_INFINITY];
  for (let box = 0; box < nodes.count; box++) {
    const isCandidate = box !== from && (nodes.id[box] ?? -1) >= 0;
    if (!isCandidate || nodes.owner[box] !== nodes.owner[from]) continue;
    const there = centre(box);
    const [dx, dy] = [there.x - here.x, there.y - here.y];
    const ahead = { up: -dy, down: dy, left: -dx, right: dx }[heading];
    const aside = heading === "up" || heading === "down" ? Math.abs(dx) : Math.abs(dy);
    // Twice as far aside counts like that far ahead: steps follow the flow before they jump across.
    const distance = ahead + 2 * aside;
    if (ahead <= 1 || distance >= least) continue;
    [best, least] = [box, distance];
  }
  return best;
}
