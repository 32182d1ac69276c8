// The Time Series tab: a card a tag, grouped by the first part of the tag's path, under one tool bar.
import "./time-series.css";
import { useMemo } from "react";
import type { TagInfo } from "../catalog/catalog.ts";
import { type Filter, parseFilter } from "../filter.ts";
import type { TabProps } from "../tab.ts";
import { type CardGroup, groupTags } from "./card-groups.ts";
import { KindChips, shownKinds } from "./card-kinds.tsx";
import { Cards } from "./cards.tsx";
import { ExportAll } from "./export-all.tsx";
import { tagCharts } from "./tag-charts.tsx";
import { ToolBar } from "./tool-bar.tsx";

/** Tags of the kinds on screen that the filter leaves. */
function useTags({ catalog, view }: TabProps, filter: Filter): TagInfo[] {
  return useMemo(() => {
    const shown = shownKinds(view);
    return catalog.tags.filter(({ plugin, tag }) => shown.has(plugin) && filter.matches(tag));
  }, [catalog, view, filter]);
}

/** Pinned cards first, in the order of pinning; they stay in their own groups as well. Then charts of several tags. */
function useGroups(props: TabProps, tags: readonly TagInfo[]): CardGroup[] {
  const { pinnedCards, tagCharts: queries } = props.view;
  return useMemo(() => {
    const pinned = pinnedCards.flatMap(
      (name) =>
        props.catalog.tags.find(({ plugin, tag }) => plugin === "scalars" && tag === name) ?? [],
    );
    const charts = tagCharts(queries, props.catalog);
    const own = [
      { name: "Pinned", tags: pinned },
      { name: "Combined", tags: charts },
    ];
    return [...own.filter((group) => group.tags.length > 0), ...groupTags(tags)];
  }, [tags, pinnedCards, queries, props.catalog]);
}

export function TimeSeriesTab(props: TabProps) {
  const { tagFilter } = props.view;
  const filter = useMemo(() => parseFilter(tagFilter), [tagFilter]);
  const tags = useTags(props, filter);
  const groups = useGroups(props, tags);
  return (
    <>
      <ToolBar {...props} problem={filter.problem}>
        <ExportAll {...props} tags={tags.filter(({ plugin }) => plugin === "scalars")} />
        <KindChips {...props} />
      </ToolBar>
      {groups.length === 0 && props.catalog.generation > 0 ? (
        <div className="empty">
          <h2>No tag matches “{tagFilter}”</h2>
          <button
            type="button"
            className="button"
            onClick={() => props.changeView({ tagFilter: "" })}
          >
            Show all tags
          </button>
        </div>
      ) : (
        <Cards {...props} groups={groups} />
      )}
    </>
  );
}
