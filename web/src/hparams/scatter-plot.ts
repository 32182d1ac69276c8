// One scatter plot of the matrix: where its rows lie, how they are drawn, and what a box over them filters.
import type { PlotPoint, PlotSize } from "../cards/canvas-plot.tsx";
import type { Ink } from "../charts/ink.ts";
import { filterOf } from "./brush.ts";
import { type ColumnScale, columnScale } from "./column-scale.ts";
import type { ColumnFilter } from "./filter-rows.ts";
import { formatCell } from "./format-cell.ts";
import type { HparamsTable, Row, Value } from "./hparams-data.ts";
import type { ShownColumn } from "./view-props.ts";

/** A column along one side of the plot. */
export interface ScatterSide {
  readonly shown: ShownColumn;
  /** Of all rows, so that a filter moves no point. */
  readonly values: readonly Value[];
  readonly scale: ColumnScale;
}

export function scatterSide({ rows }: HparamsTable, shown: ShownColumn): ScatterSide {
  const values = rows.map((row) => row.values[shown.at] ?? null);
  return { shown, values, scale: columnScale(shown.column, values, "linear") };
}

/** What stands at the two ends of a side, as it reads; nothing where no row has a value. */
export function endsOf({ values, scale: { ticks } }: ScatterSide): readonly string[] {
  const [first, last] = [ticks[0], ticks.at(-1)];
  const hasValue = values.some((value) => value !== null);
  return hasValue && first && last ? [formatCell(first.value), formatCell(last.value)] : [];
}

export interface ScatterPlot {
  readonly x: ScatterSide;
  readonly y: ScatterSide;
}

const margin = 8;
const dotRadius = 3.5;

/** Null where the row lacks one of the values. */
function placeOf({ x, y }: ScatterPlot, row: Row, size: PlotSize): PlotPoint | null {
  const across = x.scale.place(row.values[x.shown.at] ?? null);
  const up = y.scale.place(row.values[y.shown.at] ?? null);
  if (across === null || up === null) return null;
  return {
    pixelX: margin + across * (size.width - 2 * margin),
    pixelY: size.height - margin - up * (size.height - 2 * margin),
  };
}

export function drawScatter(
  context: CanvasRenderingContext2D,
  size: PlotSize,
  plot: ScatterPlot,
  rows: readonly Row[],
  { ink, colorOf }: { readonly ink: Ink; readonly colorOf: (run: string) => string },
): void {
  context.strokeStyle = ink.grid;
  context.strokeRect(0.5, 0.5, size.width - 1, size.height - 1);
  context.globalAlpha = 0.8;
  for (const row of rows) {
    const point = placeOf(plot, row, size);
    if (!point) continue;
    context.fillStyle = colorOf(row.title);
    context.beginPath();
    context.arc(point.pixelX, point.pixelY, dotRadius, 0, 2 * Math.PI);
    context.fill();
  }
  context.globalAlpha = 1;
}

/** The filters that keep what is in a box between two corners; null where nothing is. */
export function filtersOfBox(
  { x, y }: ScatterPlot,
  from: PlotPoint,
  to: PlotPoint,
  size: PlotSize,
): Readonly<Record<string, ColumnFilter>> | null {
  const across = ({ pixelX }: PlotPoint) => (pixelX - margin) / (size.width - 2 * margin);
  const up = ({ pixelY }: PlotPoint) => 1 - (pixelY - margin) / (size.height - 2 * margin);
  const [xColumn, yColumn] = [x.shown.column, y.shown.column];
  const xFilter = filterOf(xColumn, x.scale, x.values, [across(from), across(to)]);
  const yFilter = filterOf(yColumn, y.scale, y.values, [up(from), up(to)]);
  return xFilter && yFilter && { [xColumn.id]: xFilter, [yColumn.id]: yFilter };
}
