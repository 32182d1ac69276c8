// Parallel coordinates: an axis a column, a line a session group; the column filters say which lines are left.
import { useCallback, useMemo, useState } from "react";
import { CanvasPlot, type PlotSize } from "../cards/canvas-plot.tsx";
import { readInk } from "../charts/ink.ts";
import { Segments } from "../frame/segments.tsx";
import { columnScale, type ScaleKind } from "./column-scale.ts";
import { drawParallel, nearestLine, type ParallelScene, parallelScene } from "./draw-parallel.ts";
import { formatCell } from "./format-cell.ts";
import type { Row } from "./hparams-data.ts";
import type { HparamsViewProps, ShownColumn } from "./view-props.ts";

const scales = [
  { value: "linear", text: "Linear" },
  { value: "log", text: "Log" },
  { value: "quantile", text: "Quantile" },
] as const;

const plotHeight = 420;

export function ParallelView(props: HparamsViewProps) {
  const { rows, shown, table, theme } = props;
  const [scale, setScale] = useState<ScaleKind>("linear");
  const [colorBy, setColorBy] = useState("");
  const [hit, setHit] = useState<Row | null>(null);
  const axes = useMemo(
    () =>
      shown.map(({ column, at }) => ({
        ...{ column, at },
        scale: columnScale(
          column,
          table.rows.map(({ values }) => values[at] ?? null),
          scale,
        ),
      })),
    [shown, table, scale],
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
  if (axes.length === 0) return <p className="nothing-shown">Choose a column at the left.</p>;
  return (
    <>
      <div className="view-settings">
        <Segments label="Scale of numbers" options={scales} value={scale} onChange={setScale} />
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
      />
      <p className="plot-readout">
        {hit ? describeRow(hit, shown) : "Point at a line to read it."}
      </p>
    </>
  );
}

function describeRow(row: Row, shown: readonly ShownColumn[]): string {
  const cells = shown.map(
    ({ column, at }) => `${column.title} ${formatCell(row.values[at] ?? null)}`,
  );
  return [row.title, ...cells].join(" · ");
}
