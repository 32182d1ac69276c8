// What a card is drawn with: the series of the selected runs, and the view.
import type { Catalog, SeriesInfo, TagInfo } from "../catalog/catalog.ts";
import { wholeZoom } from "../charts/scene.ts";
import { curation } from "../curation/curation-state.ts";
import type { TabProps } from "../tab.ts";
import { type View, zoomOf } from "../view.ts";
import type { CardSettings } from "./card-model.ts";

const noSeries: ReadonlyMap<number, SeriesInfo> = new Map();

/** By run id, the series of the metric that is the x axis; empty where none is. */
export function xSeriesOf({ tags }: Catalog, xTag: string): ReadonlyMap<number, SeriesInfo> {
  if (xTag === "") return noSeries;
  const found = tags.find(({ tag, plugin }) => plugin === "scalars" && tag === xTag);
  return new Map(found?.series.map((one) => [one.run.id, one]));
}

/** The tag's series of the selected runs; where a metric is the x axis, of those that have it. */
export function seriesOf(
  tag: TagInfo,
  { selectedRuns, view }: Pick<TabProps, "selectedRuns" | "view">,
  xSeries: ReadonlyMap<number, SeriesInfo>,
): readonly SeriesInfo[] {
  const runs = new Set(selectedRuns.map(({ id }) => id));
  return tag.series.filter(
    ({ run }) => runs.has(run.id) && (view.xTag === "" || xSeries.has(run.id)),
  );
}

/** What of the view a chart is drawn by; the rest, such as filters, pins and other cards' zooms, leaves it as it is. */
const drawnSettings = [
  ...(["smoothing", "smoothingKind", "xAxis", "xTag", "xScale", "xLimits"] as const),
  ...(["yScale", "yLimits", "ignoreOutliers", "logCards", "tooltipSort"] as const),
  ...(["runColorGroup", "groupBand", "showEarlier", "linkCards"] as const),
] satisfies (keyof View)[];

export function isDrawnAlike(one: View, other: View): boolean {
  return drawnSettings.every((name) => one[name] === other[name]);
}

/** The view with what is the card's own: a logarithmic axis where the others are linear. */
export function viewOfCard(view: View, tag: string): View {
  const isLog = view.yScale === "linear" && view.logCards.includes(tag);
  return isLog ? { ...view, yScale: "log" } : view;
}

/** The settings of a card that is not on the page. */
export function settingsOf(tag: TagInfo, props: TabProps): CardSettings {
  const { catalog, colorOf, titleOf } = props;
  const view = viewOfCard(props.view, tag.tag);
  const xSeries = xSeriesOf(catalog, view.xTag);
  const { annotations } = curation.get();
  return {
    ...{ colorOf, titleOf, view, xSeries, margins: tag.margins },
    series: seriesOf(tag, props, xSeries),
    annotations: annotations.filter((one) => one.tag === undefined || one.tag === tag.tag),
    zoom: { ...wholeZoom, x: zoomOf(view, view.linkCards ? "*" : tag.tag) ?? null },
    onZoom: () => {},
  };
}
