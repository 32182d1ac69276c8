// A card over the whole page: the large chart, and below it the values of every run in view.
import { useState } from "react";
import { useAtom } from "../atom.ts";
import type { TagInfo } from "../catalog/catalog.ts";
import { Dialog } from "../frame/dialog.tsx";
import { Annotations } from "./annotations.tsx";
import type { CardModel, CardSettings } from "./card-model.ts";
import { ScalarPlot } from "./scalar-plot.tsx";
import { hasStepAxis } from "./selected-steps.ts";
import { SelectedValues } from "./selected-values.tsx";
import { ValueTable } from "./value-table.tsx";

interface Props {
  readonly tag: TagInfo;
  readonly settings: CardSettings;
  readonly theme: string;
  readonly onClose: () => void;
}

function Values({ model, tag }: { readonly model: CardModel; readonly tag: string }) {
  const state = useAtom(model.state);
  const hover = useAtom(model.hover);
  const [lastHover, setLastHover] = useState(hover);
  if (hover && hover !== lastHover) setLastHover(hover);
  if (state.kind !== "drawn") return null;
  const row = lastHover?.rows[0];
  return (
    <>
      <ValueTable scene={state.scene} hover={lastHover} />
      <Annotations tag={tag} cursorStep={row?.line.points.steps[row.index] ?? null} />
    </>
  );
}

export function ExpandedCard({ tag, settings, theme, onClose }: Props) {
  const [model, setModel] = useState<CardModel | null>(null);
  return (
    <Dialog title={tag.displayName} isWide onClose={onClose}>
      {tag.description && (
        // The server renders and sanitises descriptions.
        <div
          className="description"
          // biome-ignore lint/security/noDangerouslySetInnerHtml: sanitised by the server
          dangerouslySetInnerHTML={{ __html: tag.description }}
        />
      )}
      <div className="large-plot">
        <ScalarPlot tag={tag} settings={settings} theme={theme} onModel={setModel} />
      </div>
      {model && hasStepAxis(settings.view) && <SelectedValues model={model} />}
      {model && <Values model={model} tag={tag.tag} />}
    </Dialog>
  );
}
