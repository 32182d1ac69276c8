// The columns that the run list can have, and sorting by several of them.
import { compareNames } from "../catalog/catalog.ts";
import { formatDuration, formatStep, formatTime, formatValue } from "../charts/format.ts";
import type { RunFacts } from "./run-facts.ts";

export interface RunColumn {
  /** In the URL: `status`, or `metric:` and a tag. */
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
];

const metricPrefix = "metric:";

function metricColumn(tag: string): RunColumn {
  return {
    ...{ id: `${metricPrefix}${tag}`, title: tag, width: 96 },
    value: ({ metrics }) => metrics.get(tag) ?? null,
    show: ({ metrics }) => known(formatValue)(metrics.get(tag) ?? null),
  };
}

/** Every column there is, for log directories with these scalar tags. */
export function allColumns(tags: readonly string[]): RunColumn[] {
  return [...fixedColumns, ...tags.map(metricColumn)];
}

/** The column of an id; null for one that an older page knew. */
export function columnOf(id: string): RunColumn | null {
  if (id.startsWith(metricPrefix)) return metricColumn(id.slice(metricPrefix.length));
  return [nameColumn, ...fixedColumns].find((column) => column.id === id) ?? null;
}

/** One key of a sort: a column's id, with `-` before it for descending. */
export type SortKey = string;

function compare(a: number | string | null, b: number | string | null): number {
  if (typeof a === "string" && typeof b === "string") return compareNames(a, b);
  return (a as number) - (b as number);
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
