// The values of every run over the steps in view: start, end, least, greatest, mean, change, and at the cursor.
import { useMemo, useState } from "react";
import type { ChartLine } from "../charts/chart-line.ts";
import { formatStep, formatValue } from "../charts/format.ts";
import type { Hover } from "../charts/hover.ts";
import { type LineStatistics, statisticsOf } from "../charts/line-statistics.ts";
import type { Scene } from "../charts/scene.ts";

interface Row {
  readonly line: ChartLine;
  readonly found: LineStatistics;
  readonly atCursor: number | null;
}

interface Column {
  readonly id: string;
  readonly title: string;
  readonly value: (row: Row) => number | string;
  readonly show: (row: Row) => string;
}

const number = (id: string, title: string, value: (row: Row) => number): Column => ({
  ...{ id, title, value },
  show: (row) => formatValue(value(row)),
});

const columns: readonly Column[] = [
  { id: "run", title: "Run", value: ({ line }) => line.name, show: ({ line }) => line.name },
  {
    ...{ id: "cursor", title: "At cursor" },
    value: ({ atCursor }) => atCursor ?? Number.NEGATIVE_INFINITY,
    show: ({ atCursor }) => (atCursor === null ? "" : formatValue(atCursor)),
  },
  number("start", "Start", ({ found }) => found.start),
  number("end", "End", ({ found }) => found.end),
  {
    ...number("min", "Min", ({ found }) => found.min),
    show: ({ found }) => `${formatValue(found.min)} @ ${formatStep(found.minStep)}`,
  },
  {
    ...number("max", "Max", ({ found }) => found.max),
    show: ({ found }) => `${formatValue(found.max)} @ ${formatStep(found.maxStep)}`,
  },
  number("mean", "Mean", ({ found }) => found.mean),
  number("change", "Change", ({ found }) => found.change),
  {
    ...number("points", "Points", ({ found }) => found.points),
    show: ({ found }) => formatStep(found.points),
  },
];

interface Order {
  readonly column: Column;
  readonly direction: 1 | -1;
}

function sorted(rows: readonly Row[], { column, direction }: Order): Row[] {
  const compare = (a: number | string, b: number | string) => (a < b ? -1 : a > b ? 1 : 0);
  return rows.toSorted((a, b) => direction * compare(column.value(a), column.value(b)));
}

function rowsOf({ lines, x }: Scene, hover: Hover | null): Row[] {
  const cursor = new Map(hover?.rows.map(({ line, index }) => [line.name, line.smoothed[index]]));
  return lines.flatMap((line) => {
    const found = statisticsOf(line, x);
    return found ? [{ line, found, atCursor: cursor.get(line.name) ?? null }] : [];
  });
}

export function ValueTable({
  scene,
  hover,
}: {
  readonly scene: Scene;
  readonly hover: Hover | null;
}) {
  const [order, setOrder] = useState<Order>({ column: columns[0] as Column, direction: 1 });
  const rows = useMemo(() => sorted(rowsOf(scene, hover), order), [scene, hover, order]);
  const sortBy = (column: Column) =>
    setOrder({ column, direction: column === order.column ? (-order.direction as 1 | -1) : 1 });
  return (
    <div className="value-table">
      <table>
        <caption className="sr-only">Values over the steps in view, after smoothing</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th
                key={column.id}
                scope="col"
                aria-sort={
                  column !== order.column
                    ? "none"
                    : order.direction > 0
                      ? "ascending"
                      : "descending"
                }
              >
                <button type="button" onClick={() => sortBy(column)}>
                  {column.title}
                </button>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.line.name}>
              {columns.map((column) =>
                column.id === "run" ? (
                  <th key={column.id} scope="row">
                    <i style={{ background: row.line.color }} />
                    {row.line.name}
                  </th>
                ) : (
                  <td key={column.id}>{column.show(row)}</td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
