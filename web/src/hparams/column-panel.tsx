// Chooses which columns are shown, and filters rows by each and by how sessions ended.
import { choicesOf, FilterInputs } from "./column-filter.tsx";
import type { ColumnFilter } from "./filter-rows.ts";
import { StatusFilter } from "./status-filter.tsx";
import { toggled } from "./toggled.ts";
import type { HparamsViewProps } from "./view-props.ts";

export function ColumnPanel({ table, state, onChange }: HparamsViewProps) {
  const toggle = (id: string) => onChange({ hidden: toggled(state.hidden, id) });
  const filter = (id: string, next: ColumnFilter | null) => {
    const { [id]: _, ...others } = state.filters;
    onChange({ filters: next ? { ...others, [id]: next } : others });
  };
  return (
    <details className="column-panel" open={!window.matchMedia("(max-width: 800px)").matches}>
      <summary>Columns and filters</summary>
      {table.columns.map((column, at) => (
        <div key={column.id} className="column-choice" data-kind={column.kind}>
          <label title={column.title}>
            <input
              type="checkbox"
              checked={!state.hidden.has(column.id)}
              onChange={() => toggle(column.id)}
            />
            <span>{column.title}</span>
          </label>
          <FilterInputs
            column={column}
            choices={choicesOf(table, at)}
            filter={state.filters[column.id] ?? null}
            onChange={(next) => filter(column.id, next)}
          />
        </div>
      ))}
      <StatusFilter
        hidden={state.hiddenStatuses}
        onChange={(hiddenStatuses) => onChange({ hiddenStatuses })}
      />
    </details>
  );
}
