// The Time Series tab: a card a tag, grouped by the first part of the tag's path.
import { useMemo } from "react";
import type { TabProps } from "../tab.ts";
import { groupTags } from "./card-groups.ts";

export function TimeSeriesTab({ catalog }: TabProps) {
  const groups = useMemo(() => groupTags(catalog.tags), [catalog]);
  return (
    <div className="cards-scroll">
      {groups.map(({ name, tags }) => (
        <section key={name} aria-label={name}>
          <h2>{name}</h2>
          {tags.map(({ tag }) => (
            <h3 key={tag}>{tag}</h3>
          ))}
        </section>
      ))}
    </div>
  );
}
