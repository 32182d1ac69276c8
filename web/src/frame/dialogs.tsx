// The dialogs: the keyboard sheet, the comparison of runs and the list of unreadable data. One at a time, closed by Escape.
import * as state from "../app-state.ts";
import { useAtom } from "../atom.ts";
import { CompareRuns } from "../runs/compare-runs.tsx";
import { Dialog } from "./dialog.tsx";
import { Palette } from "./palette.tsx";
import { shortcuts } from "./shortcuts.ts";

function close(): void {
  state.dialog.set(null);
}

function Help() {
  return (
    <Dialog title="Keyboard and mouse" onClose={close}>
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
    <Dialog title="Data that could not be read" onClose={close}>
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
  if (dialog === "compare") return <CompareRuns />;
  if (dialog === "help") return <Help />;
  if (dialog === "losses") return <Losses />;
  if (dialog === "palette") return <Palette />;
  return null;
}
