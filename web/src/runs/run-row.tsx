// One row of the run list: shown or not, colour, name, status, and the columns that the user chose.
import type { CSSProperties } from "react";
import { useAtom } from "../atom.ts";
import { curation, type RunCuration } from "../curation/curation-state.ts";
import { icons } from "../frame/icons.tsx";
import type { TabProps } from "../tab.ts";
import { describeFlag } from "./describe-flag.ts";
import type { RunColumn } from "./run-columns.ts";
import type { RunFacts } from "./run-facts.ts";
import { RunMenu } from "./run-menu.tsx";
import { showOnly, showRuns } from "./select-runs.ts";
import { isSelected } from "./selection.ts";

interface NameProps {
  readonly name: string;
  readonly title: string;
  /** Whether the folders above it say the path before it. */
  readonly isPathKnown: boolean;
}

function RunName({ name, title, isPathKnown }: NameProps) {
  if (title !== name)
    return (
      <span className="name" title={name}>
        {title}
      </span>
    );
  const cut = name.lastIndexOf("/") + 1;
  return (
    <span className="name" title={name}>
      {!isPathKnown && <span className="parent">{name.slice(0, cut)}</span>}
      {name === "." ? "(root)" : name.slice(cut)}
    </span>
  );
}

const mostLabels = 2;

function Labels({ labels }: Pick<RunFacts, "labels">) {
  if (labels.length === 0) return null;
  const more = labels.length > mostLabels ? ` +${labels.length - mostLabels}` : "";
  return (
    <span className="run-labels" title={labels.join(", ")}>
      {labels.slice(0, mostLabels).join(", ") + more}
    </span>
  );
}

/** A mark where a watch rule found more than a plateau; which one, and where, is its title. */
function WatchMark({ facts: { flags } }: { readonly facts: RunFacts }) {
  const found = flags.filter(({ flag }) => flag.kind !== "plateau");
  if (found.length === 0) return null;
  const sentences = found.map(({ tag, flag }) => describeFlag(tag, flag)).join("\n");
  return (
    <span className="watch-mark" role="img" aria-label={sentences} title={sentences}>
      {icons.warning}
    </span>
  );
}

const asLogged: RunCuration = {};

interface Props extends TabProps {
  readonly facts: RunFacts;
  readonly columns: readonly RunColumn[];
  /** How many folders or groups of the list it lies in. */
  readonly depth: number;
  readonly isPathKnown: boolean;
  /** CSS pixels from the top of the rows. */
  readonly top: number;
  /** From 1, in the whole list, for screen readers. */
  readonly position: number;
}

export function RunRow({ facts, columns, depth, isPathKnown, top, position, ...props }: Props) {
  const { run } = facts;
  const own = useAtom(curation).runs[run.name] ?? asLogged;
  const isShown = isSelected(props.view.runs, run.name);
  const color = props.colorOf(run.name);
  const style = { transform: `translateY(${top}px)`, "--run-color": color, "--depth": depth };
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
          <RunName name={run.name} title={props.titleOf(run.name)} isPathKnown={isPathKnown} />
        </label>
        <button
          type="button"
          className="button only"
          aria-label={`Only ${run.name}`}
          onClick={() => showOnly(props, [run.name])}
        >
          only
        </button>
        <Labels labels={facts.labels} />
        <WatchMark facts={facts} />
        {own.starred && <span className="star">{icons.star}</span>}
        <RunMenu run={run} own={own} color={color} />
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
