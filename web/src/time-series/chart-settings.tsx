// The popover with the settings of all charts.
import * as state from "../app-state.ts";
import { useAtom } from "../atom.ts";
import { icons } from "../frame/icons.tsx";
import { Popover } from "../frame/popover.tsx";
import { Segments } from "../frame/segments.tsx";
import type { TabProps } from "../tab.ts";
import { noLimits } from "../view.ts";
import { AxisLimits } from "./axis-limits.tsx";
import { MetricAxisChoice } from "./metric-axis-choice.tsx";

const xAxes = [
  { value: "step", text: "Step" },
  { value: "relative", text: "Relative" },
  { value: "wall", text: "Wall" },
] as const;

const smoothingKinds = [
  { value: "average", text: "Average" },
  { value: "distance", text: "Distance" },
  { value: "mean", text: "Centred" },
  { value: "gaussian", text: "Gaussian" },
] as const;

const yScales = [
  { value: "linear", text: "Linear" },
  { value: "log", text: "Log" },
  { value: "symlog", text: "Symlog" },
] as const;

const outliers = [
  { value: "auto", text: "Auto" },
  { value: "true", text: "Always" },
  { value: "false", text: "Never" },
] as const;

const sorts = [
  { value: "nearest", text: "Nearest" },
  { value: "name", text: "Name" },
  { value: "descending", text: "High first" },
  { value: "ascending", text: "Low first" },
] as const;

function CardWidth() {
  const { cardWidth } = useAtom(state.preferences);
  return (
    <label className="setting">
      <span>Card width</span>
      <input
        type="range"
        min={260}
        max={1200}
        step={20}
        value={cardWidth}
        onChange={(event) => state.changePreferences({ cardWidth: Number(event.target.value) })}
      />
    </label>
  );
}

export function ChartSettings(props: TabProps) {
  const { view, changeView } = props;
  return (
    <Popover label="Chart settings" icon={icons.sliders}>
      <label className="setting narrow-only">
        <span>Smoothing</span>
        <input
          type="range"
          min={0}
          max={0.999}
          step={0.001}
          value={view.smoothing}
          onChange={(event) => changeView({ smoothing: Number(event.target.value) })}
        />
      </label>
      <div className="setting">
        <span>Smoothing by</span>
        <Segments
          label="Smoothing by"
          options={smoothingKinds}
          value={view.smoothingKind}
          onChange={(smoothingKind) => changeView({ smoothingKind })}
        />
      </div>
      <div className="setting narrow-only">
        <span>Horizontal</span>
        <Segments
          label="Horizontal axis of all charts"
          options={xAxes}
          value={view.xAxis}
          onChange={(xAxis) => changeView({ xAxis, xTag: "", zooms: {}, xLimits: noLimits })}
        />
      </div>
      <MetricAxisChoice {...props} />
      <div className="setting">
        <span>Vertical</span>
        <Segments
          label="Vertical axis"
          options={yScales}
          value={view.yScale}
          onChange={(yScale) => changeView({ yScale })}
        />
      </div>
      <AxisLimits view={view} changeView={changeView} />
      <div className="setting">
        <span>Ignore outliers</span>
        <Segments
          label="Ignore outliers"
          options={outliers}
          value={view.ignoreOutliers}
          onChange={(ignoreOutliers) => changeView({ ignoreOutliers })}
        />
      </div>
      <label className="setting">
        <span>Link crosshair and zoom</span>
        <input
          type="checkbox"
          checked={view.linkCards}
          onChange={(event) => changeView({ linkCards: event.target.checked })}
        />
      </label>
      <label className="setting">
        <span>Show earlier attempts</span>
        <input
          type="checkbox"
          checked={view.showEarlier}
          onChange={(event) => changeView({ showEarlier: event.target.checked })}
        />
      </label>
      <div className="setting">
        <span>Tooltip order</span>
        <Segments
          label="Tooltip order"
          options={sorts}
          value={view.tooltipSort}
          onChange={(tooltipSort) => changeView({ tooltipSort })}
        />
      </div>
      <CardWidth />
    </Popover>
  );
}
