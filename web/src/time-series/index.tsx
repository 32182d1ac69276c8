// The Time Series tab: a card a tag, grouped by the first part of the tag's path, under one tool bar.
import "./time-series.css";
import { useMemo } from "react";
import type { TagInfo } from "../catalog/catalog.ts";
import { type Filter, parseFilter } from "../filter.ts";
import { allRuns } from "../runs/selection.ts";
import type { TabProps } from "../tab.ts";
import { type CardGroup, groupTags } from "./card-groups.ts";
import { KindChips, shownKinds } from "./card-kinds.tsx";
import { Cards } from "./cards.tsx";
import { ExportAll } from "./export-all.tsx";
import { tagCharts } from "./tag-charts.tsx";
import { ToolBar } from "./tool-bar.tsx";

/** Tags of the kinds on screen that the filter leaves and a selected run has. */
function useTags({ catalog, view, selectedRuns }: TabProps, filter: Filter): TagInfo[] {
  return useMemo(() => {
    const shown = shownKinds(view);
    const runs = new Set(selectedRuns.map(({ id }) => id));
    return catalog.tags.filter(
      ({ plugin, tag, series }) =>
        shown.has(plugin) && filter.matches(tag) && series.some(({ run }) => runs.has(run.id)),
    );
  }, [catalog, view, selectedRuns, filter]);
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

function whyNoCards({ view, selectedRuns }: TabProps): string {
  if (selectedRuns.length === 0) return "No run is selected";
  if (view.tagFilter !== "") return `No tag of the selected runs matches “${view.tagFilter}”`;
  return "The selected runs have no cards of these kinds";
}

/** Why there is no card, and what to do about it. */
function NoCards(props: TabProps) {
  const { view, changeView, selectedRuns } = props;
  const isRunless = selectedRuns.length === 0;
  return (
    <div className="empty">
      <h2>{whyNoCards(props)}</h2>
      {(isRunless || view.tagFilter !== "") && (
        <button
          type="button"
          className="button"
          onClick={() => changeView(isRunless ? { runs: allRuns } : { tagFilter: "" })}
        >
          {isRunless ? "Select all runs" : "Show all tags"}
        </button>
      )}
    </div>
  );
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
        <NoCards {...props} />
      ) : (
        <Cards {...props} groups={groups} />
      )}
    </>
  );
}
