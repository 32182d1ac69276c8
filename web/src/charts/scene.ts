// Everything a chart draws: its lines, its axes' ranges and its ink.
import { type Limits, noLimits, type Outliers } from "../view.ts";
import { type AxisSpace, linearSpace } from "./axis-space.ts";
import { type ChartLine, type ChartXAxis, stretchIn } from "./chart-line.ts";
import { type Range, valueRange, withRoom } from "./y-range.ts";

export interface Remark {
  readonly x: number;
  readonly text: string;
}

export interface Scene {
  readonly lines: readonly ChartLine[];
  /** The user's remarks, at places of the x axis. */
  readonly remarks: readonly Remark[];
  readonly xAxis: ChartXAxis;
  readonly xSpace: AxisSpace;
  readonly space: AxisSpace;
  /** In axis space. */
  readonly x: Range;
  /** In axis space. */
  readonly y: Range;
}

/** The user's own ranges; null follows the data. Both are in axis space. */
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
    const isEven = isSorted && xs.length > 2 && Number.isFinite(xs[0]);
    const ends = isEven ? [xs[0], xs[xs.length - 1]] : xs;
    for (const x of ends as Iterable<number>) {
      if (x - x !== 0) continue;
      if (x < least) least = x;
      if (x > greatest) greatest = x;
    }
  }
  if (least > greatest) return [0, 1];
  return least < greatest ? [least, greatest] : [least - 0.5, greatest + 0.5];
}

const unlimited = { xLimits: noLimits, yLimits: noLimits };

/**
 * A range with its ends where the user wants them, as far as the axis has such a place. Data wholly beyond one end
 * leave the range as wide as it was, from that end on.
 */
export function limited([low, high]: Range, limits: Limits, { toAxis }: AxisSpace): Range {
  const [least, greatest] = limits.map((end) => {
    const place = end === null ? Number.NaN : toAxis(end);
    return Number.isFinite(place) ? place : null;
  });
  const range = [least ?? low, greatest ?? high] as const;
  if (range[0] < range[1]) return range;
  return typeof least === "number"
    ? [least, least + high - low]
    : [range[1] - (high - low), range[1]];
}

/** The scene of lines under a zoom; y follows what is in view where the user has not set it. */
export function sceneOf(
  lines: readonly ChartLine[],
  axes: Pick<Scene, "xAxis" | "space"> & Partial<Pick<Scene, "remarks" | "xSpace">>,
  zoom: Zoom,
  outliers: Outliers,
  limits: { readonly xLimits: Limits; readonly yLimits: Limits } = unlimited,
): Scene {
  const xSpace = axes.xSpace ?? linearSpace;
  const x = zoom.x ?? limited(xRange(lines), limits.xLimits, xSpace);
  const stretches = lines.flatMap((line) => {
    const stretch = stretchIn(line, x[0], x[1], 0);
    const columns = line.band ? [line.ys, line.band.low, line.band.high] : [line.ys];
    return columns.map((ys) => ({ ys, ...stretch }));
  });
  const free = withRoom(valueRange(stretches, outliers) ?? [0, 1], axes.space.scale);
  const y = zoom.y ?? limited(free, limits.yLimits, axes.space);
  return { remarks: [], lines, ...axes, xSpace, x, y };
}
