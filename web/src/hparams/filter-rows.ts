// Which rows of the table are shown, and in which order.
import type { HparamsTable, Row, Value } from "./hparams-data.ts";

/** What one column lets through: a range for numbers; some values or a regular expression for the rest. */
export type ColumnFilter =
  | { readonly kind: "values"; readonly values: readonly Value[] }
  | { readonly kind: "range"; readonly min: number; readonly max: number }
  | { readonly kind: "pattern"; readonly pattern: string };

export interface Sorting {
  readonly columnId: string;
  readonly isDescending: boolean;
}

export function passes(filter: ColumnFilter, value: Value): boolean {
  if (filter.kind === "range") {
    return typeof value === "number" && value >= filter.min && value <= filter.max;
  }
  if (filter.kind === "values") return filter.values.includes(value);
  try {
    return new RegExp(filter.pattern, "i").test(String(value ?? ""));
  } catch {
    return true; // half a pattern while it is typed filters nothing
  }
}

/** Numbers before text, NaN and missing values last in both directions. */
export function compareValues(a: Value, b: Value, isDescending: boolean): number {
  const [lastA, lastB] = [isMissing(a), isMissing(b)];
  if (lastA || lastB) return Number(lastA) - Number(lastB);
  const order =
    typeof a === "number" && typeof b === "number"
      ? a - b
      : String(a).localeCompare(String(b), "en", { numeric: true });
  return isDescending ? -order : order;
}

function isMissing(value: Value): boolean {
  return value === null || Number.isNaN(value);
}

export function shownRows(
  { columns, rows }: Pick<HparamsTable, "columns" | "rows">,
  filters: Readonly<Record<string, ColumnFilter>>,
  sorting: Sorting | null,
): readonly Row[] {
  const active = columns.flatMap(({ id }, at) => {
    const filter = filters[id];
    return filter ? [{ filter, at }] : [];
  });
  const left = rows.filter(({ values }) =>
    active.every(({ filter, at }) => passes(filter, values[at] ?? null)),
  );
  const at = columns.findIndex(({ id }) => id === sorting?.columnId);
  if (!sorting || at < 0) return left;
  return left.toSorted((a, b) =>
    compareValues(a.values[at] ?? null, b.values[at] ?? null, sorting.isDescending),
  );
}
