// A card's menu: save its points or its picture.
import type { TagInfo } from "../catalog/catalog.ts";
import { attempt } from "../frame/failure.ts";
import { icons } from "../frame/icons.tsx";
import { Popover } from "../frame/popover.tsx";
import type { CardModel, CardSettings } from "./card-model.ts";
import { savePicture, savePoints } from "./downloads.ts";

interface Props {
  readonly tag: TagInfo;
  readonly settings: CardSettings;
  readonly model: CardModel | null;
}

const kinds = [
  { kind: "csv", text: "All points as CSV" },
  { kind: "json", text: "All points as JSON" },
  { kind: "svg", text: "Picture as SVG" },
  { kind: "png", text: "Picture as PNG" },
] as const;

export function CardMenu({ tag, settings, model }: Props) {
  const save = (kind: (typeof kinds)[number]["kind"]) => {
    const state = model?.state.get();
    if (kind === "csv" || kind === "json") return savePoints(settings.series, tag.tag, kind);
    return state?.kind === "drawn" ? savePicture(state.scene, tag.tag, kind) : undefined;
  };
  return (
    <Popover label={`Download ${tag.tag}`} icon={icons.download} isMenu>
      {kinds.map(({ kind, text }) => (
        <button
          key={kind}
          type="button"
          className="menu-item"
          onClick={() => attempt(`${tag.tag} was not saved`, () => save(kind))}
        >
          {text}
        </button>
      ))}
    </Popover>
  );
}
