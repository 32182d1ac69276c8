// A text field that filters as the user types.
import { icons } from "./icons.tsx";

interface Props {
  readonly name: string;
  readonly label: string;
  readonly value: string;
  readonly problem: string | null;
  readonly onChange: (value: string) => void;
}

export function FilterField({ name, label, value, problem, onChange }: Props) {
  return (
    <div className="field" data-invalid={problem !== null} title={problem ?? undefined}>
      {icons.search}
      <input
        data-field={name}
        aria-label={label}
        aria-invalid={problem !== null}
        placeholder={label}
        value={value}
        spellCheck={false}
        autoComplete="off"
        onChange={(event) => onChange(event.target.value)}
      />
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
