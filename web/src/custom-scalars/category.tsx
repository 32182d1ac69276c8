// One category of a layout: its charts, each with its editor where the layout is edited.
import { useMemo, useState } from "react";
import { NearViewport } from "../cards/near-viewport.tsx";
import type { TabProps } from "../tab.ts";
import { ScalarCard } from "../time-series/scalar-card.tsx";
import { ChartEditor } from "./chart-editor.tsx";
import { ChartLines } from "./chart-lines.tsx";
import { chartAsTag, type LayoutCategory, type LayoutChart } from "./layout.ts";
import { newChart, withChart, withTitle } from "./own-layout.ts";

interface Props extends TabProps {
  readonly layout: readonly LayoutCategory[];
  /** Which of them is shown. */
  readonly at: number;
  readonly category: LayoutCategory;
  readonly isEditing: boolean;
  readonly onLayout: (layout: readonly LayoutCategory[]) => void;
}

export function Category(props: Props) {
  const { layout, at, category, isEditing, onLayout } = props;
  const charts = category.chart ?? [];
  return (
    <details className="tag-section" open={!category.closed}>
      <summary>
        <h2>{category.title || "untitled"}</h2>
      </summary>
      {isEditing && <CategoryEditor {...props} />}
      <div className="series-grid curve-grid">
        {charts.map((chart, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a chart is its place; titles change and repeat
          <div key={place} className="custom-chart">
            <NearViewport height={260}>{() => <Chart {...props} chart={chart} />}</NearViewport>
            {isEditing && (
              <ChartEditor
                chart={chart}
                onChange={(next) => onLayout(withChart(layout, at, place, next))}
              />
            )}
          </div>
        ))}
      </div>
    </details>
  );
}

function CategoryEditor({ layout, at, category, onLayout }: Props) {
  const title = category.title ?? "";
  return (
    <div className="category-editor">
      <label>
        Title of the category
        <input
          key={title}
          defaultValue={title}
          onBlur={({ target }) => {
            if (target.value !== title) onLayout(withTitle(layout, at, target.value));
          }}
        />
      </label>
      <button
        type="button"
        className="button"
        onClick={() => onLayout(withChart(layout, at, category.chart?.length ?? 0, newChart))}
      >
        Add chart
      </button>
      <button
        type="button"
        className="button"
        onClick={() => onLayout(withTitle(layout, at, null))}
      >
        Remove category
      </button>
    </div>
  );
}

const none: ReadonlySet<number> = new Set();

function Chart({ chart, ...props }: TabProps & { readonly chart: LayoutChart }) {
  const { catalog } = props;
  const tag = useMemo(() => chartAsTag(chart, catalog.tags), [chart, catalog]);
  const [hidden, setHidden] = useState<ReadonlySet<number>>(none);
  const shown = useMemo(
    () => ({ ...tag, series: tag.series.filter(({ id }) => !hidden.has(id)) }),
    [tag, hidden],
  );
  if (tag.series.length > 0)
    return (
      <>
        <ScalarCard {...props} tag={shown} />
        <ChartLines {...props} tag={tag} hidden={hidden} onHidden={setHidden} />
      </>
    );
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
