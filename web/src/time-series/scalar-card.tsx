// A scalar card: the curves of one tag over the selected runs.
import { useEffect, useMemo, useRef, useState } from "react";
import { useAtom } from "../atom.ts";
import type { TagInfo } from "../catalog/catalog.ts";
import { wholeZoom, type Zoom } from "../charts/scene.ts";
import type { Range } from "../charts/y-range.ts";
import { icons } from "../frame/icons.tsx";
import type { TabProps } from "../tab.ts";
import { CardModel, type CardSettings } from "./card-model.ts";
import { CursorReadout } from "./cursor-readout.tsx";
import { summarize } from "./summary.ts";
import { Tooltip } from "./tooltip.tsx";

interface CardProps extends TabProps {
  readonly tag: TagInfo;
}

/** The zoom of a card: x in the URL, y for as long as the card is on the page. */
function useZoom({ tag: { tag }, view, changeView }: CardProps) {
  const [y, setY] = useState<Range | null>(null);
  const x = view.zooms[tag] ?? null;
  const zoom = useMemo((): Zoom => ({ x, y }), [x, y]);
  const setZoom = (next: Zoom) => {
    setY(next.y);
    const { [tag]: _, ...others } = view.zooms;
    changeView({ zooms: next.x ? { ...others, [tag]: next.x } : others });
  };
  return { zoom, setZoom };
}

function useSettings(props: CardProps, zoom: Zoom, onZoom: (zoom: Zoom) => void): CardSettings {
  const { tag, selectedRuns, colorOf, view } = props;
  const series = useMemo(() => {
    const runs = new Set(selectedRuns.map(({ id }) => id));
    return tag.series.filter(({ run }) => runs.has(run.id));
  }, [tag, selectedRuns]);
  return { series, colorOf, view, zoom, onZoom };
}

/** The model of the card that is on screen; null until its canvases are. */
function useModel(settings: CardSettings, theme: string) {
  const plot = useRef<HTMLDivElement>(null);
  const [model, setModel] = useState<CardModel | null>(null);
  const first = useRef(settings);
  first.current = settings;
  useEffect(() => {
    const made = new CardModel(plot.current as HTMLElement, first.current); // rendered before effects run
    setModel(made);
    return () => made.dispose();
  }, []);
  useEffect(() => model?.configure(settings));
  // biome-ignore lint/correctness/useExhaustiveDependencies: the theme is what calls for new paint
  useEffect(() => model?.repaint(), [theme, model]);
  return { plot, model };
}

function Plot({ model, tag }: { readonly model: CardModel; readonly tag: TagInfo }) {
  const state = useAtom(model.state);
  if (state.kind === "failed") return <p className="card-note">{state.message}</p>;
  if (state.kind === "loading") return <p className="card-note card-loading">Loading</p>;
  return (
    <>
      <p className="sr-only">{summarize(tag.tag, state.lines)}</p>
      <Tooltip model={model} />
      <CursorReadout model={model} />
    </>
  );
}

function CardTitle({ tag }: { readonly tag: TagInfo }) {
  const cut = tag.displayName.lastIndexOf("/") + 1;
  return (
    <h3 className="card-title" title={tag.displayName}>
      <span className="parent">{tag.displayName.slice(0, cut)}</span>
      {tag.displayName.slice(cut)}
    </h3>
  );
}

function CardActions(
  props: CardProps & { readonly isZoomed: boolean; readonly onReset: () => void },
) {
  const { tag, view, changeView, isZoomed, onReset } = props;
  const isPinned = view.pinnedCards.includes(tag.tag);
  const others = view.pinnedCards.filter((pinned) => pinned !== tag.tag);
  return (
    <div className="card-actions">
      {isZoomed && (
        <button
          type="button"
          className="icon-button is-kept"
          title="Reset zoom"
          aria-label={`Reset zoom of ${tag.tag}`}
          onClick={onReset}
        >
          {icons.reset}
        </button>
      )}
      <button
        type="button"
        className={isPinned ? "icon-button is-kept" : "icon-button"}
        aria-pressed={isPinned}
        title={isPinned ? "Unpin" : "Pin to the top"}
        aria-label={`Pin ${tag.tag}`}
        onClick={() => changeView({ pinnedCards: isPinned ? others : [...others, tag.tag] })}
      >
        {icons.pin}
      </button>
    </div>
  );
}

export function ScalarCard(props: CardProps) {
  const { tag } = props;
  const { zoom, setZoom } = useZoom(props);
  const settings = useSettings(props, zoom, setZoom);
  const { plot, model } = useModel(settings, props.theme);
  const isZoomed = zoom.x !== null || zoom.y !== null;
  return (
    <article className="card" aria-label={tag.displayName} data-tag={tag.tag}>
      <header className="card-head">
        <CardTitle tag={tag} />
        <CardActions {...props} isZoomed={isZoomed} onReset={() => setZoom(wholeZoom)} />
      </header>
      <div
        className="plot"
        ref={plot}
        role="application"
        aria-roledescription="chart"
        aria-label={`${tag.displayName}: arrow keys move the cursor`}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: arrow keys move its cursor
        tabIndex={0}
      >
        <canvas />
        <canvas className="overlay" />
        {settings.series.length === 0 && <p className="card-note">No selected run has this tag</p>}
        {model && settings.series.length > 0 && <Plot model={model} tag={tag} />}
      </div>
    </article>
  );
}
