// A card over the whole page: the large chart, and below it the values of every run in view.
import { useState } from "react";
import { useAtom } from "../atom.ts";
import type { TagInfo } from "../catalog/catalog.ts";
import { Dialog } from "../frame/dialog.tsx";
import type { CardModel, CardSettings } from "./card-model.ts";
import { ScalarPlot } from "./scalar-plot.tsx";
import { ValueTable } from "./value-table.tsx";

interface Props {
  readonly tag: TagInfo;
  readonly settings: CardSettings;
  readonly theme: string;
  readonly onClose: () => void;
}

function Values({ model }: { readonly model: CardModel }) {
  const state = useAtom(model.state);
  const hover = useAtom(model.hover);
  return state.kind === "drawn" ? <ValueTable scene={state.scene} hover={hover} /> : null;
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
      {model && <Values model={model} />}
    </Dialog>
  );
}
