// The plot of a card: two canvases, the model that draws on them, and what stands around the pointer.
import { useEffect, useMemo, useRef, useState } from "react";
import { useAtom } from "../atom.ts";
import type { TagInfo } from "../catalog/catalog.ts";
import { CardModel, type CardSettings } from "./card-model.ts";
import { CursorReadout } from "./cursor-readout.tsx";
import { StepHandles } from "./step-handles.tsx";
import { summarize } from "./summary.ts";
import { Tooltip } from "./tooltip.tsx";

interface Props {
  readonly tag: TagInfo;
  readonly settings: CardSettings;
  readonly theme: string;
  /** Told of the model once it lives, and of null when it ends. */
  readonly onModel: (model: CardModel | null) => void;
}

/** The model that lives as long as the plot; null until the canvases are on the page. */
function useModel({ settings, theme, onModel }: Props) {
  const plot = useRef<HTMLDivElement>(null);
  const [model, setModel] = useState<CardModel | null>(null);
  const current = useRef({ settings, onModel });
  current.current = { settings, onModel };
  useEffect(() => {
    const made = new CardModel(plot.current as HTMLElement, current.current.settings); // rendered before effects run
    setModel(made);
    current.current.onModel(made);
    return () => {
      made.dispose();
      current.current.onModel(null);
    };
  }, []);
  useEffect(() => model?.configure(settings), [model, settings]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the theme is what calls for new paint
  useEffect(() => model?.repaint(), [theme, model]);
  return { plot, model };
}

function Around({ model, tag }: { readonly model: CardModel; readonly tag: TagInfo }) {
  const state = useAtom(model.state);
  const summary = useMemo(
    () => (state.kind === "drawn" ? summarize(tag.tag, state.scene.lines) : ""),
    [tag.tag, state],
  );
  if (state.kind === "failed") return <p className="card-note">{state.message}</p>;
  if (state.kind === "loading") return <p className="card-note card-loading">Loading</p>;
  return (
    <>
      <p className="sr-only">{summary}</p>
      <Tooltip model={model} />
      <CursorReadout model={model} />
    </>
  );
}

export function ScalarPlot(props: Props) {
  const { plot, model } = useModel(props);
  const { tag, settings } = props;
  const hasSeries = settings.series.length > 0;
  return (
    <div className="plot-frame">
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
        {!hasSeries && <p className="card-note">No selected run has this tag</p>}
        {model && hasSeries && <Around model={model} tag={tag} />}
      </div>
      {model && hasSeries && <StepHandles model={model} view={settings.view} />}
    </div>
  );
}
