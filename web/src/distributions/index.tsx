// The Distributions tab: percentiles of a tensor's values over steps.
import { useCallback, useMemo, useState } from "react";
import { CanvasPlot, type PlotPoint, type PlotSize } from "../cards/canvas-plot.tsx";
import { plotArea } from "../cards/plot-frame.ts";
import { SeriesCard } from "../cards/series-card.tsx";
import { SeriesCards } from "../cards/series-cards.tsx";
import { standingSteps } from "../cards/standing-steps.ts";
import { TagFilter } from "../cards/tag-filter.tsx";
import { useAnswer } from "../cards/use-answer.ts";
import { XAxisChoice } from "../cards/x-axis-choice.tsx";
import type { SeriesInfo } from "../catalog/catalog.ts";
import { formatStep, formatValue } from "../charts/format.ts";
import { readInk } from "../charts/ink.ts";
import type { TabProps } from "../tab.ts";
import { drawPercentiles, nearestStep, percentileScene } from "./draw-percentiles.ts";
import { fetchPercentiles, type PercentileStep, percentileNames } from "./percentile-steps.ts";
import "./distributions.css";

export function DistributionsTab(props: TabProps) {
  return (
    <>
      <div className="tab-toolbar" role="toolbar" aria-label="Distributions">
        <TagFilter {...props} />
        <XAxisChoice {...props} />
      </div>
      <div className="tab-body">
        <SeriesCards {...props} plugin="histograms" height={300} width={360}>
          {(series) => (
            <DistributionCard {...props} series={series} color={props.colorOf(series.run.name)} />
          )}
        </SeriesCards>
      </div>
    </>
  );
}

interface CardProps extends Pick<TabProps, "view" | "theme"> {
  readonly series: SeriesInfo;
  readonly color: string;
}

function DistributionCard(props: CardProps) {
  const { series, color } = props;
  const answer = useAnswer(`${series.id} ${series.count}`, (signal) =>
    fetchPercentiles(series, signal),
  );
  return (
    <SeriesCard series={series} color={color} answer={answer}>
      {(steps) =>
        steps.length > 0 ? <Percentiles {...props} logged={steps} /> : <p>No histogram yet.</p>
      }
    </SeriesCard>
  );
}

const plotHeight = 220;

function Percentiles(props: CardProps & { readonly logged: readonly PercentileStep[] }) {
  const { logged, color, theme, view, series } = props;
  const { showEarlier } = view;
  const steps = useMemo(
    () => (showEarlier ? logged : standingSteps(logged)),
    [logged, showEarlier],
  );
  const [pointed, setPointed] = useState<{ point: PlotPoint; width: number } | null>(null);
  const sceneOf = useCallback(
    (size: PlotSize) => percentileScene(steps, plotArea(size, { left: 56, right: 12 }), view.xAxis),
    [steps, view.xAxis],
  );
  const markedIn = (size: PlotSize) => pointed && nearestStep(sceneOf(size), pointed.point.pixelX);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the ink is read from the theme on screen
  const draw = useCallback(
    (context: CanvasRenderingContext2D, size: PlotSize) =>
      drawPercentiles(context, sceneOf(size), readInk(), color, markedIn(size)),
    [sceneOf, color, theme, pointed],
  );
  const marked = pointed && markedIn({ width: pointed.width, height: plotHeight });
  return (
    <>
      <CanvasPlot
        height={plotHeight}
        label={`Distribution of ${series.tag}, run ${series.run.name}, ${steps.length} steps`}
        draw={draw}
        onPoint={setPointed}
      />
      <Readout step={steps[marked ?? steps.length - 1] as PercentileStep} />
    </>
  );
}

function Readout({ step }: { readonly step: PercentileStep }) {
  return (
    <details className="percentiles">
      <summary className="plot-readout">
        step {formatStep(step.step)} · median {formatValue(step.values[4] ?? Number.NaN)}
      </summary>
      <table>
        <tbody>
          {percentileNames.map((name, line) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td>{formatValue(step.values[line] ?? Number.NaN)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
