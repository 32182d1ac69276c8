// The Custom Scalars tab: charts of several tags, as the layout in the event files or the reader arranges them.
import { useState } from "react";
import { useAnswer } from "../cards/use-answer.ts";
import type { TabProps } from "../tab.ts";
import { ToolBar } from "../time-series/tool-bar.tsx";
import { Category } from "./category.tsx";
import { fetchLayout, type LayoutCategory } from "./layout.ts";
import { formatLayout, parseLayout, withTitle } from "./own-layout.ts";
import "../cards/cards.css";
import "../time-series/time-series.css";
import "./custom-scalars.css";

export function CustomScalarsTab(props: TabProps) {
  const layoutSeries = props.catalog.tags.filter(({ plugin }) => plugin === "custom_scalars");
  const counts = layoutSeries.flatMap(({ series }) => series.map(({ count }) => count)).join();
  const answer = useAnswer(counts, fetchLayout);
  if (answer.kind === "ready") return <Layout {...props} logged={answer.value} />;
  return (
    <>
      <ToolBar {...props} problem={null} />
      {answer.kind === "failed" && (
        <p role="alert" className="nothing-shown card-error">
          {answer.message}
        </p>
      )}
    </>
  );
}

function Layout({ logged, ...props }: TabProps & { readonly logged: readonly LayoutCategory[] }) {
  const [isEditing, setEditing] = useState(false);
  const own = parseLayout(props.params.layout);
  const layout = own ?? logged;
  const change = (next: readonly LayoutCategory[] | null) =>
    props.setParams({ layout: next && formatLayout(next) }, "push");
  return (
    <>
      <ToolBar {...props} problem={null}>
        <button
          type="button"
          className="button"
          aria-pressed={isEditing}
          onClick={() => setEditing(!isEditing)}
        >
          Edit charts
        </button>
        {own && (
          <button type="button" className="button" onClick={() => change(null)}>
            As logged
          </button>
        )}
      </ToolBar>
      <div className="tab-body">
        {layout.map((category, at) => (
          <Category
            // biome-ignore lint/suspicious/noArrayIndexKey: a title may be changed while it is typed, or be there twice
            key={at}
            {...props}
            {...{ layout, at, category, isEditing }}
            onLayout={change}
          />
        ))}
        {isEditing && (
          <button
            type="button"
            className="button"
            onClick={() => change(withTitle(layout, layout.length, "New category"))}
          >
            Add category
          </button>
        )}
      </div>
    </>
  );
}
