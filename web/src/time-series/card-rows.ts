// Lays the groups of cards out as rows of one long list, so that only what is near the view is on the page.
import type { TagInfo } from "../catalog/catalog.ts";
import type { CardGroup } from "./card-groups.ts";

export type CardRow =
  | {
      readonly kind: "group";
      readonly key: string;
      readonly group: CardGroup;
      readonly isFolded: boolean;
    }
  | { readonly kind: "cards"; readonly key: string; readonly tags: readonly TagInfo[] };

/** CSS pixels, gap below included. */
export const rowHeights = { group: 44, cards: 268 } as const;

/** How many cards stand side by side. */
export function columnsIn(width: number, cardWidth: number, gap: number): number {
  return Math.max(1, Math.floor((width + gap) / (cardWidth + gap)));
}

/** One row a group's heading, then its cards by `columns`; folded groups have no cards. */
export function rowsOf(
  groups: readonly CardGroup[],
  columns: number,
  folded: ReadonlySet<string>,
): CardRow[] {
  return groups.flatMap((group): CardRow[] => {
    const isFolded = folded.has(group.name);
    const heading: CardRow = { kind: "group", key: `group ${group.name}`, group, isFolded };
    return isFolded ? [heading] : [heading, ...cardRows(group, columns)];
  });
}

function cardRows({ name, tags }: CardGroup, columns: number): CardRow[] {
  return Array.from({ length: Math.ceil(tags.length / columns) }, (_, at) => ({
    kind: "cards",
    key: `cards ${name} ${at}`,
    tags: tags.slice(at * columns, (at + 1) * columns),
  }));
}
