// Which of a series' histograms the selected steps leave.
import { indexAtStep } from "../cards/nearest-step.ts";
import type { StepSelection } from "../charts/step-selection.ts";

/** All where no step is selected; those of a range; for one step the last at or before it. `items` are in order of steps. */
export function histogramsAt<T extends { readonly step: number }>(
  items: readonly T[],
  selected: StepSelection,
): readonly T[] {
  const [first, last] = selected;
  if (first === undefined) return items;
  if (last !== undefined) return items.filter(({ step }) => step >= first && step <= last);
  const at = indexAtStep(
    items.map(({ step }) => step),
    first,
  );
  return items.slice(at, at + 1);
}
