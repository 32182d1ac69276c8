// A scatter plot for every pair of a hyperparameter (across) and a metric (downwards).
import { useCallback, useMemo } from "react";
import { CanvasPlot, type PlotPoint, type PlotSize } from "../cards/canvas-plot.tsx";
import { readInk } from "../charts/ink.ts";
import { filterOf } from "./brush.ts";
import { type ColumnScale, columnScale } from "./column-scale.ts";
import type { Row } from "./hparams-data.ts";
import { rankCorrelation } from "./rank-correlation.ts";
import type { HparamsViewProps, ShownColumn } from "./view-props.ts";

export function ScatterMatrix(props: HparamsViewProps) {
  const hparams = props.shown.filter(({ column }) => column.kind === "hparam");
  const metrics = props.shown.filter(({ column }) => column.kind === "metric");
  if (hparams.length === 0 || metrics.length === 0) {
    return <p className="nothing-shown">Choose a hyperparameter and a metric at the left.</p>;
  }
  return metrics.map((metric) => (
    <section key={metric.column.id} className="scatter-row" aria-label={metric.column.title}>
      <h3>{metric.column.title}</h3>
      <div className="scatter-cells">
        {hparams.map((hparam) => (
          <ScatterCell key={hparam.column.id} {...props} x={hparam} y={metric} />
        ))}
      </div>
    </section>
  ));
}

interface CellProps extends HparamsViewProps {
  readonly x: ShownColumn;
  readonly y: ShownColumn;
}

const cellHeight = 130;
const margin = 8;

function ScatterCell(props: CellProps) {
  const { table, rows, x, y, colorOf, theme, state, onChange } = props;
  const values = useMemo(
    () => [x, y].map(({ at }) => table.rows.map((row) => row.values[at] ?? null)),
    [table, x, y],
  );
  const [xScale, yScale] = useMemo(
    () => [x, y].map(({ column }, side) => columnScale(column, values[side] ?? [], "linear")),
    [x, y, values],
  ) as [ColumnScale, ColumnScale];
  const place = useCallback(
    (row: Row, size: PlotSize) => {
      const across = xScale.place(row.values[x.at] ?? null);
      const up = yScale.place(row.values[y.at] ?? null);
      if (across === null || up === null) return null;
      return {
        pixelX: margin + across * (size.width - 2 * margin),
        pixelY: size.height - margin - up * (size.height - 2 * margin),
      };
    },
    [x, y, xScale, yScale],
  );
  // biome-ignore lint/correctness/useExhaustiveDependencies: the ink is read from the theme on screen
  const draw = useCallback(
    (context: CanvasRenderingContext2D, size: PlotSize) => {
      context.strokeStyle = readInk().grid;
      context.strokeRect(0.5, 0.5, size.width - 1, size.height - 1);
      context.globalAlpha = 0.8;
      for (const row of rows) {
        const point = place(row, size);
        if (!point) continue;
        context.fillStyle = colorOf(row.title);
        context.beginPath();
        context.arc(point.pixelX, point.pixelY, 3.5, 0, 2 * Math.PI);
        context.fill();
      }
      context.globalAlpha = 1;
    },
    [rows, place, colorOf, theme],
  );
  /** What is in the box stays; a click frees both columns. */
  const brush = (from: PlotPoint, to: PlotPoint, width: number) => {
    const { [x.column.id]: _, [y.column.id]: __, ...others } = state.filters;
    if (from === to) return onChange({ filters: others });
    const across = ({ pixelX }: PlotPoint) => (pixelX - margin) / (width - 2 * margin);
    const up = ({ pixelY }: PlotPoint) => 1 - (pixelY - margin) / (cellHeight - 2 * margin);
    const xFilter = filterOf(x.column, xScale, values[0] ?? [], [across(from), across(to)]);
    const yFilter = filterOf(y.column, yScale, values[1] ?? [], [up(from), up(to)]);
    if (xFilter && yFilter)
      onChange({ filters: { ...others, [x.column.id]: xFilter, [y.column.id]: yFilter } });
  };
  const correlation = rankCorrelation(values[0] ?? [], values[1] ?? []);
  const note = correlation === null ? "" : ` · ρ ${correlation.toFixed(2)}`;
  return (
    <figure>
      <CanvasPlot
        height={cellHeight}
        label={`${y.column.title} against ${x.column.title}`}
        draw={draw}
        onBox={brush}
      />
      <figcaption>
        {x.column.title}
        {note}
      </figcaption>
    </figure>
  );
}
