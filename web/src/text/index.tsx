// The Text tab: every step's text, newest first, as Markdown, as it was written, or as what changed, with a search.
import { SeriesCards } from "../cards/series-cards.tsx";
import { TagFilter } from "../cards/tag-filter.tsx";
import { parseFilter } from "../filter.ts";
import { FilterField } from "../frame/filter-field.tsx";
import type { TabProps } from "../tab.ts";
import { TextCard } from "./text-card.tsx";
import "./text.css";

export function TextTab(props: TabProps) {
  const hasChanges = props.params.changes === "true";
  const isMarkdown = props.params.raw !== "true" && !hasChanges;
  const search = props.params.search ?? "";
  return (
    <>
      <div className="tab-toolbar" role="toolbar" aria-label="Text">
        <TagFilter {...props} />
        <FilterField
          name="search"
          label="Search in texts"
          value={search}
          problem={parseFilter(search).problem}
          onChange={(text) => props.setParams({ search: text || null })}
        />
        <label>
          <input
            type="checkbox"
            checked={isMarkdown}
            disabled={hasChanges}
            onChange={(event) => props.setParams({ raw: event.target.checked ? null : "true" })}
          />
          Markdown
        </label>
        <label>
          <input
            type="checkbox"
            checked={hasChanges}
            onChange={(event) => props.setParams({ changes: event.target.checked ? "true" : null })}
          />
          Changes from step to step
        </label>
      </div>
      <div className="tab-body">
        <SeriesCards {...props} plugin="text" height={200} width={420}>
          {(series) => (
            <TextCard
              series={series}
              color={props.colorOf(series.run.name)}
              isMarkdown={isMarkdown}
              hasChanges={hasChanges}
              search={search}
            />
          )}
        </SeriesCards>
      </div>
    </>
  );
}
