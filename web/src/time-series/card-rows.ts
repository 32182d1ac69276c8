// Lays the groups of cards out as rows of one long list, so that only what is near the view is on the page.
import type { SeriesInfo, TagInfo } from "../catalog/catalog.ts";
import type { CardGroup } from "./card-groups.ts";

export type CardRow =
  | {
      readonly kind: "group";
      readonly key: string;
      readonly group: CardGroup;
      readonly isFolded: boolean;
    }
  | { readonly kind: "cards"; readonly key: string; readonly tags: readonly TagInfo[] }
  /** Images and histograms: a card a series. */
  | { readonly kind: "media"; readonly key: string; readonly series: readonly SeriesInfo[] };

/** CSS pixels, gap below included. */
const rowHeights = { group: 44, cards: 268, media: 372 } as const;
/** Of the values at selected steps below each chart. */
const valuesHeight = 148;

export function heightOf({ kind }: CardRow, hasValues: boolean): number {
  return rowHeights[kind] + (hasValues && kind === "cards" ? valuesHeight : 0);
}

/** How many cards stand side by side. */
export function columnsIn(width: number, cardWidth: number, gap: number): number {
  return Math.max(1, Math.floor((width + gap) / (cardWidth + gap)));
}

export interface RowChoice {
  readonly columns: number;
  readonly folded: ReadonlySet<string>;
  /** Ids of the runs whose images and histograms are shown. */
  readonly runs: ReadonlySet<number>;
}

/** One row a group's heading, then its charts by `columns`, then its other cards; folded groups have no cards. */
export function rowsOf(groups: readonly CardGroup[], choice: RowChoice): CardRow[] {
  return groups.flatMap((group): CardRow[] => {
    const isFolded = choice.folded.has(group.name);
    const heading: CardRow = { kind: "group", key: `group ${group.name}`, group, isFolded };
    return isFolded ? [heading] : [heading, ...cardRows(group, choice)];
  });
}

function chunksOf<T>(items: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, at) =>
    items.slice(at * size, (at + 1) * size),
  );
}

function cardRows({ name, tags }: CardGroup, { columns, runs }: RowChoice): CardRow[] {
  const charts = tags.filter(({ plugin }) => plugin === "scalars");
  const media = tags
    .filter(({ plugin }) => plugin !== "scalars")
    .flatMap(({ series }) => series.filter(({ run }) => runs.has(run.id)));
  const chartRows = chunksOf(charts, columns).map((row, at): CardRow => {
    return { kind: "cards", key: `cards ${name} ${at}`, tags: row };
  });
  const mediaRows = chunksOf(media, columns).map((row, at): CardRow => {
    return { kind: "media", key: `media ${name} ${at}`, series: row };
  });
  return [...chartRows, ...mediaRows];
}
