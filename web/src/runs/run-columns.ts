// The columns that the run list can have, and sorting by several of them.
import { compareNames, type SeriesInfo } from "../catalog/catalog.ts";
import { formatDuration, formatStep, formatTime, formatValue } from "../charts/format.ts";
import type { HParamValue, RunFacts } from "./run-facts.ts";

export interface RunColumn {
  /** In the URL: `status`, `hparam:` and a name, or `metric:`, `min:`, `max:`, `best:` and a tag. */
  readonly id: string;
  readonly title: string;
  /** CSS pixels. */
  readonly width: number;
  readonly value: (facts: RunFacts) => number | string | null;
  readonly show: (facts: RunFacts) => string;
}

const known = (show: (value: number) => string) => (value: number | null) =>
  value === null ? "" : show(value);

export const nameColumn: RunColumn = {
  ...{ id: "name", title: "Run", width: 0 },
  value: ({ run }) => run.name,
  show: ({ run }) => run.name,
};

const flagWords = { notFinite: "NaN or ∞", diverged: "diverged", plateau: "plateau" } as const;

/** In a word, the worst that the watch rules found; empty where they found nothing. */
export function worstOf(flags: RunFacts["flags"]): string {
  const kinds = ["notFinite", "diverged", "plateau"] as const;
  const worst = kinds.find((kind) => flags.some(({ flag }) => flag.kind === kind));
  return worst ? flagWords[worst] : "";
}

const fixedColumns: readonly RunColumn[] = [
  {
    ...{ id: "status", title: "Status", width: 76 },
    value: ({ run }) => run.status,
    show: ({ run }) => run.status,
  },
  {
    ...{ id: "step", title: "Last step", width: 88 },
    value: ({ lastStep }) => lastStep,
    show: ({ lastStep }) => known(formatStep)(lastStep),
  },
  {
    ...{ id: "start", title: "Started", width: 150 },
    value: ({ startTimeSec }) => startTimeSec,
    show: ({ startTimeSec }) => known(formatTime)(startTimeSec),
  },
  {
    ...{ id: "duration", title: "Duration", width: 84 },
    value: ({ durationSec }) => durationSec,
    show: ({ durationSec }) => known(formatDuration)(durationSec),
  },
  {
    ...{ id: "tags", title: "Tags", width: 110 },
    value: ({ labels }) => labels.join(", ") || null,
    show: ({ labels }) => labels.join(", "),
  },
  {
    ...{ id: "flags", title: "Watch", width: 110 },
    value: ({ flags }) => worstOf(flags) || null,
    show: ({ flags }) => worstOf(flags),
  },
];

/** Which of a metric's values a column shows; `best` follows the tag's goal and is empty where it has none. */
export type MetricValue = "last" | "min" | "max" | "best";

const prefixes: Readonly<Record<MetricValue, string>> = {
  last: "metric:",
  min: "min:",
  max: "max:",
  best: "best:",
};

/** Null where the series has no such value. */
export function metricValueOf(series: SeriesInfo | undefined, kind: MetricValue): number | null {
  if (!series) return null;
  const { lastValue, min, max, goal } = series;
  if (kind === "last") return lastValue;
  if (kind !== "best") return { min, max }[kind];
  return goal === null ? null : goal === "lower" ? min : max;
}

function metricColumn(tag: string, kind: MetricValue): RunColumn {
  const value = ({ metrics }: RunFacts) => metricValueOf(metrics.get(tag), kind);
  return {
    id: prefixes[kind] + tag,
    title: kind === "last" ? tag : `${tag} (${kind})`,
    ...{ width: 96, value },
    show: (facts) => known(formatValue)(value(facts)),
  };
}

const hparamPrefix = "hparam:";

export function showHparam(value: HParamValue | undefined): string {
  return typeof value === "number" ? formatValue(value) : String(value ?? "");
}

function hparamColumn(name: string): RunColumn {
  return {
    ...{ id: hparamPrefix + name, title: name, width: 84 },
    value: ({ hparams }) => {
      const value = hparams[name];
      return typeof value === "boolean" ? String(value) : (value ?? null);
    },
    show: ({ hparams }) => showHparam(hparams[name]),
  };
}

/** Every column there is, for log directories with these scalar tags and hyperparameters. */
export function allColumns(
  tags: readonly string[],
  hparams: readonly string[],
  kind: MetricValue,
): RunColumn[] {
  const metrics = tags.map((tag) => metricColumn(tag, kind));
  return [...fixedColumns, ...hparams.map(hparamColumn), ...metrics];
}

/** The column of an id; null for one that an older page knew. */
export function columnOf(id: string): RunColumn | null {
  if (id.startsWith(hparamPrefix)) return hparamColumn(id.slice(hparamPrefix.length));
  for (const [kind, prefix] of Object.entries(prefixes) as [MetricValue, string][])
    if (id.startsWith(prefix)) return metricColumn(id.slice(prefix.length), kind);
  return [nameColumn, ...fixedColumns].find((column) => column.id === id) ?? null;
}

/** The ids with one of them moved by so many places, as far as there are any. */
export function moveColumn(ids: readonly string[], id: string, by: number): string[] {
  const from = ids.indexOf(id);
  const to = Math.min(ids.length - 1, Math.max(0, from + by));
  return from < 0 ? [...ids] : ids.toSpliced(from, 1).toSpliced(to, 0, id);
}

/** One key of a sort: a column's id, with `-` before it for descending. */
export type SortKey = string;

/** Numbers come before texts. */
function compare(a: number | string, b: number | string): number {
  if (typeof a === "number" && typeof b === "number") return a - b;
  if (typeof a !== typeof b) return typeof a === "number" ? -1 : 1;
  return compareNames(String(a), String(b));
}

/** Sorted by each key in turn; runs without a value come last either way. */
export function sortRuns(runs: readonly RunFacts[], keys: readonly SortKey[]): RunFacts[] {
  const orders = keys.flatMap((key) => {
    const isDescending = key.startsWith("-");
    const column = columnOf(isDescending ? key.slice(1) : key);
    return column ? [{ column, sign: isDescending ? -1 : 1 }] : [];
  });
  return runs.toSorted((left, right) => {
    for (const { column, sign } of orders) {
      const [a, b] = [column.value(left), column.value(right)];
      const order =
        a === null || b === null ? Number(a === null) - Number(b === null) : sign * compare(a, b);
      if (order !== 0) return order;
    }
    return 0;
  });
}

/** The keys after a click on a column's head: it leads alone, or joins the others with Shift; a second click turns it. */
export function toggleSort(keys: readonly SortKey[], id: string, isAdded: boolean): SortKey[] {
  const next = keys.includes(id) ? `-${id}` : keys.includes(`-${id}`) ? null : id;
  const others = isAdded ? keys.filter((key) => key !== id && key !== `-${id}`) : [];
  return next ? [...others, next] : others;
}
