// The HParams tab: session groups as a table, parallel coordinates, a scatter matrix and correlations.
import { useMemo, useState } from "react";
import { useAnswer } from "../cards/use-answer.ts";
import { Segments } from "../frame/segments.tsx";
import type { TabProps } from "../tab.ts";
import { ColumnPanel } from "./column-panel.tsx";
import { Correlations } from "./correlations.tsx";
import { ExportLinks } from "./export-links.tsx";
import { shownRows } from "./filter-rows.ts";
import { fetchHparams, type HparamsTable } from "./hparams-data.ts";
import { rowsOfRuns, runsOfRows } from "./linked-runs.ts";
import { ParallelView } from "./parallel-view.tsx";
import { ScatterMatrix } from "./scatter-matrix.tsx";
import { TableView } from "./table-view.tsx";
import type { HparamsViewProps, ShownColumn, TableState } from "./view-props.ts";
import "../cards/cards.css";
import "./hparams.css";

const views = [
  { value: "table", text: "Table" },
  { value: "parallel", text: "Parallel coordinates" },
  { value: "scatter", text: "Scatter matrix" },
  { value: "correlation", text: "Correlation" },
] as const;

export function HparamsTab(props: TabProps) {
  const answer = useAnswer(`${props.catalog.generation}`, fetchHparams);
  if (answer.kind === "loading") return <p className="nothing-shown">Loading…</p>;
  if (answer.kind === "failed") {
    return (
      <p role="alert" className="nothing-shown card-error">
        {answer.message}
      </p>
    );
  }
  return <Hparams {...props} table={answer.value} />;
}

/** Columns without any value are hidden at first. */
function initialState({ columns, rows }: HparamsTable): TableState {
  const empty = columns.filter((_, at) => rows.every(({ values }) => values[at] === null));
  return {
    hidden: new Set(empty.map(({ id }) => id)),
    filters: {},
    sorting: null,
    order: [],
    hiddenStatuses: new Set(),
  };
}

/** Those that are not hidden, in the user's order. */
function shownColumns({ columns }: HparamsTable, { hidden, order }: TableState) {
  const shown = columns.flatMap((column, at) => (hidden.has(column.id) ? [] : [{ column, at }]));
  const rank = ({ column, at }: ShownColumn) => {
    const place = order.indexOf(column.id);
    return place < 0 ? order.length + at : place;
  };
  return shown.toSorted((a, b) => rank(a) - rank(b));
}

/** The groups of selected runs that pass the filters, in the chosen order. */
function useShownRows({ catalog, selectedRuns }: TabProps, table: HparamsTable, state: TableState) {
  const runs = useMemo(() => catalog.runs.map(({ name }) => name), [catalog]);
  const rows = useMemo(() => {
    const selected = selectedRuns.map(({ name }) => name);
    const left = rowsOfRuns(table.rows, runs, selected).filter(({ sessions }) =>
      sessions.some(({ status }) => !state.hiddenStatuses.has(status)),
    );
    return shownRows({ ...table, rows: left }, state.filters, state.sorting);
  }, [table, runs, selectedRuns, state]);
  return { runs, rows };
}

function Hparams({ table, ...props }: TabProps & { readonly table: HparamsTable }) {
  const view = views.find(({ value }) => value === props.params.view)?.value ?? "table";
  const [state, setState] = useState(() => initialState(table));
  const change = (changes: Partial<TableState>) => setState({ ...state, ...changes });
  const { runs, rows } = useShownRows(props, table, state);
  const shown = useMemo(() => shownColumns(table, state), [table, state]);
  const { changeView } = props;
  const viewProps: HparamsViewProps = { ...props, table, rows, shown, state, onChange: change };
  return (
    <>
      <div className="tab-toolbar" role="toolbar" aria-label="Hyperparameters">
        <Segments
          label="Shown as"
          options={views}
          value={view}
          onChange={(chosen) => props.setParams({ view: chosen === "table" ? null : chosen })}
        />
        <span className="row-count">
          {rows.length} of {table.rows.length} groups
        </span>
        <button
          type="button"
          className="button"
          disabled={rows.length === 0}
          title="Selects the runs of these groups in the run list, and no others"
          onClick={() =>
            changeView({ runs: { rule: "only", names: new Set(runsOfRows(rows, runs)) } })
          }
        >
          Select these runs
        </button>
        <ExportLinks table={table} hidden={state.hidden} />
      </div>
      <div className="tab-body hparams-body">
        <ColumnPanel {...viewProps} />
        <div className="hparams-view">
          {view === "table" && <TableView {...viewProps} />}
          {view === "parallel" && <ParallelView {...viewProps} />}
          {view === "scatter" && <ScatterMatrix {...viewProps} />}
          {view === "correlation" && <Correlations {...viewProps} />}
        </div>
      </div>
    </>
  );
}
