// One series' histograms over steps, with a read-out of the step, value range and count under the pointer.
import { useCallback, useMemo, useState } from "react";
import { CanvasPlot, type PlotPoint, type PlotSize } from "../cards/canvas-plot.tsx";
import { plotArea } from "../cards/plot-frame.ts";
import { SeriesCard } from "../cards/series-card.tsx";
import { standingSteps } from "../cards/standing-steps.ts";
import { useAnswer } from "../cards/use-answer.ts";
import type { SeriesInfo } from "../catalog/catalog.ts";
import { formatStep, formatValue } from "../charts/format.ts";
import { readInk } from "../charts/ink.ts";
import type { StepSelection } from "../charts/step-selection.ts";
import type { TabProps } from "../tab.ts";
import { drawHistograms } from "./draw-histograms.ts";
import {
  type HistogramHit,
  type HistogramMode,
  type HistogramScene,
  histogramScene,
  hitHistogram,
} from "./histogram-scene.ts";
import { fetchHistograms, type HistogramStep, type Rebinned, rebin } from "./histogram-steps.ts";
import { histogramsAt } from "./selected-histograms.ts";

interface Props extends Pick<TabProps, "view" | "theme"> {
  readonly series: SeriesInfo;
  readonly color: string;
  readonly mode: HistogramMode;
  /** Of the other cards' steps; absent where all are shown. */
  readonly selected?: StepSelection;
}

/** Bins that all steps are brought to: as many as TensorFlow writes. */
const binCount = 30;
const plotHeight = 220;
const allSteps: StepSelection = [];

export function HistogramCard(props: Props) {
  const { series, color } = props;
  const answer = useAnswer(`${series.id} ${series.count}`, (signal) =>
    fetchHistograms(series, signal),
  );
  return (
    <SeriesCard series={series} color={color} answer={answer}>
      {(steps) =>
        steps.length > 0 ? <Histograms {...props} logged={steps} /> : <p>No histogram yet.</p>
      }
    </SeriesCard>
  );
}

function Histograms(props: Props & { readonly logged: readonly HistogramStep[] }) {
  const { logged, color, mode, theme, view, series, selected = allSteps } = props;
  const { showEarlier } = view;
  const steps = useMemo(
    () => histogramsAt(showEarlier ? logged : standingSteps(logged), selected),
    [logged, showEarlier, selected],
  );
  const bins = useMemo(() => rebin(steps, binCount), [steps]);
  const [pointed, setPointed] = useState<{ point: PlotPoint; width: number } | null>(null);
  const sceneOf = useCallback(
    (size: PlotSize) => {
      const margins = mode === "heatmap" ? { left: 52, right: 12 } : { left: 12, right: 52 };
      return histogramScene(steps, bins, plotArea(size, margins), mode, view.xAxis);
    },
    [steps, bins, mode, view.xAxis],
  );
  // biome-ignore lint/correctness/useExhaustiveDependencies: the ink is read from the theme on screen
  const draw = useCallback(
    (context: CanvasRenderingContext2D, size: PlotSize) => {
      const scene = sceneOf(size);
      const hit = pointed && hitHistogram(scene, pointed.point);
      const style = { ink: readInk(), colorOf: () => color, isFading: true };
      drawHistograms(context, scene, style, hit);
    },
    [sceneOf, color, theme, pointed],
  );
  if (steps.length === 0) return <p className="card-wait">No histogram at these steps.</p>;
  return (
    <HistogramPlot
      {...{ draw, sceneOf, bins, steps }}
      label={`Histograms of ${series.tag}, run ${series.run.name}, ${steps.length} steps`}
      onPoint={setPointed}
      pointed={pointed}
    />
  );
}

interface PlotProps {
  readonly draw: (context: CanvasRenderingContext2D, size: PlotSize) => void;
  readonly sceneOf: (size: PlotSize) => HistogramScene;
  readonly bins: Rebinned;
  readonly steps: readonly HistogramStep[];
  readonly label: string;
  readonly pointed: { readonly point: PlotPoint; readonly width: number } | null;
  readonly onPoint: (pointed: { point: PlotPoint; width: number } | null) => void;
}

function HistogramPlot({ draw, sceneOf, bins, steps, label, pointed, onPoint }: PlotProps) {
  const hit =
    pointed && hitHistogram(sceneOf({ width: pointed.width, height: plotHeight }), pointed.point);
  return (
    <>
      <CanvasPlot height={plotHeight} label={label} draw={draw} onPoint={onPoint} />
      <p className="plot-readout">{hit ? describeHit(hit, steps, bins) : describeAll(steps)}</p>
    </>
  );
}

function describeHit(
  { index, bin }: HistogramHit,
  steps: readonly HistogramStep[],
  { low, high, bins, counts }: Rebinned,
): string {
  const edge = (at: number) => formatValue(low + ((high - low) * at) / bins);
  const count = formatValue(counts[index]?.[bin] ?? 0);
  return `step ${formatStep(steps[index]?.step ?? 0)} · ${edge(bin)} to ${edge(bin + 1)} · count ${count}`;
}

function describeAll(steps: readonly HistogramStep[]): string {
  const first = formatStep(steps[0]?.step ?? 0);
  const last = formatStep(steps.at(-1)?.step ?? 0);
  return steps.length === 1 ? `step ${first}` : `${steps.length} steps, ${first} to ${last}`;
}
