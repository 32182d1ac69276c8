// Chooses another scalar as the horizontal axis of all charts.
import { useEffect, useState } from "react";
import { Combobox } from "../frame/combobox.tsx";
import type { TabProps } from "../tab.ts";
import { noLimits } from "../view.ts";

/** Names that are offered; any other can be typed. */
const mostOffered = 300;

export function MetricAxisChoice({ catalog, view, changeView }: TabProps) {
  const [text, setText] = useState(view.xTag);
  useEffect(() => setText(view.xTag), [view.xTag]);
  const tags = catalog.tags.filter(({ plugin }) => plugin === "scalars").map(({ tag }) => tag);
  const isTyped = (tag: string) => tag !== text && tag.toLowerCase().includes(text.toLowerCase());
  const offered = tags.filter(isTyped).slice(0, mostOffered);
  const isUsable = text === "" || tags.includes(text);
  const choose = (typed: string) => {
    setText(typed);
    if (typed === "" || tags.includes(typed))
      changeView({ xTag: typed, zooms: {}, xLimits: noLimits });
  };
  return (
    <div className="setting">
      <span>Horizontal metric</span>
      <span className="field">
        <Combobox
          label="Horizontal metric"
          value={text}
          options={offered}
          input={{ placeholder: "none", "aria-invalid": !isUsable }}
          onChange={choose}
        />
      </span>
    </div>
  );
}

/** Says in the tool bar which metric the charts are drawn over, and takes it away. */
export function MetricAxisChip({ view, changeView }: Pick<TabProps, "view" | "changeView">) {
  if (view.xTag === "") return null;
  return (
    <button
      type="button"
      className="button"
      title="Draw over steps again"
      onClick={() => changeView({ xTag: "", zooms: {}, xLimits: noLimits })}
    >
      Over {view.xTag} ×
    </button>
  );
}
