// Steps that the user selected on the charts, apart from zoom: none, one, or all from one to another.

export type StepSelection =
  | readonly []
  | readonly [step: number]
  | readonly [first: number, last: number];

/** From one step to another, in whatever order; one step where they are the same. */
export function stepsBetween(one: number, other: number): StepSelection {
  return one === other ? [one] : [Math.min(one, other), Math.max(one, other)];
}

/** `120`, or `10,50`; null where the text is neither. */
export function parseSteps(text: string): StepSelection | null {
  const steps = text.split(",").map((step) => (step.trim() === "" ? Number.NaN : Number(step)));
  const [first, last = first] = steps;
  if (first === undefined || last === undefined || steps.length > 2) return null;
  return Number.isFinite(first) && Number.isFinite(last) ? stepsBetween(first, last) : null;
}

export function formatSteps(steps: StepSelection): string {
  return steps.join(",");
}

/** The steps with another end where the one at `index` was. */
export function withStep(steps: StepSelection, index: number, step: number): StepSelection {
  const other = steps[1 - index];
  return other === undefined ? [step] : stepsBetween(step, other);
}
