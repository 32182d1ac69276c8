// Step, relative or wall time: the axis that all tabs share.

import { Segments } from "../frame/segments.tsx";
import type { TabProps } from "../tab.ts";
import { xAxes } from "./x-axes.ts";

export function XAxisChoice({ view, changeView }: Pick<TabProps, "view" | "changeView">) {
  return (
    <Segments
      label="Axis of steps"
      options={xAxes}
      value={view.xAxis}
      onChange={(xAxis) => changeView({ xAxis })}
    />
  );
}
