// The Custom Scalars tab: charts of several tags, as the layout in the event files arranges them.
import { NearViewport } from "../cards/near-viewport.tsx";
import { useAnswer } from "../cards/use-answer.ts";
import type { TabProps } from "../tab.ts";
import { ScalarCard } from "../time-series/scalar-card.tsx";
import { ToolBar } from "../time-series/tool-bar.tsx";
import { chartAsTag, fetchLayout, type LayoutCategory, type LayoutChart } from "./layout.ts";
import "../cards/cards.css";
import "../time-series/time-series.css";

export function CustomScalarsTab(props: TabProps) {
  const layoutSeries = props.catalog.tags.filter(({ plugin }) => plugin === "custom_scalars");
  const counts = layoutSeries.flatMap(({ series }) => series.map(({ count }) => count)).join();
  const answer = useAnswer(counts, fetchLayout);
  return (
    <>
      <ToolBar {...props} problem={null} />
      <div className="tab-body">
        {answer.kind === "failed" && (
          <p role="alert" className="card-error">
            {answer.message}
          </p>
        )}
        {answer.kind === "ready" &&
          answer.value.map((category) => (
            <Category key={category.title ?? ""} {...props} category={category} />
          ))}
      </div>
    </>
  );
}

function Category({ category, ...props }: TabProps & { readonly category: LayoutCategory }) {
  return (
    <details className="tag-section" open={!category.closed}>
      <summary>
        <h2>{category.title || "untitled"}</h2>
      </summary>
      <div className="series-grid curve-grid">
        {(category.chart ?? []).map((chart) => (
          <NearViewport key={chart.title ?? ""} height={260}>
            {() => <Chart {...props} chart={chart} />}
          </NearViewport>
        ))}
      </div>
    </details>
  );
}

function Chart({ chart, ...props }: TabProps & { readonly chart: LayoutChart }) {
  const tag = chartAsTag(chart, props.catalog.tags);
  if (tag.series.length > 0) return <ScalarCard {...props} tag={tag} />;
  const wanted = chart.multiline?.tag ?? chart.margin?.series?.map(({ value }) => value) ?? [];
  return (
    <article className="series-card" aria-label={tag.displayName}>
      <header>
        <h3>{tag.displayName}</h3>
      </header>
      <p className="card-wait">No scalar matches {wanted.join(", ")}.</p>
    </article>
  );
}
