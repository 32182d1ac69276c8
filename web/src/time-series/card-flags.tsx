// Flags a card whose runs hold values that are not finite: where training went wrong.
import { useMemo } from "react";
import { useAtom } from "../atom.ts";
import type { ChartLine } from "../charts/chart-line.ts";
import { formatStep, formatValue } from "../charts/format.ts";
import { icons } from "../frame/icons.tsx";
import type { CardModel } from "./card-model.ts";

/** `train is NaN from step 840`, one a run. */
function describe({ name, points, firstNotFinite }: ChartLine): string {
  const value = formatValue(points.values[firstNotFinite] as number);
  return `${name} is ${value} at step ${formatStep(points.steps[firstNotFinite] as number)}`;
}

export function CardFlags({ model }: { readonly model: CardModel }) {
  const state = useAtom(model.state);
  const flagged = useMemo(
    () =>
      state.kind === "drawn" ? state.scene.lines.filter((line) => line.firstNotFinite >= 0) : [],
    [state],
  );
  if (flagged.length === 0) return null;
  const sentences = flagged.map(describe).join("\n");
  return (
    <span className="card-flag" role="img" aria-label={sentences} title={sentences}>
      {icons.warning}
      {flagged.length === 1 ? "NaN or ∞" : `NaN or ∞ in ${flagged.length} runs`}
    </span>
  );
}
