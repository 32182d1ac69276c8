// A folder of the run list in its tree form, or a group: folds its runs, and shows or hides all of them.
import type { CSSProperties } from "react";
import * as state from "../app-state.ts";
import { icons } from "../frame/icons.tsx";
import type { TabProps } from "../tab.ts";
import type { RunListRow } from "./run-tree.ts";
import { showRuns } from "./select-runs.ts";
import { isSelected } from "./selection.ts";

type Folder = Extract<RunListRow, { kind: "folder" | "group" }>;

function toggleFold({ path, isFolded }: Folder): void {
  const others = state.preferences.get().foldedRuns.filter((other) => other !== path);
  state.changePreferences({ foldedRuns: isFolded ? others : [...others, path] });
}

function labelOf({ kind, path }: Folder): string {
  if (kind === "group") return path || "(empty)";
  return `${path.slice(path.lastIndexOf("/") + 1)}/`;
}

interface Props extends TabProps {
  readonly folder: Folder;
  /** CSS pixels from the top of the rows. */
  readonly top: number;
  /** From 1, in the whole list, for screen readers. */
  readonly position: number;
}

export function FolderRow({ folder, top, position, ...props }: Props) {
  const { kind, path, runs, depth, isFolded } = folder;
  const shown = runs.filter((name) => isSelected(props.view.runs, name)).length;
  const style = {
    transform: `translateY(${top}px)`,
    "--depth": depth,
    "--run-color": kind === "group" ? props.colorOf(runs[0] ?? "") : "currentColor",
  };
  return (
    <tr className="run-row folder-row" aria-rowindex={position} style={style as CSSProperties}>
      <th scope="row">
        <button
          type="button"
          className="fold"
          aria-expanded={!isFolded}
          aria-label={`Runs in ${path}`}
          onClick={() => toggleFold(folder)}
        >
          {icons.chevron}
        </button>
        <label className="run-label">
          <input
            type="checkbox"
            aria-label={`All runs in ${path}`}
            checked={shown === runs.length}
            ref={(box) => {
              if (box) box.indeterminate = shown > 0 && shown < runs.length;
            }}
            onChange={() => showRuns(props, runs, shown < runs.length)}
          />
          <span className="name" title={path}>
            {labelOf(folder)}
          </span>
        </label>
        <span className="count">{runs.length.toLocaleString("en-US")}</span>
      </th>
    </tr>
  );
}
