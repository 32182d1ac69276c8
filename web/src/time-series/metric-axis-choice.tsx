// Chooses another scalar as the horizontal axis of all charts.
import { useEffect, useId, useState } from "react";
import type { TabProps } from "../tab.ts";
import { noLimits } from "../view.ts";

/** Names that are offered; any other can be typed. */
const mostOffered = 300;

export function MetricAxisChoice({ catalog, view, changeView }: TabProps) {
  const id = useId();
  const [text, setText] = useState(view.xTag);
  useEffect(() => setText(view.xTag), [view.xTag]);
  const tags = catalog.tags.filter(({ plugin }) => plugin === "scalars").map(({ tag }) => tag);
  const isUsable = text === "" || tags.includes(text);
  const choose = (typed: string) => {
    setText(typed);
    if (typed === "" || tags.includes(typed))
      changeView({ xTag: typed, zooms: {}, xLimits: noLimits });
  };
  return (
    <label className="setting">
      <span>Horizontal metric</span>
      <span className="field">
        <input
          list={id}
          value={text}
          placeholder="none"
          spellCheck={false}
          aria-invalid={!isUsable}
          onChange={(event) => choose(event.target.value)}
        />
        <datalist id={id}>
          {tags.slice(0, mostOffered).map((tag) => (
            <option key={tag} value={tag} />
          ))}
        </datalist>
      </span>
    </label>
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
