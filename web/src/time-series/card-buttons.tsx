// The buttons in a card's head: pin, logarithmic values, full screen, whole zoom.
import type { TagInfo } from "../catalog/catalog.ts";
import { icons } from "../frame/icons.tsx";
import type { TabProps } from "../tab.ts";

type Props = Pick<TabProps, "view" | "changeView"> & { readonly tag: TagInfo };

/** The list without the name, or with it at the end. */
function toggled(names: readonly string[], name: string): readonly string[] {
  const others = names.filter((other) => other !== name);
  return others.length < names.length ? others : [...names, name];
}

export function PinButton({ tag: { tag }, view, changeView }: Props) {
  const isPinned = view.pinnedCards.includes(tag);
  return (
    <button
      type="button"
      className={isPinned ? "icon-button is-kept" : "icon-button"}
      aria-pressed={isPinned}
      title={isPinned ? "Unpin" : "Pin to the top"}
      aria-label={`Pin ${tag}`}
      onClick={() => changeView({ pinnedCards: toggled(view.pinnedCards, tag) })}
    >
      {icons.pin}
    </button>
  );
}

/** For this card alone; nothing where the setting of all charts is not linear. */
export function LogButton({ tag: { tag }, view, changeView }: Props) {
  if (view.yScale !== "linear") return null;
  const isLog = view.logCards.includes(tag);
  return (
    <button
      type="button"
      className={isLog ? "icon-button is-kept" : "icon-button"}
      aria-pressed={isLog}
      title={isLog ? "Linear values" : "Logarithmic values"}
      aria-label={`Logarithmic values of ${tag}`}
      onClick={() => changeView({ logCards: toggled(view.logCards, tag) })}
    >
      {icons.log}
    </button>
  );
}

interface PressProps {
  readonly tag: TagInfo;
  readonly onPress: () => void;
}

export function ResetButton({ tag, onPress }: PressProps) {
  return (
    <button
      type="button"
      className="icon-button is-kept"
      title="Reset zoom"
      aria-label={`Reset zoom of ${tag.tag}`}
      onClick={onPress}
    >
      {icons.reset}
    </button>
  );
}

export function ExpandButton({ tag, onPress }: PressProps) {
  return (
    <button
      type="button"
      className="icon-button"
      title="Full screen with values"
      aria-label={`Full screen: ${tag.tag}`}
      onClick={onPress}
    >
      {icons.expand}
    </button>
  );
}
