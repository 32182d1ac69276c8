// A card of one series: its tag, the run's colour and name, what the series shows, and its error where it has one.
import type { ReactNode } from "react";
import { useAtom } from "../atom.ts";
import type { SeriesInfo } from "../catalog/catalog.ts";
import { curation } from "../curation/curation-state.ts";
import { AboutTag } from "./about-tag.tsx";
import type { Answer } from "./use-answer.ts";

interface Props<T> {
  readonly series: SeriesInfo;
  readonly color: string;
  readonly answer: Answer<T>;
  /** Controls at the right of the head. */
  readonly actions?: ReactNode;
  readonly children: (value: T) => ReactNode;
}

export function SeriesCard<T>({ series, color, answer, actions, children }: Props<T>) {
  const { name } = series.run;
  const title = useAtom(curation).runs[name]?.title ?? name;
  return (
    <article className="series-card" aria-label={`${series.tag}, run ${series.run.name}`}>
      <header>
        <h3 title={series.tag}>{series.displayName}</h3>
        {actions}
      </header>
      <p className="card-run" title={name}>
        <span className="run-dot" style={{ background: color }} aria-hidden="true" />
        {title}
      </p>
      <AboutTag tag={series.tag} html={series.description} />
      {answer.kind === "ready" && children(answer.value)}
      {answer.kind === "failed" && (
        <p role="alert" className="card-error">
          {answer.message}
        </p>
      )}
      {answer.kind === "loading" && <p className="card-wait">Loading…</p>}
    </article>
  );
}
