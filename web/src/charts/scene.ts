// Everything a chart draws: its lines, its axes' ranges and its ink.
import type { Outliers, XAxis } from "../view.ts";
import type { AxisSpace } from "./axis-space.ts";
import { type ChartLine, stretchIn } from "./chart-line.ts";
import { type Range, valueRange, withRoom } from "./y-range.ts";

export interface Remark {
  readonly x: number;
  readonly text: string;
}

export interface Scene {
  readonly lines: readonly ChartLine[];
  /** The user's remarks, at places of the x axis. */
  readonly remarks: readonly Remark[];
  readonly xAxis: XAxis;
  readonly space: AxisSpace;
  readonly x: Range;
  /** In axis space. */
  readonly y: Range;
}

/** The user's own ranges; null follows the data. `y` is in axis space. */
export interface Zoom {
  readonly x: Range | null;
  readonly y: Range | null;
}

export const wholeZoom: Zoom = { x: null, y: null };

/** From the least to the greatest finite x of all lines; a range around it where there is but one. */
export function xRange(lines: readonly ChartLine[]): Range {
  let least = Number.POSITIVE_INFINITY;
  let greatest = Number.NEGATIVE_INFINITY;
  for (const { xs, isSorted } of lines) {
    const ends = isSorted && xs.length > 2 ? [xs[0], xs[xs.length - 1]] : xs;
    for (const x of ends as Iterable<number>) {
      if (x - x !== 0) continue;
      if (x < least) least = x;
      if (x > greatest) greatest = x;
    }
  }
  if (least > greatest) return [0, 1];
  return least < greatest ? [least, greatest] : [least - 0.5, greatest + 0.5];
}

/** The scene of lines under a zoom; y follows what is in view where the user has not set it. */
export function sceneOf(
  lines: readonly ChartLine[],
  axes: Pick<Scene, "xAxis" | "space"> & Partial<Pick<Scene, "remarks">>,
  zoom: Zoom,
  outliers: Outliers,
): Scene {
  const x = zoom.x ?? xRange(lines);
  const stretches = lines.map((line) => ({ ys: line.ys, ...stretchIn(line, x[0], x[1], 0) }));
  const y = zoom.y ?? withRoom(valueRange(stretches, outliers) ?? [0, 1], axes.space.scale);
  return { remarks: [], lines, ...axes, x, y };
}
