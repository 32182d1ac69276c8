// The list below a combobox: what can be taken, and how many there are for those who do not see it.
import { useEffect, useRef } from "react";

interface Props {
  readonly id: string;
  readonly label: string;
  /** None where the list is closed. */
  readonly options: readonly string[];
  /** The option that Enter takes; -1 where none is. */
  readonly at: number;
  readonly onChoose: (option: string) => void;
}

export function OptionList({ id, label, options, at, onChoose }: Props) {
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    list.current?.children[at]?.scrollIntoView({ block: "nearest" });
  }, [at]);
  const isOpen = options.length > 0;
  return (
    <>
      <div
        ref={list}
        id={id}
        className="option-list"
        role="listbox"
        aria-label={label}
        hidden={!isOpen}
      >
        {options.map((option, index) => (
          <div
            key={option}
            id={`${id}-${index}`}
            role="option"
            tabIndex={-1}
            aria-selected={index === at}
            // The field keeps the focus, whose loss closes the list.
            onPointerDown={(event) => {
              event.preventDefault();
              onChoose(option);
            }}
          >
            {option}
          </div>
        ))}
      </div>
      <span className="sr-only" role="status">
        {isOpen ? `${options.length} to choose from by arrow keys` : ""}
      </span>
    </>
  );
}
