// One row of the run list: shown or not, colour, name, status, and the columns that the user chose.
import type { CSSProperties } from "react";
import { useAtom } from "../atom.ts";
import { curation, type RunCuration } from "../curation/curation-state.ts";
import { icons } from "../frame/icons.tsx";
import type { TabProps } from "../tab.ts";
import type { RunColumn } from "./run-columns.ts";
import type { RunFacts } from "./run-facts.ts";
import { RunMenu } from "./run-menu.tsx";
import { showOnly, showRuns } from "./select-runs.ts";
import { isSelected } from "./selection.ts";

function RunName({ name, title }: { readonly name: string; readonly title: string }) {
  if (title !== name)
    return (
      <span className="name" title={name}>
        {title}
      </span>
    );
  const cut = name.lastIndexOf("/") + 1;
  return (
    <span className="name" title={name}>
      <span className="parent">{name.slice(0, cut)}</span>
      {name === "." ? "(root)" : name.slice(cut)}
    </span>
  );
}

const asLogged: RunCuration = {};

interface Props extends TabProps {
  readonly facts: RunFacts;
  readonly columns: readonly RunColumn[];
  /** CSS pixels from the top of the rows. */
  readonly top: number;
  /** From 1, in the whole list, for screen readers. */
  readonly position: number;
}

export function RunRow({ facts, columns, top, position, ...props }: Props) {
  const { run } = facts;
  const own = useAtom(curation).runs[run.name] ?? asLogged;
  const isShown = isSelected(props.view.runs, run.name);
  const style = { transform: `translateY(${top}px)`, "--run-color": props.colorOf(run.name) };
  return (
    <tr
      className="run-row"
      data-selected={isShown}
      aria-rowindex={position}
      style={style as CSSProperties}
    >
      <th scope="row">
        <label className="run-label">
          <input
            type="checkbox"
            checked={isShown}
            aria-label={run.name}
            onChange={() => showRuns(props, [run.name], !isShown)}
          />
          <RunName name={run.name} title={props.titleOf(run.name)} />
        </label>
        <button
          type="button"
          className="button only"
          aria-label={`Only ${run.name}`}
          onClick={() => showOnly(props, [run.name])}
        >
          only
        </button>
        {own.starred && <span className="star">{icons.star}</span>}
        <RunMenu run={run} own={own} color={props.colorOf(run.name)} />
        <span className="status" data-status={run.status} title={run.status} />
      </th>
      {columns.map((column) => (
        <td key={column.id} style={{ width: column.width }}>
          {column.show(facts)}
        </td>
      ))}
    </tr>
  );
}
