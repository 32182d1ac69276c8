// Charts of all tags that a query finds: added from the tag filter, kept in the address, removed on their cards.

import type { Catalog, TagInfo } from "../catalog/catalog.ts";
import { combineTags } from "../catalog/combined-tag.ts";
import { parseFilter } from "../filter.ts";
import { icons } from "../frame/icons.tsx";
import type { TabProps } from "../tab.ts";

/** The tag that a chart's query stands for. */
const keyStart = "chart ";

/** One combined tag a query; a query that finds nothing still has its card, so that it can be removed. */
export function tagCharts(queries: readonly string[], { tags }: Catalog): TagInfo[] {
  const scalars = tags.filter(({ plugin }) => plugin === "scalars");
  return queries.map((query) => {
    const { matches } = parseFilter(query);
    return combineTags(
      keyStart + query,
      query,
      scalars.filter(({ tag }) => matches(tag)),
    );
  });
}

/** The query of a chart that is on the page by the user's wish, or null. */
function queryOf({ tag }: TagInfo, queries: readonly string[]): string | null {
  return queries.find((query) => tag === keyStart + query) ?? null;
}

type Props = Pick<TabProps, "view" | "changeView">;

/** Draws the tags that the filter leaves in one chart; nothing where there is no filter, or its chart is there. */
export function AddTagChart({
  problem,
  view,
  changeView,
}: Props & { readonly problem: string | null }) {
  const { tagFilter, tagCharts: queries } = view;
  const isNew = tagFilter !== "" && problem === null && !queries.includes(tagFilter);
  if (!isNew) return null;
  return (
    <button
      type="button"
      className="field-action"
      title="One chart of all tags that match the filter"
      onClick={() => changeView({ tagCharts: [...queries, tagFilter] })}
    >
      Combine
    </button>
  );
}

/** Null on the cards of single tags. */
export function RemoveTagChart({ tag, view, changeView }: Props & { readonly tag: TagInfo }) {
  const query = queryOf(tag, view.tagCharts);
  if (query === null) return null;
  const others = view.tagCharts.filter((other) => other !== query);
  return (
    <button
      type="button"
      className="icon-button is-kept"
      title="Remove this chart"
      aria-label={`Remove the chart of ${query}`}
      onClick={() => changeView({ tagCharts: others })}
    >
      {icons.close}
    </button>
  );
}
