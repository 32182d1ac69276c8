// The setting that types the steps whose values all cards tell.
import { useEffect, useState } from "react";
import { formatSteps, parseSteps } from "../charts/step-selection.ts";
import type { View } from "../view.ts";
import { hasStepAxis, selectSteps } from "./selected-steps.ts";

/** Nothing on other axes, where steps have no place. */
export function SelectedStepsSetting({ view }: { readonly view: View }) {
  const written = formatSteps(view.selectedSteps);
  const [text, setText] = useState(written);
  useEffect(
    () => setText((typed) => (formatSteps(parseSteps(typed) ?? []) === written ? typed : written)),
    [written],
  );
  if (!hasStepAxis(view)) return null;
  const isUsable = text.trim() === "" || parseSteps(text) !== null;
  const change = (typed: string) => {
    setText(typed);
    const steps = typed.trim() === "" ? [] : parseSteps(typed);
    if (steps) selectSteps(steps as View["selectedSteps"]);
  };
  return (
    <label className="setting">
      <span>Values at step, or from–to</span>
      <input
        className="number steps-choice"
        placeholder="120 or 10,50"
        aria-invalid={!isUsable}
        value={text}
        onChange={(event) => change(event.target.value)}
      />
    </label>
  );
}
