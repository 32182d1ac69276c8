// Chooses the columns of the run list.
import { useState } from "react";
import { parseFilter } from "../filter.ts";
import { FilterField } from "../frame/filter-field.tsx";
import { icons } from "../frame/icons.tsx";
import { Popover } from "../frame/popover.tsx";
import type { TabProps } from "../tab.ts";
import { allColumns } from "./run-columns.ts";

/** Log directories with thousands of tags list the first ones; the filter finds the others. */
const mostListed = 60;

export function ColumnChooser({ catalog, view, changeView }: TabProps) {
  const [text, setText] = useState("");
  const filter = parseFilter(text);
  const tags = catalog.tags.filter(({ plugin }) => plugin === "scalars").map(({ tag }) => tag);
  const columns = allColumns(tags).filter(({ title }) => filter.matches(title));
  const toggle = (id: string, isOn: boolean) => {
    const others = view.runColumns.filter((other) => other !== id);
    changeView({ runColumns: isOn ? [...others, id] : others });
  };
  return (
    <Popover label="Columns of the run list" icon={icons.table}>
      <FilterField
        name="columnFilter"
        label="Find a column"
        value={text}
        problem={filter.problem}
        onChange={setText}
      />
      <label className="setting">
        <span>List hidden runs</span>
        <input
          type="checkbox"
          checked={view.showHidden}
          onChange={(event) => changeView({ showHidden: event.target.checked })}
        />
      </label>
      <div className="choices">
        {columns.slice(0, mostListed).map(({ id, title }) => (
          <label key={id}>
            <input
              type="checkbox"
              checked={view.runColumns.includes(id)}
              onChange={(event) => toggle(id, event.target.checked)}
            />
            {title}
          </label>
        ))}
      </div>
    </Popover>
  );
}
