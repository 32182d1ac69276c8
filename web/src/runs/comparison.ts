// Sets the runs' values side by side: one row a name, one value a run.
import type { SeriesInfo } from "../catalog/catalog.ts";
import type { HParamValue, RunFacts } from "./run-facts.ts";

export interface Comparison<T> {
  readonly name: string;
  /** In the order of the runs; null where a run has none. */
  readonly values: readonly (T | null)[];
  readonly isDifferent: boolean;
  /** Index of the best value by the tag's goal; -1 where there is none, or all are alike. */
  readonly best: number;
}

function row<T>(name: string, values: readonly (T | null)[], best = -1): Comparison<T> {
  const isDifferent = values.some((value) => value !== values[0]);
  return { name, values, isDifferent, best: isDifferent ? best : -1 };
}

export function compareHparams(runs: readonly RunFacts[]): Comparison<HParamValue>[] {
  const names = new Set(runs.flatMap(({ hparams }) => Object.keys(hparams)));
  return [...names].map((name) =>
    row(
      name,
      runs.map(({ hparams }) => hparams[name] ?? null),
    ),
  );
}

function bestOf(values: readonly (number | null)[], goal: SeriesInfo["goal"]): number {
  const known = values.flatMap((value) => value ?? []);
  if (goal === null || known.length === 0) return -1;
  return values.indexOf(goal === "lower" ? Math.min(...known) : Math.max(...known));
}

export function compareMetrics(
  runs: readonly RunFacts[],
  shownOf: (series: SeriesInfo | undefined) => number | null,
): Comparison<number>[] {
  const goals = new Map(
    runs.flatMap(({ metrics }) => [...metrics].map(([tag, { goal }]) => [tag, goal] as const)),
  );
  return [...goals].map(([tag, goal]) => {
    const values = runs.map(({ metrics }) => shownOf(metrics.get(tag)));
    return row(tag, values, bestOf(values, goal));
  });
}
