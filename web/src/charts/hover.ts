// What lies under the pointer: the nearest point of every line at an x.
import type { TooltipSort } from "../view.ts";
import type { ChartLine } from "./chart-line.ts";
import { lowerBound } from "./lower-bound.ts";
import type { Scene } from "./scene.ts";

export interface HoverRow {
  readonly line: ChartLine;
  /** Index of the point in the line's columns. */
  readonly index: number;
  /** The nearest point is well away from the crosshair: the run has none there. */
  readonly isFar: boolean;
}

export interface Hover {
  readonly x: number;
  /** Sorted as the user wishes. */
  readonly rows: readonly HoverRow[];
  /** Places on the chart in CSS pixels: of the crosshair, and of the pointer. */
  readonly pixelX: number;
  readonly pixelY: number;
  /** Stays where it is until it is let go. */
  readonly isPinned: boolean;
}

/** The index of the point nearest to x, or -1 in a line that has none. */
function nearestIndex({ xs, isSorted }: ChartLine, x: number): number {
  if (xs.length === 0) return -1;
  if (!isSorted) return nearestByScan(xs, x);
  const after = Math.min(lowerBound(xs, x), xs.length - 1);
  const before = Math.max(0, after - 1);
  const nearer = x - (xs[before] as number) <= (xs[after] as number) - x ? before : after;
  // Of equal x the last to arrive is what stands there now.
  let last = nearer;
  while (last + 1 < xs.length && xs[last + 1] === xs[nearer]) last++;
  return last;
}

function nearestByScan(xs: Float64Array, x: number): number {
  let best = -1;
  let distance = Number.POSITIVE_INFINITY;
  xs.forEach((candidate, at) => {
    const own = Math.abs(candidate - x);
    if (own <= distance) {
      best = at;
      distance = own;
    }
  });
  return best;
}

const orders: Readonly<
  Record<TooltipSort, (pointerY: number) => (a: HoverRow, b: HoverRow) => number>
> = {
  nearest: (pointerY) => (a, b) => distanceTo(a, pointerY) - distanceTo(b, pointerY),
  name: () => (a, b) => (a.line.name < b.line.name ? -1 : 1),
  descending: () => (a, b) => shownValue(b) - shownValue(a),
  ascending: () => (a, b) => shownValue(a) - shownValue(b),
};

function shownValue({ line, index }: HoverRow): number {
  const value = line.smoothed[index] as number;
  return Number.isNaN(value) ? Number.NEGATIVE_INFINITY : value;
}

function distanceTo({ line, index }: HoverRow, pointerY: number): number {
  const distance = Math.abs((line.ys[index] as number) - pointerY);
  return Number.isNaN(distance) ? Number.POSITIVE_INFINITY : distance;
}

/** Further than this share of the view, a point says nothing about the crosshair's place. */
const farShare = 0.03;

/** One row a line, at the points nearest to x; `pointerY` is a place on the y axis. */
export function rowsAt(
  { lines, x: range }: Scene,
  x: number,
  pointerY: number,
  sort: TooltipSort,
): HoverRow[] {
  const reach = (range[1] - range[0]) * farShare;
  const rows = lines.map((line): HoverRow => {
    const index = nearestIndex(line, x);
    return { line, index, isFar: Math.abs((line.xs[index] ?? x) - x) > reach };
  });
  return rows.filter(({ index }) => index >= 0).sort(orders[sort](pointerY));
}

/** The x of the point nearest to `x` over all lines, or null where there is none: the crosshair snaps to it. */
export function nearestX({ lines }: Scene, x: number): number | null {
  let best: number | null = null;
  for (const line of lines) {
    const candidate = line.xs[nearestIndex(line, x)];
    if (candidate === undefined || !Number.isFinite(candidate)) continue;
    if (best === null || Math.abs(candidate - x) < Math.abs(best - x)) best = candidate;
  }
  return best;
}

/** The next x to the right (or left) of `x` among all lines, or null at the end. */
export function neighbourX({ lines }: Scene, x: number, direction: 1 | -1): number | null {
  let best: number | null = null;
  for (const { xs } of lines) {
    for (const candidate of xs) {
      const isBeyond = direction > 0 ? candidate > x : candidate < x;
      if (isBeyond && (best === null || direction * (best - candidate) > 0)) best = candidate;
    }
  }
  return best;
}
