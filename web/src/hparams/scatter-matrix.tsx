// A scatter plot for every pair of a hyperparameter (across) and a metric (downwards).
import { useCallback, useMemo } from "react";
import { CanvasPlot, type PlotPoint, type PlotSize } from "../cards/canvas-plot.tsx";
import { readInk } from "../charts/ink.ts";
import { rankCorrelation } from "./rank-correlation.ts";
import { drawScatter, endsOf, filtersOfBox, scatterSide } from "./scatter-plot.ts";
import type { HparamsViewProps, ShownColumn } from "./view-props.ts";

export function ScatterMatrix(props: HparamsViewProps) {
  const hparams = props.shown.filter(({ column }) => column.kind === "hparam");
  const metrics = props.shown.filter(({ column }) => column.kind === "metric");
  if (hparams.length === 0 || metrics.length === 0) {
    return <p className="nothing-shown">Choose a hyperparameter and a metric at the left.</p>;
  }
  return metrics.map((metric) => (
    <section key={metric.column.id} className="scatter-row" aria-label={metric.column.title}>
      <h3>
        {metric.column.title} <small>{endsOf(scatterSide(props.table, metric)).join(" to ")}</small>
      </h3>
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

function ScatterCell({ x, y, ...props }: CellProps) {
  const { table, rows, colorOf, theme, state, onChange } = props;
  const plot = useMemo(
    () => ({ x: scatterSide(table, x), y: scatterSide(table, y) }),
    [table, x, y],
  );
  // biome-ignore lint/correctness/useExhaustiveDependencies: the ink is read from the theme on screen
  const draw = useCallback(
    (context: CanvasRenderingContext2D, size: PlotSize) =>
      drawScatter(context, size, plot, rows, { ink: readInk(), colorOf }),
    [rows, plot, colorOf, theme],
  );
  /** What is in the box stays; a click frees both columns. */
  const brush = (from: PlotPoint, to: PlotPoint, width: number) => {
    const { [x.column.id]: _, [y.column.id]: __, ...others } = state.filters;
    const kept = from === to ? {} : filtersOfBox(plot, from, to, { width, height: cellHeight });
    if (kept) onChange({ filters: { ...others, ...kept } });
  };
  const [least, greatest] = endsOf(plot.x);
  const correlation = rankCorrelation(plot.x.values, plot.y.values);
  return (
    <figure>
      <CanvasPlot
        height={cellHeight}
        label={`${y.column.title} against ${x.column.title}`}
        draw={draw}
        onBox={brush}
      />
      <figcaption>
        <span>{least}</span>
        <span>{greatest}</span>
        <b>
          {x.column.title}
          {correlation === null ? "" : ` · ρ ${correlation.toFixed(2)}`}
        </b>
      </figcaption>
    </figure>
  );
}
