// A scalar card: the curves of one tag over the selected runs, with what can be done to them.
import { useMemo, useState } from "react";
import * as state from "../app-state.ts";
import { useAtom } from "../atom.ts";
import type { TagInfo } from "../catalog/catalog.ts";
import { wholeZoom, type Zoom } from "../charts/scene.ts";
import type { Range } from "../charts/y-range.ts";
import { curation } from "../curation/curation-state.ts";
import type { TabProps } from "../tab.ts";
import { type View, zoomOf } from "../view.ts";
import { ExpandButton, LogButton, PinButton, ResetButton } from "./card-buttons.tsx";
import { CardFlags } from "./card-flags.tsx";
import { CardMenu } from "./card-menu.tsx";
import type { CardModel, CardSettings } from "./card-model.ts";
import { isDrawnAlike, seriesOf, viewOfCard, xSeriesOf } from "./card-settings.ts";
import { ExpandedCard } from "./expanded-card.tsx";
import { ScalarPlot } from "./scalar-plot.tsx";
import { hasSelectedSteps } from "./selected-steps.ts";
import { SelectedValues } from "./selected-values.tsx";
import { RemoveTagChart } from "./tag-charts.tsx";

export interface CardProps extends TabProps {
  readonly tag: TagInfo;
}

/** The zoom's key in the URL: of one tag, or of all cards where they zoom together. */
const allCards = "*";

/** The zoom of a card: x in the URL, y for as long as the card is on the page. */
function useZoom({ tag: { tag }, view, changeView }: CardProps) {
  const [y, setY] = useState<Range | null>(null);
  const key = view.linkCards ? allCards : tag;
  const [from, to] = zoomOf(view, key) ?? [];
  const zoom = useMemo((): Zoom => {
    return { x: from === undefined || to === undefined ? null : [from, to], y };
  }, [from, to, y]);
  const setZoom = (next: Zoom) => {
    setY(next.y);
    const { [key]: _, ...others } = state.currentView().zooms;
    changeView({ zooms: next.x ? { ...others, [key]: next.x } : others });
  };
  return { zoom, setZoom };
}

/** The very same view until something changes that charts are drawn by. */
function useDrawnView(view: View): View {
  const [drawn, setDrawn] = useState(view);
  if (isDrawnAlike(drawn, view)) return drawn;
  setDrawn(view);
  return view;
}

function useSettings(props: CardProps, zoom: Zoom, onZoom: (zoom: Zoom) => void): CardSettings {
  const { tag, catalog, selectedRuns, colorOf, titleOf } = props;
  const shared = useDrawnView(props.view);
  const view = useMemo(() => viewOfCard(shared, tag.tag), [shared, tag.tag]);
  const xSeries = useMemo(() => xSeriesOf(catalog, view.xTag), [catalog, view.xTag]);
  const series = useMemo(
    () => seriesOf(tag, { selectedRuns, view }, xSeries),
    [tag, selectedRuns, view, xSeries],
  );
  const own = useAtom(curation);
  const annotations = useMemo(
    () => own.annotations.filter((one) => one.tag === undefined || one.tag === tag.tag),
    [own, tag.tag],
  );
  // biome-ignore lint/correctness/useExhaustiveDependencies: onZoom is made of the others
  return useMemo(
    () => ({
      series,
      xSeries,
      colorOf,
      titleOf,
      view,
      margins: tag.margins,
      annotations,
      zoom,
      onZoom,
    }),
    [series, xSeries, colorOf, titleOf, view, tag.margins, annotations, zoom],
  );
}

function CardTitle({ tag }: { readonly tag: TagInfo }) {
  const cut = tag.displayName.lastIndexOf("/", tag.displayName.length - 2) + 1;
  return (
    <h3 className="card-title" title={tag.displayName}>
      <span className="parent">{tag.displayName.slice(0, cut)}</span>
      {tag.displayName.slice(cut) || "(empty tag)"}
    </h3>
  );
}

export function ScalarCard(props: CardProps) {
  const { tag, theme, view } = props;
  const { zoom, setZoom } = useZoom(props);
  const settings = useSettings(props, zoom, setZoom);
  const [model, setModel] = useState<CardModel | null>(null);
  const [isExpanded, setExpanded] = useState(false);
  const isOfCatalog = props.catalog.tags.includes(tag);
  return (
    <article className="card" aria-label={tag.displayName} data-tag={tag.tag}>
      <header className="card-head">
        <CardTitle tag={tag} />
        <CardFlags settings={settings} />
        <div className="card-actions">
          {(zoom.x || zoom.y) && <ResetButton tag={tag} onPress={() => setZoom(wholeZoom)} />}
          <RemoveTagChart {...props} />
          <LogButton {...props} />
          {isOfCatalog && <PinButton {...props} />}
          <ExpandButton tag={tag} onPress={() => setExpanded(true)} />
          <CardMenu tag={tag} settings={settings} model={model} />
        </div>
      </header>
      <ScalarPlot tag={tag} settings={settings} theme={theme} onModel={setModel} />
      {hasSelectedSteps(view) && (
        <div className="card-values">{model && <SelectedValues model={model} />}</div>
      )}
      {isExpanded && (
        <ExpandedCard
          tag={tag}
          settings={settings}
          theme={theme}
          onClose={() => setExpanded(false)}
        />
      )}
    </article>
  );
}
