// Chooses the columns of the run list.
import { useState } from "react";
import { parseFilter } from "../filter.ts";
import { FilterField } from "../frame/filter-field.tsx";
import { icons } from "../frame/icons.tsx";
import { Popover } from "../frame/popover.tsx";
import { Segments } from "../frame/segments.tsx";
import type { TabProps } from "../tab.ts";
import { useHparamNames } from "./hparam-names.ts";
import { allColumns, type MetricValue } from "./run-columns.ts";

/** Log directories with thousands of tags list the first ones; the filter finds the others. */
const mostListed = 60;

const metricValues = [
  { value: "last", text: "Last" },
  { value: "min", text: "Min" },
  { value: "max", text: "Max" },
  { value: "best", text: "Best" },
] as const;

export function ColumnChooser({ catalog, view, changeView }: TabProps) {
  const [text, setText] = useState("");
  const [kind, setKind] = useState<MetricValue>("last");
  const hparams = useHparamNames();
  const filter = parseFilter(text);
  const tags = catalog.tags.filter(({ plugin }) => plugin === "scalars").map(({ tag }) => tag);
  const columns = allColumns(tags, hparams, kind).filter(({ title }) => filter.matches(title));
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
      <label className="setting">
        <span>Fold into folders</span>
        <input
          type="checkbox"
          checked={view.runTree}
          onChange={(event) => changeView({ runTree: event.target.checked })}
        />
      </label>
      <div className="setting">
        <span>Metrics show</span>
        <Segments label="Metrics show" options={metricValues} value={kind} onChange={setKind} />
      </div>
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
