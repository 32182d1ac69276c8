// Says in a sentence what a chart shows, for those who do not see it.
import type { ChartLine } from "../charts/chart-line.ts";
import { formatStep, formatValue } from "../charts/format.ts";

const mostRuns = 3;
/** Changes smaller than this share of the whole range count as flat. */
const flatShare = 0.02;

/** First and last finite value of a line, with their steps; null where there is none. */
function ends({ smoothed, points }: ChartLine) {
  const from = smoothed.findIndex(Number.isFinite);
  if (from < 0) return null;
  const to = smoothed.findLastIndex(Number.isFinite);
  const range = rangeOf(smoothed);
  return {
    first: smoothed[from] as number,
    last: smoothed[to] as number,
    lastStep: points.steps[to] as number,
    range,
    flatSince: flatSince(smoothed, points.steps, to, range),
  };
}

function rangeOf(values: Float64Array): number {
  let least = Number.POSITIVE_INFINITY;
  let greatest = Number.NEGATIVE_INFINITY;
  for (const value of values) {
    if (value - value !== 0) continue; // not finite
    if (value < least) least = value;
    if (value > greatest) greatest = value;
  }
  return greatest - least;
}

/** The step from which the line stays near its last value, or null where that is less than a tenth of it. */
function flatSince(
  values: Float64Array,
  steps: Float64Array,
  to: number,
  range: number,
): number | null {
  const near = range * flatShare;
  let from = to;
  while (from > 0 && Math.abs((values[from - 1] as number) - (values[to] as number)) <= near)
    from--;
  return (to - from) * 10 >= to && from > 0 && to > from ? (steps[from] as number) : null;
}

function describe(line: ChartLine): string {
  const found = ends(line);
  if (!found) return `${line.name} has no finite value`;
  const { first, last, lastStep, range, flatSince } = found;
  if (range === 0)
    return `${line.name} stayed at ${formatValue(last)} up to step ${formatStep(lastStep)}`;
  const verb = last < first ? "fell" : last > first ? "rose" : "came back";
  const flat = flatSince === null ? "" : `, flat since step ${formatStep(flatSince)}`;
  return `${line.name} ${verb} from ${formatValue(first)} to ${formatValue(last)} at step ${formatStep(lastStep)}${flat}`;
}

/** `loss, 2 runs: train fell from 2.31 to 0.24 at step 9,000, flat since step 8,100; …` */
export function summarize(tag: string, lines: readonly ChartLine[]): string {
  const runs = lines.length === 1 ? "1 run" : `${lines.length.toLocaleString("en-US")} runs`;
  const more = lines.length > mostRuns ? `; and ${lines.length - mostRuns} more` : "";
  return `${tag}, ${runs}: ${lines.slice(0, mostRuns).map(describe).join("; ")}${more}.`;
}
