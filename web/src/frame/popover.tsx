// A button that opens a panel below it; Escape or a press elsewhere closes it.
import { type ReactNode, type ToggleEvent, useId, useRef, useState } from "react";

interface Props {
  readonly label: string;
  readonly icon: ReactNode;
  readonly children: ReactNode;
  /** A choice in it closes it. */
  readonly isMenu?: boolean;
}

/** CSS pixels: below the button, and to the page's edge. */
const gap = 6;
const least = 8;

/** Below the button, in line with its edge on that half of the page where it stands; a phone gives it the whole width. */
function place({ style }: HTMLElement, button: DOMRect): void {
  const { clientWidth } = document.documentElement;
  const isLeft = button.left < clientWidth / 2;
  style.setProperty("--top", `${button.bottom + gap}px`);
  style.setProperty("--left", isLeft ? `${Math.max(least, button.left)}px` : "auto");
  const right = `${Math.max(least, clientWidth - button.right)}px`;
  style.setProperty("--right", isLeft ? "auto" : right);
}

export function Popover({ label, icon, children, isMenu = false }: Props) {
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const [isOpen, setOpen] = useState(false);
  const onToggle = (event: ToggleEvent<HTMLElement>) => {
    setOpen(event.newState === "open");
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
        {isOpen && children}
      </section>
    </>
  );
}
