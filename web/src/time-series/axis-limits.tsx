// The settings for where the axes of all charts begin and end, and for a logarithmic horizontal axis.
import { useEffect, useState } from "react";
import { Segments } from "../frame/segments.tsx";
import type { TabProps } from "../tab.ts";
import type { Limits } from "../view.ts";

type Props = Pick<TabProps, "view" | "changeView">;

const xScales = [
  { value: "linear", text: "Linear" },
  { value: "log", text: "Log" },
] as const;

interface EndProps {
  readonly label: string;
  readonly value: number | null;
  /** Whether the axis can end there; it is told of no other number. */
  readonly isPossible: (end: number | null) => boolean;
  readonly onChange: (end: number | null) => void;
}

/** Empty is null; a number not complete yet, such as `1e`, is not a number. */
function parseEnd(text: string): number | null {
  return text.trim() === "" ? null : Number(text);
}

function End({ label, value, isPossible, onChange }: EndProps) {
  const [text, setText] = useState(String(value ?? ""));
  const end = parseEnd(text);
  const isUsable = (end === null || Number.isFinite(end)) && isPossible(end);
  useEffect(
    () => setText((typed) => (parseEnd(typed) === value ? typed : String(value ?? ""))),
    [value],
  );
  const commit = (typed: string) => {
    setText(typed);
    const next = parseEnd(typed);
    if ((next === null || Number.isFinite(next)) && isPossible(next)) onChange(next);
  };
  return (
    <input
      className="number limit"
      inputMode="decimal"
      placeholder="auto"
      aria-label={label}
      aria-invalid={!isUsable}
      value={text}
      onChange={(event) => commit(event.target.value)}
    />
  );
}

interface EndsProps {
  readonly axis: string;
  readonly limits: Limits;
  readonly onChange: (limits: Limits) => void;
}

function Ends({ axis, limits: [least, greatest], onChange }: EndsProps) {
  const areOrdered = (low: number | null, high: number | null) =>
    low === null || high === null || low < high;
  return (
    <>
      <End
        label={`${axis} from`}
        value={least}
        isPossible={(end) => areOrdered(end, greatest)}
        onChange={(end) => onChange([end, greatest])}
      />
      –
      <End
        label={`${axis} to`}
        value={greatest}
        isPossible={(end) => areOrdered(least, end)}
        onChange={(end) => onChange([least, end])}
      />
    </>
  );
}

/** Not offered for the wall clock: its numbers are seconds since 1970, and a drag sets a range more easily. */
function HorizontalRange({ view, changeView }: Props) {
  return (
    <>
      <div className="setting">
        <span>Horizontal scale</span>
        <Segments
          label="Horizontal scale"
          options={xScales}
          value={view.xScale}
          onChange={(xScale) => changeView({ xScale })}
        />
      </div>
      <div className="setting">
        <span>{view.xAxis === "step" ? "Steps" : "Seconds"}</span>
        <span className="limits">
          <Ends
            axis="Horizontal axis"
            limits={view.xLimits}
            onChange={(xLimits) => changeView({ xLimits })}
          />
        </span>
      </div>
    </>
  );
}

export function AxisLimits({ view, changeView }: Props) {
  const [least, greatest] = view.yLimits;
  return (
    <>
      {view.xAxis !== "wall" && <HorizontalRange view={view} changeView={changeView} />}
      <div className="setting">
        <span>Values</span>
        <span className="limits">
          <Ends
            axis="Vertical axis"
            limits={view.yLimits}
            onChange={(yLimits) => changeView({ yLimits })}
          />
        </span>
      </div>
      <label className="setting">
        <span>Values from zero</span>
        <input
          type="checkbox"
          checked={least === 0}
          disabled={greatest !== null && greatest <= 0}
          onChange={(event) => changeView({ yLimits: [event.target.checked ? 0 : null, greatest] })}
        />
      </label>
    </>
  );
}
