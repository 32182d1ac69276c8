// The columns that tell what runs do over a range of steps.
import type { ChartLine } from "../charts/chart-line.ts";
import { formatStep, formatValue } from "../charts/format.ts";
import type { LineStatistics } from "../charts/line-statistics.ts";
import { type Column, numberColumn } from "./sorted-table.tsx";

export interface RangeRow {
  readonly line: ChartLine;
  readonly found: LineStatistics;
}

const number = numberColumn<RangeRow>;

export const rangeColumns: readonly Column<RangeRow>[] = [
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
];
