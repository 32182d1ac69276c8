// The selected steps on a card: handles on its axis that are dragged or moved by keys, and the axis that sets them.
import type { CSSProperties, KeyboardEvent, PointerEvent } from "react";
import { useAtom } from "../atom.ts";
import { formatStep } from "../charts/format.ts";
import type { ScalarChart } from "../charts/scalar-chart.ts";
import { type StepSelection, stepsBetween, withStep } from "../charts/step-selection.ts";
import type { View } from "../view.ts";
import type { CardModel } from "./card-model.ts";
import { draggedSteps, hasStepAxis, selectSteps, useSelectedSteps } from "./selected-steps.ts";
import { pixelOfStep, stepAtPixel, stepBeside } from "./step-places.ts";

interface Props {
  readonly chart: ScalarChart;
  /** Where the plot begins on the screen. */
  readonly plotLeft: () => number;
  readonly steps: StepSelection;
}

function stepUnder({ chart, plotLeft }: Props, event: PointerEvent): number | null {
  return stepAtPixel(chart, event.clientX - plotLeft());
}

/** The end that stays while the other is dragged, null where one step is: there is one pointer, and one drag. */
let fixed: number | null = null;

const stepsTo = (step: number) => (fixed === null ? ([step] as const) : stepsBetween(fixed, step));

function drag(props: Props, event: PointerEvent<HTMLElement>): void {
  if (!event.currentTarget.hasPointerCapture(event.pointerId)) return;
  const step = stepUnder(props, event);
  if (step !== null) draggedSteps.set(stepsTo(step));
}

function drop(): void {
  const steps = draggedSteps.get();
  if (steps) selectSteps(steps);
}

const ending = { onPointerUp: drop, onPointerCancel: () => draggedSteps.set(null) };

/** A press sets a step, a drag a range; with Shift the range goes on from what is selected. */
function StepAxis(props: Props) {
  const { chart, steps } = props;
  const { left, right, bottom } = chart.area;
  const start = (event: PointerEvent<HTMLElement>) => {
    const step = stepUnder(props, event);
    if (step === null || event.button !== 0) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    fixed = event.shiftKey ? (steps[0] ?? step) : step;
    draggedSteps.set(stepsTo(step));
  };
  return (
    <div
      className="step-axis"
      title="Click to select a step in all charts, drag to select a range"
      style={{ left, width: right - left, top: bottom }}
      onPointerDown={start}
      onPointerMove={(event) => drag(props, event)}
      {...ending}
    />
  );
}

const names = { single: ["Selected step"], range: ["First selected step", "Last selected step"] };

function StepHandle(props: Props & { readonly index: number }) {
  const { chart, steps, index } = props;
  const { left, right, top, bottom } = chart.area;
  const step = steps[index] as number; // there is a handle a step
  const pixel = pixelOfStep(chart, step);
  if (!(pixel >= left - 1 && pixel <= right + 1)) return null;
  const onKeyDown = (event: KeyboardEvent) => {
    const direction = { ArrowLeft: -1, ArrowRight: 1 }[event.key] as 1 | -1 | undefined;
    const next = direction && stepBeside(chart, step, direction);
    if (next !== undefined && next !== null) selectSteps(withStep(steps, index, next));
    else if (event.key === "Delete" || event.key === "Escape") selectSteps([]);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div
      className="step-handle"
      role="slider"
      tabIndex={0}
      aria-label={names[steps.length === 2 ? "range" : "single"][index]}
      aria-valuenow={step}
      aria-valuetext={`Step ${formatStep(step)}`}
      title="Drag or press ← → to move, Delete to remove"
      style={{ left: pixel, top, "--height": `${bottom - top}px` } as CSSProperties}
      onKeyDown={onKeyDown}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        fixed = steps[1 - index] ?? null;
      }}
      onPointerMove={(event) => drag(props, event)}
      {...ending}
    >
      <span>{formatStep(step)}</span>
    </div>
  );
}

/** Between the ends of a range. */
function StepBand({ chart, steps }: Props) {
  const [first, last] = steps;
  if (first === undefined || last === undefined) return null;
  const { left, right, top, bottom } = chart.area;
  const within = (pixel: number) => Math.min(right, Math.max(left, pixel));
  const from = within(pixelOfStep(chart, first));
  const width = within(pixelOfStep(chart, last)) - from;
  return <div className="step-band" style={{ left: from, width, top, height: bottom - top }} />;
}

export function StepHandles({ model, view }: { readonly model: CardModel; readonly view: View }) {
  useAtom(model.state); // handles move with what is drawn
  const steps = useSelectedSteps();
  const { chart } = model;
  if (!chart || !hasStepAxis(view)) return null;
  const props = { chart, steps, plotLeft: () => model.plotBounds().left };
  return (
    <div className="step-handles">
      <StepBand {...props} />
      <StepAxis {...props} />
      {steps.map((_, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a handle is the first or the last, wherever it stands
        <StepHandle key={index} index={index} {...props} />
      ))}
    </div>
  );
}
