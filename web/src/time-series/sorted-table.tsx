// A table of a chart's runs, one row each, sorted by the column whose head is pressed.
import { useMemo, useState } from "react";
import type { ChartLine } from "../charts/chart-line.ts";
import { formatValue } from "../charts/format.ts";

interface LineRow {
  readonly line: ChartLine;
}

export interface Column<Row> {
  readonly id: string;
  readonly title: string;
  readonly value: (row: Row) => number | string;
  readonly show: (row: Row) => string;
}

export function numberColumn<Row>(
  id: string,
  title: string,
  value: (row: Row) => number,
): Column<Row> {
  return { id, title, value, show: (row) => formatValue(value(row)) };
}

interface Order {
  readonly column: string;
  readonly direction: 1 | -1;
}

function sorted<Row extends LineRow>(
  rows: readonly Row[],
  column: Column<Row> | null,
  direction: 1 | -1,
): Row[] {
  const value = (row: Row) => column?.value(row) ?? row.line.name;
  const compare = (a: number | string, b: number | string) => (a < b ? -1 : a > b ? 1 : 0);
  return rows.toSorted((a, b) => direction * compare(value(a), value(b)));
}

function HeadCell(props: {
  readonly title: string;
  /** 0 where the table is sorted by another column. */
  readonly direction: 1 | -1 | 0;
  readonly onPress: () => void;
}) {
  const { title, direction, onPress } = props;
  const order = direction === 0 ? "none" : direction > 0 ? "ascending" : "descending";
  return (
    <th scope="col" aria-sort={order}>
      <button type="button" onClick={onPress}>
        {title}
      </button>
    </th>
  );
}

interface Props<Row> {
  readonly caption: string;
  readonly rows: readonly Row[];
  /** Beside the run's name, which comes first. */
  readonly columns: readonly Column<Row>[];
  /** Of a thousand runs, a small table lists the first ones in its order. */
  readonly mostRows?: number;
}

const runColumn = "run";

export function SortedTable<Row extends LineRow>(props: Props<Row>) {
  const { caption, rows, columns, mostRows = Number.POSITIVE_INFINITY } = props;
  const [order, setOrder] = useState<Order>({ column: runColumn, direction: 1 });
  const shown = useMemo(() => {
    const column = columns.find(({ id }) => id === order.column) ?? null;
    return sorted(rows, column, order.direction).slice(0, mostRows);
  }, [rows, columns, order, mostRows]);
  const head = (id: string, title: string) => {
    const isOwn = id === order.column;
    const turned = isOwn && order.direction > 0 ? -1 : 1;
    return (
      <HeadCell
        key={id}
        title={title}
        direction={isOwn ? order.direction : 0}
        onPress={() => setOrder({ column: id, direction: turned })}
      />
    );
  };
  return (
    <>
      <table>
        <caption className="sr-only">{caption}</caption>
        <thead>
          <tr>
            {head(runColumn, "Run")}
            {columns.map(({ id, title }) => head(id, title))}
          </tr>
        </thead>
        <tbody>
          {shown.map((row) => (
            <tr key={row.line.name}>
              <th scope="row" title={row.line.name}>
                <i style={{ background: row.line.color }} />
                {row.line.name}
              </th>
              {columns.map(({ id, show }) => (
                <td key={id}>{show(row)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {rows.length > shown.length && (
        <p className="more-rows">{(rows.length - shown.length).toLocaleString()} more runs</p>
      )}
    </>
  );
}
