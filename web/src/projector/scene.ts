// What the cloud shows: coordinates brought into the unit ball, and which points stand out.
import type { Coordinates } from "./worker/protocol.ts";

/** Which axes of the coordinates are shown as x, y and z; two of them are drawn flat. */
export type ShownAxes = readonly number[];

/**
 * Three numbers a point, middle at 0 and all axes on one scale: within [-1, 1] where they are drawn flat, else within
 * the ball of radius 1, so that no turn takes a point out of the picture. Points without coordinates are at 0.
 */
export function unitPositions(
  { values, axes, count }: Coordinates,
  shown: ShownAxes,
  total: number,
): Float32Array {
  const positions = new Float32Array(total * 3);
  let widest = 1e-12;
  shown.forEach((axis, to) => {
    const { low, high } = rangeOf(values, axes, count, axis);
    widest = Math.max(widest, (high - low) / 2);
    const middle = (low + high) / 2;
    for (let point = 0; point < count; point++)
      positions[point * 3 + to] = (values[point * axes + axis] ?? 0) - middle;
  });
  const reach = shown.length < 3 ? widest : Math.max(widest, farthest(positions));
  return positions.map((value) => value / reach);
}

/** The greatest distance of a point from the middle. */
function farthest(positions: Float32Array): number {
  let squared = 0;
  for (let at = 0; at < positions.length; at += 3) {
    const [x, y, z] = [positions[at]!, positions[at + 1]!, positions[at + 2]!]; // three a point
    squared = Math.max(squared, x * x + y * y + z * z);
  }
  return Math.sqrt(squared);
}

function rangeOf(values: Float32Array, axes: number, count: number, axis: number) {
  let [low, high] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (let point = 0; point < count; point++) {
    const value = values[point * axes + axis] ?? 0;
    low = Math.min(low, value);
    high = Math.max(high, value);
  }
  return low <= high ? { low, high } : { low: 0, high: 0 };
}

/** As draw/paint-points.ts has it: hidden, dimmed, plain or large. */
export function emphasisOf(
  total: number,
  placed: number,
  isolated: ReadonlySet<number> | null,
  selected: readonly number[],
): Uint8Array {
  const emphasis = new Uint8Array(total).fill(selected.length > 0 ? 1 : 2, 0, placed);
  if (isolated)
    for (let point = 0; point < placed; point++) if (!isolated.has(point)) emphasis[point] = 0;
  for (const point of selected) if (emphasis[point]) emphasis[point] = 3;
  return emphasis;
}
