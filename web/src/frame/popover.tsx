// A button that opens a panel below it; Escape or a press elsewhere closes it.
import { type ReactNode, type ToggleEvent, useId, useRef } from "react";

interface Props {
  readonly label: string;
  readonly icon: ReactNode;
  readonly children: ReactNode;
}

const gap = 6;

/** Below the button, its right edges in line, kept on the screen. */
function place(panel: HTMLElement, button: DOMRect): void {
  const right = Math.max(8, document.documentElement.clientWidth - button.right);
  panel.style.top = `${button.bottom + gap}px`;
  panel.style.right = `${right}px`;
}

export function Popover({ label, icon, children }: Props) {
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const onToggle = (event: ToggleEvent<HTMLElement>) => {
    if (event.newState === "open" && button.current)
      place(event.currentTarget, button.current.getBoundingClientRect());
  };
  return (
    <>
      <button
        ref={button}
        type="button"
        className="icon-button"
        title={label}
        aria-label={label}
        popoverTarget={id}
      >
        {icon}
      </button>
      <section
        id={id}
        className="popover"
        popover="auto"
        aria-label={label}
        onBeforeToggle={onToggle}
      >
        {children}
      </section>
    </>
  );
}
