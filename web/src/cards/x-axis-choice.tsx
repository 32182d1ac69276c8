// Step, relative or wall time: the axis that all tabs share.
import { Segments } from "../frame/segments.tsx";
import type { TabProps } from "../tab.ts";

const axes = [
  { value: "step", text: "Step" },
  { value: "relative", text: "Relative" },
  { value: "wall", text: "Wall" },
] as const;

export function XAxisChoice({ view, changeView }: Pick<TabProps, "view" | "changeView">) {
  return (
    <Segments
      label="Axis of steps"
      options={axes}
      value={view.xAxis}
      onChange={(xAxis) => changeView({ xAxis })}
    />
  );
}
