// The tag filter that all tabs share.
import { parseFilter } from "../filter.ts";
import { FilterField } from "../frame/filter-field.tsx";
import type { TabProps } from "../tab.ts";

export function TagFilter({ view, changeView }: Pick<TabProps, "view" | "changeView">) {
  return (
    <FilterField
      name="tags"
      label="Filter tags (regular expression)"
      value={view.tagFilter}
      problem={parseFilter(view.tagFilter).problem}
      onChange={(tagFilter) => changeView({ tagFilter })}
    />
  );
}
