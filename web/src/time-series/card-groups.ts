// Groups the cards by the first part of their tags' paths.
import type { TagInfo } from "../catalog/catalog.ts";

export interface CardGroup {
  readonly name: string;
  readonly tags: readonly TagInfo[];
}

/** `loss/train` belongs to `loss`; a tag without a slash is a group of its own. Groups keep the tags' order. */
export function groupTags(tags: readonly TagInfo[]): CardGroup[] {
  const groups = Map.groupBy(tags, ({ tag }) => tag.split("/", 1)[0] as string);
  return [...groups].map(([name, members]) => ({ name, tags: members }));
}
