// Groups the cards by the first part of their tags' paths.
import type { TagInfo } from "../catalog/catalog.ts";

export interface CardGroup {
  readonly name: string;
  readonly tags: readonly TagInfo[];
}

/** Cards whose tags have no path, and share their name with none that has. */
const pathless = "Top level";

/**
 * `loss/train` belongs to `loss`, as does a tag `loss` beside it. Tags without a path or such company share one group,
 * the first: a heading over each would keep their cards apart. Groups keep the tags' order.
 */
export function groupTags(tags: readonly TagInfo[]): CardGroup[] {
  const groups = Map.groupBy(tags, ({ tag }) => tag.split("/", 1)[0] as string);
  const isAlone = ([name, members]: [string, TagInfo[]]) =>
    members.every(({ tag }) => tag === name);
  const alone = [...groups].filter(isAlone).flatMap(([, members]) => members);
  const others = [...groups].filter((group) => !isAlone(group));
  const named = others.map(([name, members]) => ({ name, tags: members }));
  return alone.length > 0 ? [{ name: pathless, tags: alone }, ...named] : named;
}
