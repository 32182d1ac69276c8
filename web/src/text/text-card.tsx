// One series' texts, newest first: those that the search leaves, a page at a time.
import { useMemo, useState } from "react";
import { SeriesCard } from "../cards/series-card.tsx";
import { useAnswer } from "../cards/use-answer.ts";
import type { SeriesInfo } from "../catalog/catalog.ts";
import { formatStep, formatTime } from "../charts/format.ts";
import { parseFilter } from "../filter.ts";
import { differenceOf } from "./text-difference.ts";
import { fetchTexts, plainText, type TextEntry } from "./text-entries.ts";

interface CardProps {
  readonly series: SeriesInfo;
  readonly color: string;
  readonly isMarkdown: boolean;
  /** Each text is shown as what changed since the step before it. */
  readonly hasChanges: boolean;
  readonly search: string;
}

export function TextCard({ series, color, isMarkdown, hasChanges, search }: CardProps) {
  const answer = useAnswer(`${series.id} ${series.count} ${isMarkdown}`, (signal) =>
    fetchTexts(series, isMarkdown, signal),
  );
  return (
    <SeriesCard series={series} color={color} answer={answer}>
      {(entries) => <Entries {...{ entries, isRaw: !isMarkdown, hasChanges, search }} />}
    </SeriesCard>
  );
}

/** Entries shown at first, and added by each "show more". */
const pageLength = 5;

interface EntriesProps {
  readonly entries: readonly TextEntry[];
  readonly isRaw: boolean;
  readonly hasChanges: boolean;
  readonly search: string;
}

function Entries({ entries, isRaw, hasChanges, search }: EntriesProps) {
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
          {hasChanges ? (
            <Changes entry={entry} before={entries[entries.indexOf(entry) + 1] ?? null} />
          ) : (
            <div
              className="prose"
              data-raw={isRaw}
              // biome-ignore lint/security/noDangerouslySetInnerHtml: the server rendered and sanitised it
              dangerouslySetInnerHTML={{ __html: entry.html }}
            />
          )}
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

/** A text with the words that the step before it did not have, and those that it had instead. */
function Changes(props: { readonly entry: TextEntry; readonly before: TextEntry | null }) {
  const { entry, before } = props;
  const changes = useMemo(
    () => differenceOf(before ? plainText(before.html) : "", plainText(entry.html)),
    [entry, before],
  );
  if (!before) return <p className="text-changes">{plainText(entry.html)}</p>;
  return (
    <p className="text-changes">
      {changes.map(({ kind, text }, at) => {
        const Mark = { same: "span", added: "ins", removed: "del" }[kind] as "span" | "ins" | "del";
        // biome-ignore lint/suspicious/noArrayIndexKey: a part is its place in the text
        return <Mark key={at}>{text}</Mark>;
      })}
    </p>
  );
}
