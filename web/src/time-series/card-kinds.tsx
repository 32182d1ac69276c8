// The kinds of cards, and the chips that show or hide them.
import type { Catalog } from "../catalog/catalog.ts";
import type { TabProps } from "../tab.ts";

/** By the plugin whose series they show. */
export const cardKinds = [
  { plugin: "scalars", text: "Scalars" },
  { plugin: "images", text: "Images" },
  { plugin: "histograms", text: "Histograms" },
] as const;

/** Those that the user has not hidden. */
export function shownKinds({ hiddenKinds }: TabProps["view"]): ReadonlySet<string> {
  return new Set(
    cardKinds.map(({ plugin }) => plugin).filter((plugin) => !hiddenKinds.includes(plugin)),
  );
}

function kindsWithData({ plugins }: Catalog) {
  return cardKinds.filter(({ plugin }) => plugins.has(plugin));
}

/** Nothing where there is no choice. */
export function KindChips({ catalog, view, changeView }: TabProps) {
  const kinds = kindsWithData(catalog);
  if (kinds.length < 2) return null;
  const shown = shownKinds(view);
  const toggle = (plugin: string) => {
    const others = view.hiddenKinds.filter((kind) => kind !== plugin);
    changeView({ hiddenKinds: shown.has(plugin) ? [...others, plugin] : others });
  };
  return (
    <fieldset className="kind-chips" aria-label="Kinds of cards">
      {kinds.map(({ plugin, text }) => (
        <button
          key={plugin}
          type="button"
          className="chip"
          aria-pressed={shown.has(plugin)}
          onClick={() => toggle(plugin)}
        >
          {text}
        </button>
      ))}
    </fieldset>
  );
}
