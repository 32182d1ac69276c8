// The Text tab: every step's text, newest first, as Markdown or as it was written, with a search.
import { useMemo, useState } from "react";
import { SeriesCard } from "../cards/series-card.tsx";
import { SeriesCards } from "../cards/series-cards.tsx";
import { TagFilter } from "../cards/tag-filter.tsx";
import { useAnswer } from "../cards/use-answer.ts";
import type { SeriesInfo } from "../catalog/catalog.ts";
import { formatStep, formatTime } from "../charts/format.ts";
import { parseFilter } from "../filter.ts";
import { FilterField } from "../frame/filter-field.tsx";
import type { TabProps } from "../tab.ts";
import { fetchTexts, plainText, type TextEntry } from "./text-entries.ts";
import "./text.css";

export function TextTab(props: TabProps) {
  const isMarkdown = props.params.raw !== "true";
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
            onChange={(event) => props.setParams({ raw: event.target.checked ? null : "true" })}
          />
          Markdown
        </label>
      </div>
      <div className="tab-body">
        <SeriesCards {...props} plugin="text" height={200} width={420}>
          {(series) => (
            <TextCard
              series={series}
              color={props.colorOf(series.run.name)}
              isMarkdown={isMarkdown}
              search={search}
            />
          )}
        </SeriesCards>
      </div>
    </>
  );
}

interface CardProps {
  readonly series: SeriesInfo;
  readonly color: string;
  readonly isMarkdown: boolean;
  readonly search: string;
}

function TextCard({ series, color, isMarkdown, search }: CardProps) {
  const answer = useAnswer(`${series.id} ${series.count} ${isMarkdown}`, (signal) =>
    fetchTexts(series, isMarkdown, signal),
  );
  return (
    <SeriesCard series={series} color={color} answer={answer}>
      {(entries) => <Entries entries={entries} isRaw={!isMarkdown} search={search} />}
    </SeriesCard>
  );
}

/** Entries shown at first, and added by each "show more". */
const pageLength = 5;

interface EntriesProps {
  readonly entries: readonly TextEntry[];
  readonly isRaw: boolean;
  readonly search: string;
}

function Entries({ entries, isRaw, search }: EntriesProps) {
  const [shown, setShown] = useState(pageLength);
  const found = useMemo(() => {
    const filter = parseFilter(search);
    return search ? entries.filter(({ html }) => filter.matches(plainText(html))) : entries;
  }, [entries, search]);
  if (found.length === 0) return <p className="card-wait">No text of this series matches.</p>;
  return (
    <>
      {found.slice(0, shown).map((entry) => (
        <section key={`${entry.step} ${entry.wallTimeSec}`} className="text-entry">
          <h4>
            <b>step {formatStep(entry.step)}</b> <time>{formatTime(entry.wallTimeSec)}</time>
          </h4>
          <div
            className="prose"
            data-raw={isRaw}
            // biome-ignore lint/security/noDangerouslySetInnerHtml: the server rendered and sanitised it
            dangerouslySetInnerHTML={{ __html: entry.html }}
          />
        </section>
      ))}
      {found.length > shown && (
        <button type="button" className="button" onClick={() => setShown(shown + pageLength)}>
          {found.length - shown} older
        </button>
      )}
    </>
  );
}
