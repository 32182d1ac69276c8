// The runs of a tag over one another: each run's histogram at a chosen step, on the same bins.
import { useCallback, useMemo, useState } from "react";
import { CanvasPlot, type PlotPoint, type PlotSize } from "../cards/canvas-plot.tsx";
import { NearViewport } from "../cards/near-viewport.tsx";
import { indexAtStep } from "../cards/nearest-step.ts";
import { plotArea } from "../cards/plot-frame.ts";
import { StepSlider } from "../cards/step-slider.tsx";
import { useAnswer } from "../cards/use-answer.ts";
import type { SeriesInfo, TagInfo } from "../catalog/catalog.ts";
import { formatStep, formatValue } from "../charts/format.ts";
import { readInk } from "../charts/ink.ts";
import { parseFilter } from "../filter.ts";
import type { TabProps } from "../tab.ts";
import { drawHistograms } from "./draw-histograms.ts";
import { histogramScene, hitHistogram } from "./histogram-scene.ts";
import { fetchHistograms, type HistogramStep, rebin } from "./histogram-steps.ts";
import "../cards/cards.css";

export function RunOverlays(props: TabProps) {
  const filter = parseFilter(props.view.tagFilter);
  const selected = new Set(props.selectedRuns.map(({ id }) => id));
  const tags = props.catalog.tags
    .filter(({ plugin, tag }) => plugin === "histograms" && filter.matches(tag))
    .map((tag) => ({ ...tag, series: tag.series.filter(({ run }) => selected.has(run.id)) }))
    .filter(({ series }) => series.length > 0);
  if (tags.length === 0) return <p className="nothing-shown">No tag of a selected run matches.</p>;
  return (
    <div className="series-grid curve-grid">
      {tags.map((tag) => (
        <NearViewport key={tag.tag} height={300}>
          {() => <OverlayCard {...props} tag={tag} />}
        </NearViewport>
      ))}
    </div>
  );
}

type Props = Pick<TabProps, "colorOf" | "titleOf" | "theme"> & { readonly tag: TagInfo };

/** One run's histograms, by step. */
interface RunSteps {
  readonly run: string;
  readonly steps: readonly HistogramStep[];
}

async function fetchRun(series: SeriesInfo, signal: AbortSignal): Promise<RunSteps> {
  const steps = await fetchHistograms(series, signal);
  return { run: series.run.name, steps: steps.toSorted((a, b) => a.step - b.step) };
}

function OverlayCard(props: Props) {
  const { tag } = props;
  const key = tag.series.map(({ id, count }) => `${id} ${count}`).join();
  const answer = useAnswer(key, (signal) =>
    Promise.all(tag.series.map((series) => fetchRun(series, signal))),
  );
  return (
    <article className="series-card" aria-label={tag.tag}>
      <header>
        <h3>{tag.displayName}</h3>
      </header>
      {answer.kind === "loading" && <p className="card-wait">Loading…</p>}
      {answer.kind === "failed" && <p className="card-error">{answer.message}</p>}
      {answer.kind === "ready" && <Overlay {...props} runs={answer.value} />}
    </article>
  );
}

/** All steps of all runs, ascending. */
function momentsOf(runs: readonly RunSteps[]): readonly HistogramStep[] {
  const byStep = new Map(runs.flatMap(({ steps }) => steps.map((step) => [step.step, step])));
  return [...byStep.values()].sort((a, b) => a.step - b.step);
}

/** Each run's histogram at the last of its steps that is not after the chosen one. */
function shownAt(runs: readonly RunSteps[], chosen: number) {
  return runs.flatMap(({ run, steps }) => {
    const numbers = steps.map(({ step }) => step);
    const shown = steps[indexAtStep(numbers, chosen)];
    return shown ? [{ run, shown }] : [];
  });
}

const plotHeight = 220;
/** Finer than one series' ridges: a few lines over one another leave room for it. */
const binCount = 60;

function Overlay({ runs, tag, ...props }: Props & { readonly runs: readonly RunSteps[] }) {
  const moments = useMemo(() => momentsOf(runs), [runs]);
  const [chosen, setChosen] = useState<number | null>(null);
  const newest = moments.length - 1;
  const index = Math.min(chosen ?? newest, newest);
  const step = moments[index]?.step ?? 0;
  const shown = useMemo(() => shownAt(runs, step), [runs, step]);
  if (shown.length === 0) return <p className="card-wait">No histogram yet.</p>;
  return (
    <>
      <OverlayPlot {...props} shown={shown} label={tag.tag} />
      <StepSlider
        label={tag.tag}
        moments={moments}
        index={index}
        onChange={(next) => setChosen(next === newest ? null : next)}
      />
    </>
  );
}

interface PlotProps extends Omit<Props, "tag"> {
  readonly shown: readonly { readonly run: string; readonly shown: HistogramStep }[];
  readonly label: string;
}

function OverlayPlot({ shown, label, colorOf, titleOf, theme }: PlotProps) {
  const [pointed, setPointed] = useState<{ point: PlotPoint; width: number } | null>(null);
  const steps = useMemo(() => shown.map((one) => one.shown), [shown]);
  const bins = useMemo(() => rebin(steps, binCount), [steps]);
  const sceneOf = useCallback(
    (size: PlotSize) =>
      histogramScene(steps, bins, plotArea(size, { left: 12, right: 12 }), "overlay", "step"),
    [steps, bins],
  );
  // biome-ignore lint/correctness/useExhaustiveDependencies: the ink is read from the theme on screen
  const draw = useCallback(
    (context: CanvasRenderingContext2D, size: PlotSize) => {
      const scene = sceneOf(size);
      const runColor = (at: number) => colorOf(shown[at]?.run ?? "");
      const style = { ink: readInk(), colorOf: runColor, isFading: false };
      drawHistograms(context, scene, style, pointed && hitHistogram(scene, pointed.point));
    },
    [sceneOf, shown, colorOf, theme, pointed],
  );
  const hit =
    pointed && hitHistogram(sceneOf({ width: pointed.width, height: plotHeight }), pointed.point);
  const one = hit && shown[hit.index];
  const edge = (at: number) => formatValue(bins.low + ((bins.high - bins.low) * at) / bins.bins);
  return (
    <>
      <CanvasPlot
        height={plotHeight}
        label={`Histograms of ${label}, ${shown.length} runs`}
        draw={draw}
        onPoint={setPointed}
      />
      <p className="plot-readout">
        {one
          ? `${titleOf(one.run)} · step ${formatStep(one.shown.step)} · ${edge(hit.bin)} to ${edge(hit.bin + 1)} · count ${formatValue(bins.counts[hit.index]?.[hit.bin] ?? 0)}`
          : `${shown.length} runs`}
      </p>
    </>
  );
}
