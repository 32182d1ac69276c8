// Parallel coordinates: an axis a column, a line a session group; a drag along an axis filters its column.
import { useCallback, useState } from "react";
import { CanvasPlot, type PlotPoint, type PlotSize } from "../cards/canvas-plot.tsx";
import { readInk } from "../charts/ink.ts";
import { AxisBar } from "./axis-bar.tsx";
import { AxisTitles } from "./axis-titles.tsx";
import { filterOf } from "./brush.ts";
import {
  dragOnAxis,
  drawParallel,
  nearestLine,
  type ParallelScene,
  sideMargin,
} from "./draw-parallel.ts";
import { formatCell } from "./format-cell.ts";
import type { Row } from "./hparams-data.ts";
import { type ParallelAxes, useParallelAxes, valuesAt } from "./use-parallel-axes.ts";
import type { HparamsViewProps, ShownColumn, TableState } from "./view-props.ts";

const plotHeight = 400;
/** Pixels between axes below which the plot scrolls sideways, as the ticks' labels would meet. */
const leastApart = 76;

export function ParallelView(props: HparamsViewProps) {
  const axes = useParallelAxes(props);
  if (axes.axes.length === 0) return <p className="nothing-shown">Choose a column at the left.</p>;
  return (
    <>
      <ColorChoice {...axes} />
      <ParallelPlot {...props} sceneOf={axes.sceneOf} />
      <AxisBar {...props} scaleOf={axes.scaleOf} onScale={axes.onScale} />
    </>
  );
}

function ColorChoice({ axes, colorAxis, onColorBy }: ParallelAxes) {
  return (
    <div className="view-settings">
      <label>
        Colour by
        <select value={colorAxis?.column.id} onChange={(event) => onColorBy(event.target.value)}>
          {axes.map(({ column }) => (
            <option key={column.id} value={column.id}>
              {column.title}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}

function ParallelPlot(props: HparamsViewProps & Pick<ParallelAxes, "sceneOf">) {
  const { rows, shown, theme, sceneOf, onChange } = props;
  const [hit, setHit] = useState<Row | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the ink is read from the theme on screen
  const draw = useCallback(
    (context: CanvasRenderingContext2D, size: PlotSize) =>
      drawParallel(context, sceneOf(size), readInk(), hit),
    [sceneOf, hit, theme],
  );
  const sceneAt = (width: number) => sceneOf({ width, height: plotHeight });
  return (
    <div className="series-card">
      <div className="parallel-plot">
        <div style={{ minWidth: 2 * sideMargin + (shown.length - 1) * leastApart }}>
          <AxisTitles shown={shown} onChange={onChange} />
          <CanvasPlot
            height={plotHeight}
            label={`Parallel coordinates of ${rows.length} session groups over ${shown.length} columns`}
            draw={draw}
            onPoint={(pointed) =>
              setHit(pointed && nearestLine(sceneAt(pointed.width), pointed.point))
            }
            onBox={(from, to, width) => onChange(brushed(props, sceneAt(width), from, to))}
          />
        </div>
      </div>
      <p className="plot-readout">
        {hit
          ? describeRow(hit, shown)
          : "Point at a line to read it; drag along an axis to filter, press it to stop."}
      </p>
    </div>
  );
}

/** What a drag along an axis filters; one without a length frees the axis' column. */
function brushed(
  { state, table }: HparamsViewProps,
  scene: ParallelScene,
  from: PlotPoint,
  to: PlotPoint,
): Partial<TableState> {
  const drag = dragOnAxis(scene, from, to);
  if (!drag) return {};
  const { column, at, scale } = drag.axis;
  const { [column.id]: _, ...others } = state.filters;
  if (from === to) return { filters: others };
  const filter = filterOf(column, scale, valuesAt(table, at), [drag.from, drag.to]);
  return { filters: filter ? { ...others, [column.id]: filter } : others };
}

function describeRow(row: Row, shown: readonly ShownColumn[]): string {
  const cells = shown.map(
    ({ column, at }) => `${column.title} ${formatCell(row.values[at] ?? null)}`,
  );
  return [row.title, ...cells].join(" · ");
}
