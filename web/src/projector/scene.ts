// What the cloud shows: coordinates brought into the unit cube, and which points stand out.
import type { Coordinates } from "./worker/protocol.ts";

/** Which axes of the coordinates are shown as x, y and z; two of them are drawn flat. */
export type ShownAxes = readonly number[];

/** Three numbers a point within [-1, 1], middle at 0 and all axes on one scale; points without coordinates are at 0. */
export function unitPositions(
  { values, axes, count }: Coordinates,
  shown: ShownAxes,
  total: number,
): Float32Array {
  const positions = new Float32Array(total * 3);
  const ranges = shown.map((axis) => rangeOf(values, axes, count, axis));
  const side = Math.max(1e-12, ...ranges.map(({ low, high }) => high - low));
  shown.forEach((axis, to) => {
    const { low, high } = ranges[to] as { low: number; high: number }; // one a shown axis
    const middle = (low + high) / 2;
    for (let point = 0; point < count; point++)
      positions[point * 3 + to] = ((values[point * axes + axis] ?? 0) - middle) / (side / 2);
  });
  return positions;
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
