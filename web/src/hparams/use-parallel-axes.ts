// The axes of parallel coordinates: a scale for each shown column, what its filter leaves, and which one gives the colours.
import { useCallback, useMemo, useState } from "react";
import type { PlotSize } from "../cards/canvas-plot.tsx";
import { placesOf } from "./brush.ts";
import { columnScale, type ScaleKind } from "./column-scale.ts";
import { type ParallelAxis, type ParallelScene, parallelScene } from "./draw-parallel.ts";
import type { HparamsTable, Value } from "./hparams-data.ts";
import type { HparamsViewProps } from "./view-props.ts";

export interface ParallelAxes {
  readonly axes: readonly ParallelAxis[];
  readonly colorAxis: ParallelAxis | undefined;
  readonly onColorBy: (columnId: string) => void;
  readonly scaleOf: (columnId: string) => ScaleKind;
  readonly onScale: (columnId: string, scale: ScaleKind) => void;
  readonly sceneOf: (size: PlotSize) => ParallelScene;
}

type Scales = Readonly<Record<string, ScaleKind>>;

function axesOf({ shown, table, state }: HparamsViewProps, scales: Scales): ParallelAxis[] {
  return shown.map(({ column, at }) => {
    const scale = columnScale(column, valuesAt(table, at), scales[column.id] ?? "linear");
    return { column, at, scale, kept: placesOf(scale, state.filters[column.id]) };
  });
}

/** The first metric gives the colours until another column is chosen. */
export function useParallelAxes(props: HparamsViewProps): ParallelAxes {
  const { rows, shown, table, state } = props;
  const [scales, setScales] = useState<Scales>({});
  const [colorBy, onColorBy] = useState("");
  // biome-ignore lint/correctness/useExhaustiveDependencies: of the properties, the axes are made of these
  const axes = useMemo(() => axesOf(props, scales), [shown, table, scales, state.filters]);
  const colorAxis =
    axes.find(({ column }) => column.id === colorBy) ??
    axes.find(({ column }) => column.kind === "metric") ??
    axes.at(-1);
  const sceneOf = useCallback(
    (size: PlotSize) => parallelScene(axes, rows, colorAxis, size),
    [axes, rows, colorAxis],
  );
  return {
    ...{ axes, colorAxis, onColorBy, sceneOf },
    scaleOf: (id) => scales[id] ?? "linear",
    onScale: (id, scale) => setScales({ ...scales, [id]: scale }),
  };
}

/** A column's values in all rows. */
export function valuesAt({ rows }: HparamsTable, at: number): readonly Value[] {
  return rows.map(({ values }) => values[at] ?? null);
}
