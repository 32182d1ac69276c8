// The filter of one column: a range for numbers, check boxes for a few values, a regular expression for many.
import { type ColumnFilter, compareValues, passes } from "./filter-rows.ts";
import { formatCell } from "./format-cell.ts";
import type { Column, HparamsTable, Value } from "./hparams-data.ts";

/** More values than these are searched rather than ticked. */
const mostChoices = 8;

/** The distinct values of a column; empty where they are too many to tick. */
export function choicesOf({ rows }: HparamsTable, at: number): readonly Value[] {
  const distinct = new Set(rows.flatMap(({ values }) => values[at] ?? []));
  return distinct.size > mostChoices
    ? []
    : [...distinct].sort((a, b) => compareValues(a, b, false));
}

interface FilterProps {
  readonly column: Column;
  readonly choices: readonly Value[];
  readonly filter: ColumnFilter | null;
  readonly onChange: (filter: ColumnFilter | null) => void;
}

export function FilterInputs(props: FilterProps) {
  const { column, choices, filter, onChange } = props;
  if (column.isNumeric) return <RangeInputs {...props} />;
  if (choices.length > 1) return <ChoiceInputs {...props} />;
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

/** All ticked is no filter, so that rows without a value come back. */
function ChoiceInputs({ column, choices, filter, onChange }: FilterProps) {
  const ticked = filter ? choices.filter((value) => passes(filter, value)) : choices;
  const set = (value: Value, isOn: boolean) => {
    const values = choices.filter((each) => (each === value ? isOn : ticked.includes(each)));
    onChange(values.length === choices.length ? null : { kind: "values", values });
  };
  return (
    <fieldset className="choice-inputs" aria-label={`Values of ${column.title}`}>
      {choices.map((value) => (
        <label key={String(value)}>
          <input
            type="checkbox"
            checked={ticked.includes(value)}
            onChange={({ target }) => set(value, target.checked)}
          />
          <span>{formatCell(value)}</span>
        </label>
      ))}
    </fieldset>
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
