// A text field that filters as the user types.
import { useId } from "react";
import { icons } from "./icons.tsx";

interface Props {
  readonly name: string;
  readonly label: string;
  readonly value: string;
  readonly problem: string | null;
  /** How what is typed may go on. */
  readonly completions?: readonly string[];
  readonly onChange: (value: string) => void;
}

export function FilterField({ name, label, value, problem, completions, onChange }: Props) {
  const listId = useId();
  return (
    <div className="field" data-invalid={problem !== null} title={problem ?? undefined}>
      {icons.search}
      <input
        data-field={name}
        list={completions && listId}
        aria-label={label}
        aria-invalid={problem !== null}
        placeholder={label}
        value={value}
        spellCheck={false}
        autoComplete="off"
        onChange={(event) => onChange(event.target.value)}
      />
      {completions && (
        <datalist id={listId}>
          {completions.map((text) => (
            <option key={text} value={text} />
          ))}
        </datalist>
      )}
      {value && (
        <button
          type="button"
          className="clear"
          aria-label={`Clear: ${label}`}
          onClick={() => onChange("")}
        >
          {icons.close}
        </button>
      )}
    </div>
  );
}
