// The dialogs: the keyboard sheet and the list of unreadable data. One at a time, closed by Escape.
import { type ReactNode, useEffect, useRef } from "react";
import * as state from "../app-state.ts";
import { useAtom } from "../atom.ts";
import { icons } from "./icons.tsx";
import { shortcuts } from "./shortcuts.ts";

function close(): void {
  state.dialog.set(null);
}

export function Dialog({
  title,
  children,
}: {
  readonly title: string;
  readonly children: ReactNode;
}) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} aria-label={title} onClose={close}>
      <div className="dialog-head">
        <h2>{title}</h2>
        <button type="button" className="icon-button" aria-label="Close" onClick={close}>
          {icons.close}
        </button>
      </div>
      <div className="dialog-body">{children}</div>
    </dialog>
  );
}

function Help() {
  return (
    <Dialog title="Keyboard and mouse">
      <dl className="key-list">
        {shortcuts.map(({ keys, what }) => (
          <div key={keys}>
            <dt>
              <kbd>{keys}</kbd>
            </dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
}

function Losses() {
  const losses = useAtom(state.losses);
  return (
    <Dialog title="Data that could not be read">
      <ul className="loss-list">
        {losses.map(({ file, byteOffset, message }) => (
          <li key={`${file}@${byteOffset}`}>
            <code>{file}</code>
            <p>
              Byte {byteOffset.toLocaleString()}: {message}
            </p>
          </li>
        ))}
      </ul>
    </Dialog>
  );
}

export function Dialogs() {
  const dialog = useAtom(state.dialog);
  if (dialog === "help") return <Help />;
  if (dialog === "losses") return <Losses />;
  return null;
}
