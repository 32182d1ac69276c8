// The cards of a plugin's series: grouped by the first part of the tag's path, in the order of tags and runs, made when they come near.
import { type ReactNode, useMemo } from "react";
import type { SeriesInfo, TagInfo } from "../catalog/catalog.ts";
import { parseFilter } from "../filter.ts";
import type { TabProps } from "../tab.ts";
import { type CardGroup, groupTags } from "../time-series/card-groups.ts";
import { NearViewport } from "./near-viewport.tsx";
import "./cards.css";

interface Props extends Pick<TabProps, "catalog" | "selectedRuns" | "view"> {
  readonly plugin: string;
  /** Height of a card in CSS pixels before it is made. */
  readonly height: number;
  /** Least width of a card in CSS pixels. */
  readonly width: number;
  readonly children: (series: SeriesInfo) => ReactNode;
}

/** The plugin's tags that pass the tag filter, each with the series of the selected runs in the list's order; tags without one are left out. */
function useShownTags({ catalog, selectedRuns, view, plugin }: Props): readonly TagInfo[] {
  return useMemo(() => {
    const places = new Map(selectedRuns.map(({ id }, place) => [id, place]));
    const placeOf = ({ run }: SeriesInfo) => places.get(run.id) ?? -1;
    const shownOf = (series: readonly SeriesInfo[]) =>
      series.filter((one) => placeOf(one) >= 0).sort((a, b) => placeOf(a) - placeOf(b));
    const filter = parseFilter(view.tagFilter);
    return catalog.tags
      .filter((tag) => tag.plugin === plugin && filter.matches(tag.tag))
      .map((tag) => ({ ...tag, series: shownOf(tag.series) }))
      .filter(({ series }) => series.length > 0);
  }, [catalog, selectedRuns, view.tagFilter, plugin]);
}

/** Neighbouring groups of one tag share a grid without a heading, as their cards name the tag. */
function joinSingles(groups: readonly CardGroup[]): readonly CardGroup[] {
  const joined: CardGroup[] = [];
  for (const group of groups) {
    const before = joined.at(-1);
    const isSingle = group.tags.length === 1;
    if (!isSingle) joined.push(group);
    else if (before?.name === "") joined[joined.length - 1] = withTags(before, group.tags);
    else joined.push({ name: "", tags: group.tags });
  }
  return joined;
}

const withTags = (group: CardGroup, tags: CardGroup["tags"]): CardGroup => ({
  ...group,
  tags: [...group.tags, ...tags],
});

export function SeriesCards(props: Props) {
  const groups = joinSingles(groupTags(useShownTags(props)));
  if (groups.length === 0)
    return <p className="nothing-shown">No tag of a selected run matches.</p>;
  const columns = `repeat(auto-fill, minmax(min(${props.width}px, 100%), 1fr))`;
  return groups.map(({ name, tags }) => (
    <section key={tags[0]?.tag} className="tag-section" aria-label={name}>
      {name && <h2>{name}</h2>}
      <div className="series-grid" style={{ gridTemplateColumns: columns }}>
        {tags.flatMap(({ series }) =>
          series.map((each) => (
            <NearViewport key={each.id} height={props.height}>
              {() => props.children(each)}
            </NearViewport>
          )),
        )}
      </div>
    </section>
  ));
}
