// The run list: what is on the charts, in which colour, and how each run is doing.
import { useVirtualizer } from "@tanstack/react-virtual";
import { type CSSProperties, useMemo, useRef } from "react";
import * as state from "../app-state.ts";
import { useAtom } from "../atom.ts";
import type { RunInfo } from "../catalog/catalog.ts";
import { parseFilter } from "../filter.ts";
import { FilterField } from "../frame/filter-field.tsx";
import { isNarrowScreen } from "../preferences.ts";
import type { TabProps } from "../tab.ts";
import { Resizer } from "./resizer.tsx";
import { RunGrouping } from "./run-grouping.tsx";
import { isSelected, type RunSelection, shortest, withRuns } from "./selection.ts";

const rowHeight = 28;

interface ListProps extends TabProps {
  /** Runs that the filter lists. */
  readonly listed: readonly RunInfo[];
}

function select(props: TabProps, selection: RunSelection): void {
  const names = props.catalog.runs.map(({ name }) => name);
  props.changeView({ runs: shortest(selection, names) });
}

function RunActions(props: ListProps) {
  const names = props.listed.map(({ name }) => name);
  const { runs } = props.view;
  const invert = () => {
    const shown = names.filter((name) => isSelected(runs, name));
    select(props, withRuns(withRuns(runs, names, true), shown, false));
  };
  return (
    <fieldset className="run-actions" aria-label="Select the listed runs">
      <button
        type="button"
        className="button"
        onClick={() => select(props, withRuns(runs, names, true))}
      >
        All
      </button>
      <button
        type="button"
        className="button"
        onClick={() => select(props, withRuns(runs, names, false))}
      >
        None
      </button>
      <button type="button" className="button" onClick={invert}>
        Invert
      </button>
    </fieldset>
  );
}

function RunName({ name }: { readonly name: string }) {
  const cut = name.lastIndexOf("/") + 1;
  return (
    <span className="name" title={name}>
      <span className="parent">{name.slice(0, cut)}</span>
      {name === "." ? "(root)" : name.slice(cut)}
    </span>
  );
}

interface RowProps extends TabProps {
  readonly run: RunInfo;
  readonly top: number;
}

function RunRow({ run, top, ...props }: RowProps) {
  const { runs } = props.view;
  const isShown = isSelected(runs, run.name);
  const style = { transform: `translateY(${top}px)`, "--run-color": props.colorOf(run.name) };
  const all = props.catalog.runs.map(({ name }) => name);
  return (
    <li className="run-row" data-selected={isShown} style={style as CSSProperties}>
      <label className="run-label">
        <input
          type="checkbox"
          checked={isShown}
          aria-label={run.name}
          onChange={() => select(props, withRuns(runs, [run.name], !isShown))}
        />
        <RunName name={run.name} />
      </label>
      <button
        type="button"
        className="button only"
        onClick={() => select(props, withRuns(withRuns(runs, all, false), [run.name], true))}
      >
        only
      </button>
      <span className="status" data-status={run.status} title={run.status} />
    </li>
  );
}

function RunRows(props: ListProps) {
  const scroller = useRef<HTMLDivElement>(null);
  const rows = useVirtualizer({
    count: props.listed.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: 12,
  });
  return (
    <div className="run-scroll" ref={scroller}>
      <ul className="run-rows" style={{ height: rows.getTotalSize() }}>
        {rows.getVirtualItems().map(({ index, start }) => {
          const run = props.listed[index] as RunInfo; // the virtual list counts these
          return <RunRow key={run.id} run={run} top={start} {...props} />;
        })}
      </ul>
    </div>
  );
}

export function RunList(props: TabProps) {
  const { runListWidth } = useAtom(state.preferences);
  const { catalog, view } = props;
  const filter = useMemo(() => parseFilter(view.runFilter), [view.runFilter]);
  const listed = useMemo(
    () => catalog.runs.filter(({ name }) => filter.matches(name)),
    [catalog, filter],
  );
  return (
    <>
      <aside className="side" aria-label="Runs" style={{ width: runListWidth }}>
        <div className="side-head">
          <div className="side-line">
            <h2 className="side-title">
              Runs{" "}
              <span className="count">
                {props.selectedRuns.length.toLocaleString()} of{" "}
                {catalog.runs.length.toLocaleString()}
              </span>
            </h2>
            <RunGrouping {...props} />
          </div>
          <FilterField
            name="runFilter"
            label="Filter runs (regex)"
            value={view.runFilter}
            problem={filter.problem}
            onChange={(runFilter) => props.changeView({ runFilter })}
          />
          <RunActions {...props} listed={listed} />
        </div>
        <RunRows {...props} listed={listed} />
        <Resizer />
      </aside>
      {isNarrowScreen() && (
        <button
          type="button"
          className="scrim"
          aria-label="Close the run list"
          onClick={() => state.isRunListOpen.set(false)}
        />
      )}
    </>
  );
}
