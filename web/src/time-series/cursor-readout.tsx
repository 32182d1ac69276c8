// Tells screen readers what is under the keyboard's cursor of a chart.
import { useAtom } from "../atom.ts";
import { formatStep, formatValue } from "../charts/format.ts";
import type { Hover } from "../charts/hover.ts";
import type { CardModel } from "./card-model.ts";

const mostRuns = 4;

function sentence({ rows }: Hover): string {
  const [first] = rows;
  if (!first) return "";
  const step = formatStep(first.line.points.steps[first.index] as number);
  const values = rows
    .slice(0, mostRuns)
    .map(({ line, index }) => `${line.name} ${formatValue(line.smoothed[index] as number)}`);
  return `Step ${step}: ${values.join(", ")}`;
}

export function CursorReadout({ model }: { readonly model: CardModel }) {
  const hover = useAtom(model.hover);
  return (
    <p className="sr-only" role="status">
      {hover ? sentence(hover) : ""}
    </p>
  );
}
