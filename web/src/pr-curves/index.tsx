// The PR Curves tab: precision over recall (or the ROC curve) of all selected runs, a card a tag.
import { useCallback, useMemo, useState } from "react";
import { AboutTag } from "../cards/about-tag.tsx";
import { CanvasPlot, type PlotPoint, type PlotSize } from "../cards/canvas-plot.tsx";
import { indexAtStep } from "../cards/nearest-step.ts";
import { RunLegend } from "../cards/run-legend.tsx";
import { StepSlider } from "../cards/step-slider.tsx";
import { TagFilter } from "../cards/tag-filter.tsx";
import { type Answer, useAnswer } from "../cards/use-answer.ts";
import type { TagInfo } from "../catalog/catalog.ts";
import { formatStep, formatValue } from "../charts/format.ts";
import { readInk } from "../charts/ink.ts";
import { parseFilter } from "../filter.ts";
import { Segments } from "../frame/segments.tsx";
import type { TabProps } from "../tab.ts";
import { type CurveKind, type CurveStep, fetchCurves } from "./curve-data.ts";
import { type CurveHit, drawCurves, hitCurve, type RunCurve } from "./draw-curves.ts";
import "../cards/cards.css";

const kinds = [
  { value: "pr", text: "Precision–recall" },
  { value: "roc", text: "ROC" },
] as const;

export function PrCurvesTab(props: TabProps) {
  const { catalog, view, params, setParams } = props;
  const kind: CurveKind = params.curve === "roc" ? "roc" : "pr";
  const filter = parseFilter(view.tagFilter);
  const tags = catalog.tags.filter(
    ({ plugin, tag }) => plugin === "pr_curves" && filter.matches(tag),
  );
  return (
    <>
      <div className="tab-toolbar" role="toolbar" aria-label="PR curves">
        <TagFilter {...props} />
        <Segments
          label="Curve"
          options={kinds}
          value={kind}
          onChange={(chosen) => setParams({ curve: chosen === "pr" ? null : chosen })}
        />
      </div>
      <div className="tab-body series-grid curve-grid">
        {tags.map((tag) => (
          <CurveCard key={tag.tag} {...props} tag={tag} kind={kind} />
        ))}
      </div>
    </>
  );
}

interface CardProps extends TabProps {
  readonly tag: TagInfo;
  readonly kind: CurveKind;
}

function CurveCard(props: CardProps) {
  const { tag, selectedRuns } = props;
  const logged = new Set(tag.series.map(({ run }) => run.name));
  const runs = selectedRuns.map(({ name }) => name).filter((name) => logged.has(name));
  const counts = tag.series.map(({ count }) => count).join();
  const answer = useAnswer(`${runs.join("\n")} ${counts}`, (signal) =>
    fetchCurves(tag.tag, runs, signal),
  );
  return (
    <article className="series-card" aria-label={tag.tag}>
      <header>
        <h3>{tag.displayName}</h3>
      </header>
      <AboutTag tag={tag.tag} html={tag.description} />
      <CardBody answer={answer} {...props} />
    </article>
  );
}

function CardBody(
  props: CardProps & { readonly answer: Answer<ReadonlyMap<string, readonly CurveStep[]>> },
) {
  const { answer } = props;
  if (answer.kind === "loading") return <p className="card-wait">Loading…</p>;
  if (answer.kind === "failed") return <p className="card-error">{answer.message}</p>;
  return <Curves {...props} curves={answer.value} />;
}

const plotHeight = 300;

/** All steps of all runs, ascending, with the wall time of the first that has it. */
function momentsOf(curves: ReadonlyMap<string, readonly CurveStep[]>) {
  const byStep = new Map([...curves.values()].flat().map((step) => [step.step, step] as const));
  return [...byStep.values()].sort((a, b) => a.step - b.step);
}

function Curves(props: CardProps & { readonly curves: ReadonlyMap<string, readonly CurveStep[]> }) {
  const { curves, colorOf, titleOf, kind, tag } = props;
  const moments = useMemo(() => momentsOf(curves), [curves]);
  const [chosen, setChosen] = useState<number | null>(null);
  const index = Math.min(chosen ?? moments.length - 1, moments.length - 1);
  const shown = useMemo(
    () => curvesAt(curves, moments[index]?.step ?? 0, colorOf),
    [curves, moments, index, colorOf],
  );
  return (
    <>
      <CurvePlot shown={shown} kind={kind} theme={props.theme} label={tag.tag} />
      <RunLegend
        runs={shown.map(({ run, color, step: { step } }) => ({
          ...{ run, color, title: titleOf(run), remark: `step ${formatStep(step)}` },
        }))}
      />
      <StepSlider
        label={tag.tag}
        moments={moments}
        index={index}
        onChange={(next) => setChosen(next === moments.length - 1 ? null : next)}
      />
    </>
  );
}

/** Each run's curve at the last of its steps that is not after the chosen one. */
function curvesAt(
  curves: ReadonlyMap<string, readonly CurveStep[]>,
  chosen: number,
  colorOf: (run: string) => string,
): readonly RunCurve[] {
  return [...curves].flatMap(([run, steps]) => {
    const step =
      steps[
        indexAtStep(
          steps.map((each) => each.step),
          chosen,
        )
      ];
    return step ? [{ run, step, color: colorOf(run) }] : [];
  });
}

interface PlotProps extends Pick<TabProps, "theme"> {
  readonly shown: readonly RunCurve[];
  readonly kind: CurveKind;
  readonly label: string;
}

function CurvePlot({ shown, kind, theme, label }: PlotProps) {
  const [pointed, setPointed] = useState<{ point: PlotPoint; width: number } | null>(null);
  const hit =
    pointed && hitCurve({ width: pointed.width, height: plotHeight }, shown, kind, pointed.point);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the ink is read from the theme on screen
  const draw = useCallback(
    (context: CanvasRenderingContext2D, size: PlotSize) =>
      drawCurves(context, size, shown, kind, readInk(), hit),
    [shown, kind, hit?.at, hit?.curve, theme],
  );
  return (
    <>
      <CanvasPlot
        height={plotHeight}
        label={`${kind === "pr" ? "Precision over recall" : "ROC"} of ${label}, ${shown.length} runs`}
        draw={draw}
        onPoint={setPointed}
      />
      <p className="plot-readout">{hit ? describeHit(hit) : "Point at a curve to read it."}</p>
    </>
  );
}

function describeHit({ curve: { run, step }, at }: CurveHit): string {
  const read = (column: readonly number[]) => formatValue(column[at] ?? Number.NaN);
  return [
    run,
    `threshold ${read(step.thresholds)}`,
    `precision ${read(step.precision)}, recall ${read(step.recall)}`,
    `TP ${read(step.truePositives)}, FP ${read(step.falsePositives)}`,
    `TN ${read(step.trueNegatives)}, FN ${read(step.falseNegatives)}`,
  ].join(" · ");
}
