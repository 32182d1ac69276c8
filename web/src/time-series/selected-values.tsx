// Below a chart: what its runs are at the selected step, or do over the selected range.
import { useDeferredValue, useMemo } from "react";
import { useAtom } from "../atom.ts";
import { formatDuration, formatStep } from "../charts/format.ts";
import { type HoverRow, rowsAt } from "../charts/hover.ts";
import { statisticsOf } from "../charts/line-statistics.ts";
import type { Scene } from "../charts/scene.ts";
import type { StepSelection } from "../charts/step-selection.ts";
import { icons } from "../frame/icons.tsx";
import type { CardModel } from "./card-model.ts";
import { type RangeRow, rangeColumns } from "./range-columns.ts";
import { selectSteps, useSelectedSteps } from "./selected-steps.ts";
import { type Column, numberColumn, SortedTable } from "./sorted-table.tsx";

/** A card's table scrolls; the chart over the whole page lists all runs. */
const mostRows = 50;

const stepColumns: readonly Column<HoverRow>[] = [
  numberColumn("smoothed", "Smoothed", ({ line, index }) => line.smoothed[index] as number),
  numberColumn("value", "Value", ({ line, index }) => line.points.values[index] as number),
  {
    ...{ id: "step", title: "Step" },
    value: ({ line, index }) => line.points.steps[index] as number,
    show: ({ line, index }) => formatStep(line.points.steps[index] as number),
  },
  {
    ...{ id: "relative", title: "Relative" },
    value: relativeSec,
    show: (row) => formatDuration(relativeSec(row)),
  },
];

function relativeSec({ line: { points }, index }: HoverRow): number {
  return (points.wallTimesSec[index] as number) - (points.wallTimesSec[0] as number);
}

function AtStep({ scene, step }: { readonly scene: Scene; readonly step: number }) {
  const rows = useMemo(() => rowsAt(scene, scene.xSpace.toAxis(step), 0, "name"), [scene, step]);
  const caption = `Values at step ${formatStep(step)}, or nearest to it`;
  return <SortedTable {...{ caption, rows, mostRows }} columns={stepColumns} />;
}

interface RangeProps {
  readonly scene: Scene;
  readonly first: number;
  readonly last: number;
}

function OverRange({ scene, first, last }: RangeProps) {
  const rows = useMemo(() => {
    const { toAxis } = scene.xSpace;
    return scene.lines.flatMap((line): RangeRow[] => {
      const found = statisticsOf(line, [toAxis(first), toAxis(last)]);
      return found ? [{ line, found }] : [];
    });
  }, [scene, first, last]);
  const caption = `Values over steps ${formatStep(first)} to ${formatStep(last)}, after smoothing`;
  return <SortedTable {...{ caption, rows, mostRows }} columns={rangeColumns} />;
}

function titleOf([first = 0, last]: StepSelection): string {
  return last === undefined
    ? `Step ${formatStep(first)}`
    : `Steps ${formatStep(first)} – ${formatStep(last)}`;
}

export function SelectedValues({ model }: { readonly model: CardModel }) {
  const state = useAtom(model.state);
  // A drag moves its handle first, and the tables of all cards as they come.
  const steps = useDeferredValue(useSelectedSteps());
  const [first, last] = steps;
  if (state.kind !== "drawn" || first === undefined) return null;
  const { scene } = state;
  return (
    <section className="selected-values" aria-label={titleOf(steps)}>
      <header>
        <b>{titleOf(steps)}</b>
        <button
          type="button"
          className="icon-button"
          title="Select no step"
          aria-label="Select no step"
          onClick={() => selectSteps([])}
        >
          {icons.close}
        </button>
      </header>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <div className="value-table" tabIndex={0}>
        {last === undefined ? (
          <AtStep scene={scene} step={first} />
        ) : (
          <OverRange {...{ scene, first, last }} />
        )}
      </div>
    </section>
  );
}
