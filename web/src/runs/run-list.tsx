// The run list: what is on the charts, in which colour, and how each run is doing.
import { type CSSProperties, useMemo } from "react";
import * as state from "../app-state.ts";
import { useAtom } from "../atom.ts";
import { curation } from "../curation/curation-state.ts";
import { FilterField } from "../frame/filter-field.tsx";
import { isNarrowScreen } from "../preferences.ts";
import type { TabProps } from "../tab.ts";
import { ColumnChooser } from "./column-chooser.tsx";
import { Resizer } from "./resizer.tsx";
import { columnOf, sortRuns } from "./run-columns.ts";
import { factsOf, type RunFacts } from "./run-facts.ts";
import { RunGrouping } from "./run-grouping.tsx";
import { groupOf } from "./run-groups.ts";
import { parseRunFilter } from "./run-query.ts";
import { RunTable } from "./run-table.tsx";
import { flatRows, groupRows, type RunListRow, treeRows } from "./run-tree.ts";
import { invertRuns, showRuns } from "./select-runs.ts";

function RunActions(props: TabProps & { readonly listed: readonly RunFacts[] }) {
  const names = props.listed.map(({ run }) => run.name);
  const actions = [
    { text: "All", act: () => showRuns(props, names, true) },
    { text: "None", act: () => showRuns(props, names, false) },
    { text: "Invert", act: () => invertRuns(props, names) },
    { text: "Compare", act: () => state.dialog.set("compare") },
  ];
  return (
    <fieldset className="run-actions" aria-label="Select the listed runs">
      {actions.map(({ text, act }) => (
        <button key={text} type="button" className="button" onClick={act}>
          {text}
        </button>
      ))}
    </fieldset>
  );
}

/** The runs that the filter lists, in the user's order, stars first; follows what grows. */
function useListed({ catalog, view }: TabProps) {
  const growth = useAtom(state.growth);
  const own = useAtom(curation);
  const hparams = useAtom(state.hparams);
  const flags = useAtom(state.flags);
  const filter = useMemo(() => parseRunFilter(view.runFilter), [view.runFilter]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: growth changes what the catalogue holds
  const listed = useMemo(() => {
    const facts = factsOf(catalog, { hparams, flags, curation: own });
    const found = catalog.runs.flatMap(({ id }) => facts.get(id) ?? []).filter(filter.matches);
    const of = ({ run }: RunFacts) => own.runs[run.name];
    const shown = view.showHidden ? found : found.filter((one) => !of(one)?.hidden);
    const sorted = sortRuns(shown, view.runSort);
    return sorted.toSorted((a, b) => Number(of(b)?.starred ?? 0) - Number(of(a)?.starred ?? 0));
  }, [catalog, growth, filter, view.runSort, view.showHidden, own, hparams, flags]);
  return { listed, problem: filter.problem };
}

/** Groups that are no folders fold; else the list has the form that the user chose. */
function useRows(listed: readonly RunFacts[], view: TabProps["view"]): readonly RunListRow[] {
  const { foldedRuns } = useAtom(state.preferences);
  const hparams = useAtom(state.hparams);
  const { runTree, runColorGroup } = view;
  return useMemo(() => {
    const folded = new Set(foldedRuns);
    if (runColorGroup.by === "regex" || runColorGroup.by === "hparam")
      return groupRows(listed, folded, groupOf(runColorGroup, hparams));
    return runTree ? treeRows(listed, folded) : flatRows(listed);
  }, [listed, runTree, runColorGroup, hparams, foldedRuns]);
}

function Title({ catalog, selectedRuns }: TabProps) {
  return (
    <h2 className="side-title">
      Runs{" "}
      <span className="count">
        {selectedRuns.length.toLocaleString("en-US")} of{" "}
        {catalog.runs.length.toLocaleString("en-US")}
      </span>
    </h2>
  );
}

export function RunList(props: TabProps) {
  const { runListWidth } = useAtom(state.preferences);
  const { view } = props;
  const { listed, problem } = useListed(props);
  const rows = useRows(listed, view);
  const columns = useMemo(
    () => view.runColumns.flatMap((id) => columnOf(id) ?? []),
    [view.runColumns],
  );
  return (
    <>
      <aside
        className="side"
        aria-label="Runs"
        style={{ "--list-width": `${runListWidth}px` } as CSSProperties}
      >
        <div className="side-head">
          <div className="side-line">
            <Title {...props} />
            <ColumnChooser {...props} />
            <RunGrouping {...props} />
          </div>
          <FilterField
            name="runFilter"
            label="Regex, or loss < 0.1"
            value={view.runFilter}
            problem={problem}
            onChange={(runFilter) => props.changeView({ runFilter })}
          />
          <RunActions {...props} listed={listed} />
        </div>
        <RunTable {...props} listed={rows} columns={columns} />
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
