// One line of a chart: a series' points in the axes' own spaces, ready to be drawn and looked up.
import type { View, XAxis } from "../view.ts";
import { type AxisSpace, columnToAxis, spaces, xSpaceOf } from "./axis-space.ts";
import { lowerBound } from "./lower-bound.ts";
import { metricAt } from "./metric-axis.ts";
import { newestAttempt, type PointColumns, supersededPoints } from "./newest-attempt.ts";
import type { SeriesPoints } from "./series-points.ts";
import { weightOfReduced } from "./smoothing.ts";
import { smoothAs } from "./smoothing-kinds.ts";

/** All columns have the same length. */
export interface ChartLine {
  readonly name: string;
  readonly color: string;
  readonly points: PointColumns;
  /** Values after smoothing; the values themselves where it is off. */
  readonly smoothed: Float64Array;
  /** Places on the axes. */
  readonly xs: Float64Array;
  readonly ys: Float64Array;
  /** Unsmoothed places, drawn faint behind; null where smoothing is off. */
  readonly rawYs: Float64Array | null;
  /** Superseded by a later attempt: drawn faintly. */
  readonly isFaint?: boolean;
  /** Index of the first value that is NaN or infinite; -1 where all are finite. */
  readonly firstNotFinite: number;
  /** Edges of the band around a group's mean, in axis space. */
  readonly band?: { readonly low: Float64Array; readonly high: Float64Array };
  /** Whether xs never falls, so that a place can be found by halving. */
  readonly isSorted: boolean;
}

/** What a chart's x axis counts: the view's choice, or another scalar of the same run. */
export type ChartXAxis = XAxis | "tag";

export type LineSettings = Pick<View, "smoothing" | "yScale"> &
  Partial<Pick<View, "xScale" | "smoothingKind">> & { readonly xAxis: ChartXAxis };

/** Keeps what did not change between two redraws: a smoothing step leaves x and the newest attempt alone. */
export class LineBuilder {
  #points: SeriesPoints | null = null;
  #newest: PointColumns | null = null;
  #firstNotFinite = -1;
  #xPlacing = "";
  #xValues: Float64Array = new Float64Array();
  #xs: Float64Array = new Float64Array();
  #isSorted = true;
  #raw: { readonly scale: string; readonly ys: Float64Array } | null = null;

  /** `xPoints` are those of the metric that is the x axis, where one is. */
  build(
    name: string,
    color: string,
    points: SeriesPoints,
    settings: LineSettings,
    xPoints: SeriesPoints | null = null,
  ): ChartLine {
    const newest = this.#newestOf(points);
    this.#placeX(newest, settings, xPoints);
    const space = spaces[settings.yScale];
    const weight = weightOfReduced(settings.smoothing, points.steps.length, points.total);
    const { smoothingKind = "average" } = settings;
    const smoothed = smoothAs(smoothingKind, this.#xValues, newest.values, weight);
    const rawYs = this.#rawYs(newest, space);
    const isSmoothed = smoothed !== newest.values;
    return {
      firstNotFinite: this.#firstNotFinite,
      ...{ name, color, points: newest, smoothed, xs: this.#xs, isSorted: this.#isSorted },
      ys: isSmoothed ? columnToAxis(smoothed, space) : rawYs,
      rawYs: isSmoothed ? rawYs : null,
    };
  }

  #newestOf(points: SeriesPoints): PointColumns {
    if (this.#newest && this.#points?.version === points.version) return this.#newest;
    this.#points = points;
    this.#newest = newestAttempt(points);
    this.#firstNotFinite = this.#newest.values.findIndex((value) => value - value !== 0);
    this.#xPlacing = "";
    this.#raw = null;
    return this.#newest;
  }

  #placeX(points: PointColumns, settings: LineSettings, xPoints: SeriesPoints | null): void {
    const placing = `${settings.xAxis} ${settings.xScale} ${xPoints?.version}`;
    if (this.#xPlacing === placing) return;
    this.#xPlacing = placing;
    this.#xValues = xPoints
      ? metricAt(newestAttempt(xPoints), points.steps)
      : xColumn(points, settings.xAxis);
    this.#xs = columnToAxis(this.#xValues, xSpaceOf(settings));
    this.#isSorted = neverFalls(this.#xs);
  }

  #rawYs(points: PointColumns, space: AxisSpace): Float64Array {
    if (this.#raw?.scale !== space.scale)
      this.#raw = { scale: space.scale, ys: columnToAxis(points.values, space) };
    return this.#raw.ys;
  }
}

/** The superseded points of a series as a line of its own, never smoothed; null where there are none. */
export function supersededLine(
  name: string,
  color: string,
  series: SeriesPoints,
  settings: LineSettings,
): ChartLine | null {
  const points = supersededPoints(series);
  if (!points) return null;
  const xs = columnToAxis(xColumn(points, settings.xAxis), xSpaceOf(settings));
  return {
    ...{ name: `${name} (earlier)`, color, points, smoothed: points.values, xs, rawYs: null },
    ...{ ys: columnToAxis(points.values, spaces[settings.yScale]), isSorted: neverFalls(xs) },
    ...{ isFaint: true, firstNotFinite: -1 },
  };
}

/** What the x axis counts: steps, seconds since 1970, or seconds since the series' first point. */
function xColumn({ steps, wallTimesSec }: PointColumns, xAxis: ChartXAxis): Float64Array {
  if (xAxis === "step") return steps;
  if (xAxis === "wall") return wallTimesSec;
  const first = wallTimesSec[0] ?? 0;
  return wallTimesSec.map((time) => time - first);
}

function neverFalls(xs: Float64Array): boolean {
  for (let at = 1; at < xs.length; at++) {
    if (!((xs[at] as number) >= (xs[at - 1] as number))) return false;
  }
  return true;
}

/** The stretch of a line that shows in [least, greatest]: with one point beyond either edge, so that lines reach it. */
export function stretchIn(
  { xs, isSorted }: ChartLine,
  least: number,
  greatest: number,
  beyond: 0 | 1,
): { start: number; end: number } {
  if (!isSorted) return { start: 0, end: xs.length };
  const start = lowerBound(xs, least);
  let end = lowerBound(xs, greatest);
  while (end < xs.length && xs[end] === greatest) end++;
  return { start: Math.max(0, start - beyond), end: Math.min(xs.length, end + beyond) };
}
