// The values of every run over the steps in view: start, end, least, greatest, mean, change, and at the cursor.
import { useMemo } from "react";
import { formatStep, formatValue } from "../charts/format.ts";
import type { Hover } from "../charts/hover.ts";
import { statisticsOf } from "../charts/line-statistics.ts";
import type { Scene } from "../charts/scene.ts";
import { type RangeRow, rangeColumns } from "./range-columns.ts";
import { type Column, numberColumn, SortedTable } from "./sorted-table.tsx";

interface Row extends RangeRow {
  readonly atCursor: number | null;
}

const columns: readonly Column<Row>[] = [
  {
    ...{ id: "cursor", title: "At cursor" },
    value: ({ atCursor }) => atCursor ?? Number.NEGATIVE_INFINITY,
    show: ({ atCursor }) => (atCursor === null ? "" : formatValue(atCursor)),
  },
  ...rangeColumns,
  {
    ...numberColumn<Row>("points", "Points", ({ found }) => found.points),
    show: ({ found }) => formatStep(found.points),
  },
];

function rowsOf({ lines, x }: Scene, hover: Hover | null): Row[] {
  const cursor = new Map(hover?.rows.map(({ line, index }) => [line.name, line.smoothed[index]]));
  return lines.flatMap((line) => {
    const found = statisticsOf(line, x);
    return found ? [{ line, found, atCursor: cursor.get(line.name) ?? null }] : [];
  });
}

interface Props {
  readonly scene: Scene;
  readonly hover: Hover | null;
}

export function ValueTable({ scene, hover }: Props) {
  const rows = useMemo(() => rowsOf(scene, hover), [scene, hover]);
  return (
    <div className="value-table">
      <SortedTable
        caption="Values over the steps in view, after smoothing"
        rows={rows}
        columns={columns}
      />
    </div>
  );
}
