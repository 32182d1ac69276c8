// Turns the lines of runs into one line a group: their mean, with a band around it.
import type { GroupBand } from "../view.ts";
import { columnToAxis, spaces, xSpaceOf } from "./axis-space.ts";
import type { ChartLine, LineSettings } from "./chart-line.ts";
import { type GroupColumns, groupColumns } from "./group-points.ts";
import { smoothAs } from "./smoothing-kinds.ts";

export interface LineGroup {
  readonly name: string;
  readonly color: string;
  readonly lines: readonly ChartLine[];
}

/** A group of so many runs, whose columns are known. */
export interface GroupCurve {
  readonly name: string;
  readonly color: string;
  readonly runs: number;
  readonly columns: GroupColumns;
  /** When the group's first run began, in seconds since 1970. */
  readonly startSec: number;
}

/** Lower and upper edge of a band. The standard error is of the sample: std / √(n − 1), and 0 of a single run. */
function edges(band: GroupBand, { mean, spread, count, least, greatest }: GroupColumns) {
  if (band === "range") return [least, greatest] as const;
  const width = (at: number) =>
    (spread[at] as number) /
    (band === "error" ? Math.sqrt(Math.max(1, (count[at] as number) - 1)) : 1);
  return [
    mean.map((value, at) => value - width(at)),
    mean.map((value, at) => value + width(at)),
  ] as const;
}

/** Steps at places of the x axis; on another axis its own numbers stand for them. */
function stepsAt(xs: Float64Array, settings: LineSettings): Float64Array {
  const space = xSpaceOf(settings);
  if (space.scale === "linear") return xs;
  return xs.map((x) =>
    settings.xAxis === "step" ? Math.round(space.toValue(x)) : space.toValue(x),
  );
}

/** The mean line of a group, smoothed as a run's would be; the band is of the values themselves, smoothed alike. */
export function lineOfGroup(group: GroupCurve, band: GroupBand, settings: LineSettings): ChartLine {
  const { columns } = group;
  const space = spaces[settings.yScale];
  const steps = stepsAt(columns.xs, settings);
  const { smoothing, smoothingKind = "average" } = settings;
  const smooth = (values: Float64Array) => smoothAs(smoothingKind, steps, values, smoothing);
  const onAxis = (values: Float64Array) => columnToAxis(smooth(values), space);
  const [low, high] = edges(band, columns);
  const smoothed = smooth(columns.mean);
  const isWall = settings.xAxis === "wall";
  const wallTimesSec = columns.xs.map((x) => (isWall ? x : group.startSec));
  return {
    name: `${group.name} (${group.runs})`,
    color: group.color,
    points: { steps, wallTimesSec, values: columns.mean },
    ...{ smoothed, xs: columns.xs, ys: columnToAxis(smoothed, space), rawYs: null, isSorted: true },
    firstNotFinite: -1,
    band: { low: onAxis(low), high: onAxis(high) },
  };
}

function curveOf({ name, color, lines }: LineGroup): GroupCurve {
  const columns = groupColumns(lines.map(({ xs, points }) => ({ xs, values: points.values })));
  const startSec = lines[0]?.points.wallTimesSec[0] ?? 0;
  return { name, color, columns, startSec, runs: lines.length };
}

/** One line a group; a line that is not in order of x, and a run alone in its group, stay as they are. */
export function groupLines(
  groups: readonly LineGroup[],
  band: GroupBand,
  settings: LineSettings,
): ChartLine[] {
  return groups.flatMap((group) => {
    const isSimple = group.lines.length < 2 || group.lines.some(({ isSorted }) => !isSorted);
    return isSimple ? group.lines : [lineOfGroup(curveOf(group), band, settings)];
  });
}
