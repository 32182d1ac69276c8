// The popover with the settings of all charts.

import * as state from "../app-state.ts";
import { useAtom } from "../atom.ts";
import { xAxes } from "../cards/x-axes.ts";
import { icons } from "../frame/icons.tsx";
import { Popover } from "../frame/popover.tsx";
import { Choice, Switch } from "../frame/setting.tsx";
import type { TabProps } from "../tab.ts";
import { noLimits } from "../view.ts";
import { AxisLimits } from "./axis-limits.tsx";
import { MetricAxisChoice } from "./metric-axis-choice.tsx";
import { SelectedStepsSetting } from "./selected-steps-setting.tsx";

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

function SmoothingSettings({ view, changeView }: TabProps) {
  return (
    <>
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
      <Choice
        label="Smoothing by"
        options={smoothingKinds}
        value={view.smoothingKind}
        onChange={(smoothingKind) => changeView({ smoothingKind })}
      />
    </>
  );
}

function AxisSettings(props: TabProps) {
  const { view, changeView } = props;
  return (
    <>
      <div className="narrow-only">
        <Choice
          label="Horizontal"
          options={xAxes}
          value={view.xAxis}
          onChange={(xAxis) => changeView({ xAxis, xTag: "", zooms: {}, xLimits: noLimits })}
        />
      </div>
      <MetricAxisChoice {...props} />
      <Choice
        label="Vertical"
        options={yScales}
        value={view.yScale}
        onChange={(yScale) => changeView({ yScale })}
      />
      <AxisLimits view={view} changeView={changeView} />
      <Choice
        label="Ignore outliers"
        options={outliers}
        value={view.ignoreOutliers}
        onChange={(ignoreOutliers) => changeView({ ignoreOutliers })}
      />
    </>
  );
}

function PointerSettings({ view, changeView }: TabProps) {
  return (
    <>
      <Switch
        label="Link crosshair and zoom"
        isOn={view.linkCards}
        onChange={(linkCards) => changeView({ linkCards })}
      />
      <Choice
        label="Tooltip order"
        options={sorts}
        value={view.tooltipSort}
        onChange={(tooltipSort) => changeView({ tooltipSort })}
      />
      <SelectedStepsSetting view={view} />
    </>
  );
}

export function ChartSettings(props: TabProps) {
  const { view, changeView } = props;
  return (
    <Popover label="Chart settings" icon={icons.sliders}>
      <SmoothingSettings {...props} />
      <hr />
      <AxisSettings {...props} />
      <hr />
      <PointerSettings {...props} />
      <hr />
      <Switch
        label="Show earlier attempts"
        isOn={view.showEarlier}
        onChange={(showEarlier) => changeView({ showEarlier })}
      />
      <CardWidth />
    </Popover>
  );
}
