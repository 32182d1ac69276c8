// The selected steps while they are dragged on one card: all cards follow, the address only at the end.
import { changeView, currentView, location } from "../app-state.ts";
import { Atom, useAtom } from "../atom.ts";
import type { StepSelection } from "../charts/step-selection.ts";
import type { View } from "../view.ts";

/** Null while nothing is dragged. */
export const draggedSteps = new Atom<StepSelection | null>(null);

export function selectSteps(selectedSteps: StepSelection): void {
  draggedSteps.set(null);
  changeView({ selectedSteps });
}

/** Steps have a place on the step axis alone. */
export function hasStepAxis({ xAxis, xTag }: Pick<View, "xAxis" | "xTag">): boolean {
  return xAxis === "step" && xTag === "";
}

/** Whether cards tell the values at selected steps. */
export function hasSelectedSteps(view: View): boolean {
  return hasStepAxis(view) && view.selectedSteps.length > 0;
}

/** As they are on screen. */
export function useSelectedSteps(): StepSelection {
  const dragged = useAtom(draggedSteps);
  useAtom(location);
  return dragged ?? currentView().selectedSteps;
}
