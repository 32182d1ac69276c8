// Values between two bounds: a line with a band around it instead of three lines.
import type { ChartLine } from "./chart-line.ts";

/** Tags of a value and its bounds. */
export interface Margin {
  readonly value: string;
  readonly lower: string;
  readonly upper: string;
}

/** A run's line of one tag. */
export interface TagLine {
  readonly runId: number;
  readonly tag: string;
  readonly line: ChartLine;
}

/** The bound's place at each of the line's steps; NaN, which leaves the band out, where it has none. */
function boundAt({ points }: ChartLine, bound: ChartLine | undefined): Float64Array {
  const places = new Map<number, number>();
  // The last to arrive is what stands at a step.
  bound?.points.steps.forEach((step, at) => {
    places.set(step, bound.ys[at] as number);
  });
  return points.steps.map((step) => places.get(step) ?? Number.NaN);
}

/** One line a run and margin; a run without the value has none. */
export function marginLines<T extends TagLine>(
  lines: readonly T[],
  margins: readonly Margin[],
): readonly T[] {
  return margins.flatMap(({ value, lower, upper }) =>
    lines
      .filter(({ tag }) => tag === value)
      .map((own) => {
        const find = (tag: string) =>
          lines.find((other) => other.tag === tag && other.runId === own.runId)?.line;
        const [low, high] = [lower, upper].map((tag) => boundAt(own.line, find(tag)));
        return { ...own, line: { ...own.line, band: { low: low!, high: high! } } }; // two bounds
      }),
  );
}
