// Chooses one of a series' steps: a slider over their positions, with the step and its time written beside it.
import { formatStep, formatTime } from "../charts/format.ts";

export interface Moment {
  readonly step: number;
  readonly wallTimeSec: number;
}

interface Props {
  readonly label: string;
  readonly moments: readonly Moment[];
  readonly index: number;
  readonly onChange: (index: number) => void;
}

export function StepSlider({ label, moments, index, onChange }: Props) {
  const moment = moments[index];
  if (!moment) return null;
  const text = `step ${formatStep(moment.step)}`;
  return (
    <div className="step-slider">
      <input
        type="range"
        aria-label={`Step of ${label}`}
        aria-valuetext={`${text}, ${formatTime(moment.wallTimeSec)}`}
        min={0}
        max={moments.length - 1}
        value={index}
        disabled={moments.length < 2}
        onChange={(event) => onChange(event.target.valueAsNumber)}
      />
      <span className="moment">
        <b>{text}</b> <time>{formatTime(moment.wallTimeSec)}</time>
      </span>
    </div>
  );
}
