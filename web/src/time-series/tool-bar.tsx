// The tool bar above the charts: tag filter, smoothing, axes, and a popover with the rest.

import * as state from "../app-state.ts";
import { FilterField } from "../frame/filter-field.tsx";
import { Segments } from "../frame/segments.tsx";
import type { TabProps } from "../tab.ts";
import { noLimits } from "../view.ts";
import { SavedViews } from "../views/saved-views.tsx";
import { ChartSettings } from "./chart-settings.tsx";

const xAxes = [
  { value: "step", text: "Step" },
  { value: "relative", text: "Relative" },
  { value: "wall", text: "Wall" },
] as const;

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

export function ToolBar({ problem, ...props }: TabProps & { readonly problem: string | null }) {
  const { view, changeView } = props;
  return (
    <div className="tool-bar" role="toolbar" aria-label="Charts">
      <FilterField
        name="tagFilter"
        label="Filter tags (regex)"
        value={view.tagFilter}
        problem={problem}
        onChange={(tagFilter) => changeView({ tagFilter })}
      />
      <div className="wide-only">
        <Smoothing {...props} />
      </div>
      <div className="wide-only">
        <Segments
          label="Horizontal axis"
          options={xAxes}
          value={view.xAxis}
          onChange={(xAxis) => changeView({ xAxis, zooms: {}, xLimits: noLimits })}
        />
      </div>
      <SavedViews />
      <ChartSettings {...props} />
    </div>
  );
}
