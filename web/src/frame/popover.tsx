// A button that opens a panel below it; Escape or a press elsewhere closes it.
import { type ReactNode, type ToggleEvent, useId, useRef } from "react";

interface Props {
  readonly label: string;
  readonly icon: ReactNode;
  readonly children: ReactNode;
  /** A choice in it closes it. */
  readonly isMenu?: boolean;
}

const gap = 6;

/** Below the button, its right edges in line, kept on the screen. */
function place(panel: HTMLElement, button: DOMRect): void {
  const right = Math.max(8, document.documentElement.clientWidth - button.right);
  panel.style.top = `${button.bottom + gap}px`;
  panel.style.right = `${right}px`;
}

export function Popover({ label, icon, children, isMenu = false }: Props) {
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
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: the buttons inside turn keys into clicks */}
      <section
        id={id}
        className="popover"
        popover="auto"
        aria-label={label}
        onBeforeToggle={onToggle}
        onClick={isMenu ? (event) => event.currentTarget.hidePopover() : undefined}
      >
        {children}
      </section>
    </>
  );
}
