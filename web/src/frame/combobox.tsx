// A text field with a list of what it may hold: arrow keys choose, Enter takes, Escape closes; all of it is announced.
import { type InputHTMLAttributes, type KeyboardEvent, useId, useState } from "react";
import { OptionList } from "./option-list.tsx";

interface Props {
  readonly label: string;
  readonly value: string;
  readonly options: readonly string[];
  readonly onChange: (value: string) => void;
  readonly input?: InputHTMLAttributes<HTMLInputElement> & {
    readonly [data: `data-${string}`]: string;
  };
}

/** Where the choice goes for a key: beyond either end is the field itself, -1. */
function moved(key: string, at: number, count: number): number | null {
  if (key === "ArrowDown") return at + 1 < count ? at + 1 : -1;
  if (key === "ArrowUp") return at < 0 ? count - 1 : at - 1;
  return null;
}

export function Combobox({ label, value, options, onChange, input }: Props) {
  const listId = useId();
  const [isOpen, setOpen] = useState(false);
  const [at, setAt] = useState(-1);
  const isShown = isOpen && options.length > 0;
  const change = (next: string) => {
    onChange(next);
    setAt(-1);
    setOpen(true);
  };
  const close = () => {
    setOpen(false);
    setAt(-1);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const chosen = options[at];
    const to = moved(event.key, isShown ? at : -1, options.length);
    if (to !== null && options.length > 0) {
      setOpen(true);
      setAt(to);
    } else if (event.key === "Enter" && isShown && chosen !== undefined) change(chosen);
    else if (event.key === "Escape" && isShown) close();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <>
      <input
        {...input}
        role="combobox"
        aria-label={label}
        aria-autocomplete="list"
        aria-expanded={isShown}
        aria-controls={listId}
        aria-activedescendant={isShown && at >= 0 ? `${listId}-${at}` : undefined}
        value={value}
        spellCheck={false}
        autoComplete="off"
        onChange={(event) => change(event.target.value)}
        onKeyDown={onKeyDown}
        onBlur={close}
      />
      <OptionList
        {...{ label, at }}
        id={listId}
        options={isShown ? options : []}
        onChoose={change}
      />
    </>
  );
}
