// A text field that filters as the user types.
import type { ReactNode } from "react";
import { Combobox } from "./combobox.tsx";
import { icons } from "./icons.tsx";

interface Props {
  readonly name: string;
  readonly label: string;
  readonly value: string;
  readonly problem: string | null;
  /** How what is typed may go on. */
  readonly completions?: readonly string[];
  readonly onChange: (value: string) => void;
  /** What can be done with what the filter leaves. */
  readonly children?: ReactNode;
}

export function FilterField(props: Props) {
  const { name, label, value, problem, completions, onChange, children } = props;
  const input = { "data-field": name, "aria-invalid": problem !== null, placeholder: label };
  return (
    <div className="field" data-invalid={problem !== null} title={problem ?? undefined}>
      {icons.search}
      {completions ? (
        <Combobox {...{ label, value, onChange, input }} options={completions} />
      ) : (
        <input
          {...input}
          aria-label={label}
          value={value}
          spellCheck={false}
          autoComplete="off"
          onChange={(event) => onChange(event.target.value)}
        />
      )}
      {children}
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
