// Parallel coordinates: an axis a column, a line a session group; a drag along an axis filters its column.
import { useCallback, useMemo, useState } from "react";
import { CanvasPlot, type PlotPoint, type PlotSize } from "../cards/canvas-plot.tsx";
import { readInk } from "../charts/ink.ts";
import { AxisBar } from "./axis-bar.tsx";
import { filterOf, placesOf } from "./brush.ts";
import { columnScale, type ScaleKind } from "./column-scale.ts";
import {
  dragOnAxis,
  drawParallel,
  nearestLine,
  type ParallelScene,
  parallelScene,
} from "./draw-parallel.ts";
import { formatCell } from "./format-cell.ts";
import type { HparamsTable, Row, Value } from "./hparams-data.ts";
import type { HparamsViewProps, ShownColumn } from "./view-props.ts";

const plotHeight = 420;

export function ParallelView(props: HparamsViewProps) {
  const { rows, shown, table, theme, state } = props;
  const [scales, setScales] = useState<Readonly<Record<string, ScaleKind>>>({});
  const [colorBy, setColorBy] = useState("");
  const [hit, setHit] = useState<Row | null>(null);
  const scaleOf = (id: string) => scales[id] ?? "linear";
  // biome-ignore lint/correctness/useExhaustiveDependencies: scaleOf is made of scales
  const axes = useMemo(
    () =>
      shown.map(({ column, at }) => {
        const scale = columnScale(column, valuesAt(table, at), scaleOf(column.id));
        return { column, at, scale, kept: placesOf(scale, state.filters[column.id]) };
      }),
    [shown, table, scales, state.filters],
  );
  const colorAxis =
    axes.find(({ column }) => column.id === colorBy) ??
    axes.find(({ column }) => column.kind === "metric") ??
    axes.at(-1);
  const sceneOf = useCallback(
    (size: PlotSize): ParallelScene => parallelScene(axes, rows, colorAxis, size),
    [axes, rows, colorAxis],
  );
  // biome-ignore lint/correctness/useExhaustiveDependencies: the ink is read from the theme on screen
  const draw = useCallback(
    (context: CanvasRenderingContext2D, size: PlotSize) =>
      drawParallel(context, sceneOf(size), readInk(), hit),
    [sceneOf, hit, theme],
  );
  const brush = (from: PlotPoint, to: PlotPoint, width: number) => {
    const drag = dragOnAxis(sceneOf({ width, height: plotHeight }), from, to);
    if (!drag) return;
    const { column, at, scale } = drag.axis;
    const { [column.id]: _, ...others } = state.filters;
    const isClick = from === to;
    const filter = isClick
      ? null
      : filterOf(column, scale, valuesAt(table, at), [drag.from, drag.to]);
    props.onChange({ filters: filter ? { ...others, [column.id]: filter } : others });
  };
  if (axes.length === 0) return <p className="nothing-shown">Choose a column at the left.</p>;
  return (
    <>
      <div className="view-settings">
        <label>
          Colour by
          <select value={colorAxis?.column.id} onChange={(event) => setColorBy(event.target.value)}>
            {axes.map(({ column }) => (
              <option key={column.id} value={column.id}>
                {column.title}
              </option>
            ))}
          </select>
        </label>
      </div>
      <CanvasPlot
        height={plotHeight}
        label={`Parallel coordinates of ${rows.length} session groups over ${axes.length} columns`}
        draw={draw}
        onPoint={(pointed) =>
          setHit(
            pointed &&
              nearestLine(sceneOf({ width: pointed.width, height: plotHeight }), pointed.point),
          )
        }
        onBox={brush}
      />
      <p className="plot-readout">
        {hit
          ? describeRow(hit, shown)
          : "Point at a line to read it; drag along an axis to filter, press it to stop."}
      </p>
      <AxisBar
        {...props}
        scaleOf={scaleOf}
        onScale={(id, scale) => setScales({ ...scales, [id]: scale })}
      />
    </>
  );
}

function valuesAt({ rows }: HparamsTable, at: number): readonly Value[] {
  return rows.map(({ values }) => values[at] ?? null);
}

function describeRow(row: Row, shown: readonly ShownColumn[]): string {
  const cells = shown.map(
    ({ column, at }) => `${column.title} ${formatCell(row.values[at] ?? null)}`,
  );
  return [row.title, ...cells].join(" · ");
}
