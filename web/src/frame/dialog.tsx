// A dialog over the page: focus starts at `data-first-focus` and stays in it, Escape closes it.
import { type ReactNode, useEffect, useRef } from "react";
import { createPortal } from "react-dom";
import { icons } from "./icons.tsx";

interface Props {
  readonly title: string;
  readonly children: ReactNode;
  readonly onClose: () => void;
  /** Takes nearly the whole page. */
  readonly isWide?: boolean;
}

export function Dialog({ title, children, onClose, isWide = false }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    dialog.current?.showModal();
    dialog.current?.querySelector<HTMLElement>("[data-first-focus]")?.focus();
  }, []);
  return createPortal(
    <dialog ref={dialog} aria-label={title} data-wide={isWide} onClose={onClose}>
      <div className="dialog-head">
        <h2>{title}</h2>
        <button
          type="button"
          className="icon-button"
          aria-label="Close"
          onClick={() => dialog.current?.close()}
        >
          {icons.close}
        </button>
      </div>
      <div className="dialog-body">{children}</div>
    </dialog>,
    document.body,
  );
}
