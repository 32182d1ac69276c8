// Chooses which columns are shown, and filters rows by each: a range for numbers, a regular expression for the rest.
import type { ColumnFilter } from "./filter-rows.ts";
import type { Column } from "./hparams-data.ts";
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
      {table.columns.map((column) => (
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

interface FilterProps {
  readonly column: Column;
  readonly filter: ColumnFilter | null;
  readonly onChange: (filter: ColumnFilter | null) => void;
}

function FilterInputs({ column, filter, onChange }: FilterProps) {
  if (column.isNumeric) return <RangeInputs {...{ column, filter, onChange }} />;
  return (
    <input
      className="filter-input"
      aria-label={`Only rows whose ${column.title} matches`}
      placeholder="matches…"
      value={filter?.kind === "pattern" ? filter.pattern : ""}
      onChange={({ target: { value } }) =>
        onChange(value ? { kind: "pattern", pattern: value } : null)
      }
    />
  );
}

function RangeInputs({ column, filter, onChange }: FilterProps) {
  const range =
    filter?.kind === "range"
      ? filter
      : { min: Number.NEGATIVE_INFINITY, max: Number.POSITIVE_INFINITY };
  const set = (min: number, max: number) =>
    onChange(
      min === Number.NEGATIVE_INFINITY && max === Number.POSITIVE_INFINITY
        ? null
        : { kind: "range", min, max },
    );
  return (
    <span className="range-inputs">
      <BoundInput
        label={`Least ${column.title}`}
        placeholder="min"
        value={range.min}
        open={Number.NEGATIVE_INFINITY}
        onChange={(min) => set(min, range.max)}
      />
      <BoundInput
        label={`Greatest ${column.title}`}
        placeholder="max"
        value={range.max}
        open={Number.POSITIVE_INFINITY}
        onChange={(max) => set(range.min, max)}
      />
    </span>
  );
}

interface BoundProps {
  readonly label: string;
  readonly placeholder: string;
  readonly value: number;
  /** The bound that an empty field stands for. */
  readonly open: number;
  readonly onChange: (value: number) => void;
}

function BoundInput({ label, placeholder, value, open, onChange }: BoundProps) {
  return (
    <input
      className="filter-input"
      type="number"
      step="any"
      aria-label={label}
      placeholder={placeholder}
      value={Number.isFinite(value) ? value : ""}
      onChange={({ target }) => onChange(target.value === "" ? open : target.valueAsNumber)}
    />
  );
}
