// The tool bar above the charts: tag filter, smoothing, axes, and a popover with the rest.

import { type ReactNode, useMemo } from "react";
import * as state from "../app-state.ts";
import { xAxes } from "../cards/x-axes.ts";
import { FilterField } from "../frame/filter-field.tsx";
import { Segments } from "../frame/segments.tsx";
import type { TabProps } from "../tab.ts";
import { noLimits } from "../view.ts";
import { SavedViews } from "../views/saved-views.tsx";
import { shownKinds } from "./card-kinds.tsx";
import { ChartSettings } from "./chart-settings.tsx";
import { MetricAxisChip } from "./metric-axis-choice.tsx";
import { AddTagChart } from "./tag-charts.tsx";
import { tagCompletions } from "./tag-completions.ts";

export function Smoothing({ view, changeView }: TabProps) {
  const change = (text: string) => {
    const weight = Math.min(0.999, Math.max(0, Number(text)));
    if (!Number.isNaN(weight)) changeView({ smoothing: weight });
  };
  return (
    <div className="smoothing">
      <button
        type="button"
        className="smoothing-switch"
        aria-pressed={view.smoothing > 0}
        title={view.smoothing > 0 ? "Switch smoothing off (s)" : "Switch smoothing on (s)"}
        onClick={state.toggleSmoothing}
      >
        Smoothing
      </button>
      <input
        aria-label="Smoothing weight"
        type="range"
        min={0}
        max={0.999}
        step={0.001}
        value={view.smoothing}
        onChange={(event) => change(event.target.value)}
      />
      <input
        type="number"
        className="number"
        aria-label="Smoothing as a number"
        min={0}
        max={0.999}
        step={0.01}
        value={view.smoothing}
        onChange={(event) => change(event.target.value)}
      />
    </div>
  );
}

interface ToolBarProps extends TabProps {
  /** Why the tag filter cannot be used, or null. */
  readonly problem: string | null;
  /** What the tab can do with the tags that the filter leaves. */
  readonly children?: ReactNode;
}

export function ToolBar({ problem, children, ...props }: ToolBarProps) {
  const { catalog, view, changeView } = props;
  const completions = useMemo(() => {
    const shown = shownKinds(view);
    const tags = catalog.tags.filter(({ plugin }) => shown.has(plugin)).map(({ tag }) => tag);
    return tagCompletions(view.tagFilter, tags);
  }, [catalog, view]);
  return (
    <div className="tool-bar" role="toolbar" aria-label="Charts">
      <FilterField
        name="tagFilter"
        label="Filter tags (regex)"
        value={view.tagFilter}
        problem={problem}
        completions={completions}
        onChange={(tagFilter) => changeView({ tagFilter })}
      >
        <AddTagChart problem={problem} view={view} changeView={changeView} />
      </FilterField>
      {children}
      <div className="wide-only">
        <Smoothing {...props} />
      </div>
      <div className="wide-only">
        <Segments
          label="Horizontal axis"
          options={xAxes}
          value={view.xAxis}
          onChange={(xAxis) => changeView({ xAxis, xTag: "", zooms: {}, xLimits: noLimits })}
        />
      </div>
      <MetricAxisChip {...props} />
      <SavedViews />
      <ChartSettings {...props} />
    </div>
  );
}
