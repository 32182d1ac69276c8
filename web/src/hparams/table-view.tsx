// The table of session groups: a click on a head sorts, ascending, descending, then as written; a row opens to charts.
import { Fragment, useState } from "react";
import { formatCell } from "./format-cell.ts";
import type { Row } from "./hparams-data.ts";
import { RowCharts } from "./row-charts.tsx";
import { statusNames } from "./status-filter.tsx";
import { toggled } from "./toggled.ts";
import type { HparamsViewProps, ShownColumn } from "./view-props.ts";

export function TableView(props: HparamsViewProps) {
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set());
  const toggle = (name: string) => setOpened((before) => toggled(before, name));
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section className="hparams-table" aria-label="Session groups" tabIndex={0}>
      <table>
        <thead>
          <tr>
            <th scope="col">Session</th>
            <th scope="col">Status</th>
            {props.shown.map((column) => (
              <HeadCell key={column.column.id} {...props} head={column} />
            ))}
          </tr>
        </thead>
        <tbody>
          {props.rows.map((row) => (
            <Fragment key={row.name}>
              <BodyRow
                row={row}
                {...props}
                isOpen={opened.has(row.name)}
                onToggle={() => toggle(row.name)}
              />
              {opened.has(row.name) && (
                <tr>
                  <td colSpan={props.shown.length + 2}>
                    <RowCharts row={row} {...props} />
                  </td>
                </tr>
              )}
            </Fragment>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function HeadCell({ head, state, onChange }: HparamsViewProps & { readonly head: ShownColumn }) {
  const { id, title, kind, description, isNumeric } = head.column;
  const sorting = state.sorting?.columnId === id ? state.sorting : null;
  const next = () => {
    if (!sorting) return { columnId: id, isDescending: false };
    return sorting.isDescending ? null : { columnId: id, isDescending: true };
  };
  const order = sorting ? (sorting.isDescending ? "descending" : "ascending") : "none";
  return (
    <th
      scope="col"
      aria-sort={order}
      data-kind={kind}
      data-numeric={isNumeric}
      title={description || title}
    >
      <button type="button" onClick={() => onChange({ sorting: next() })}>
        {title}
        <span aria-hidden="true">{{ none: "", ascending: " ↑", descending: " ↓" }[order]}</span>
      </button>
    </th>
  );
}

interface RowProps extends HparamsViewProps {
  readonly row: Row;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
}

function BodyRow({ row, shown, colorOf, isOpen, onToggle }: RowProps) {
  const session = row.sessions[0];
  const more = row.sessions.length - 1;
  return (
    <tr>
      <th scope="row" title={row.sessions.map(({ name }) => name).join(", ")}>
        <span className="run-dot" style={{ background: colorOf(row.title) }} aria-hidden="true" />
        <button
          type="button"
          className="row-toggle"
          aria-expanded={isOpen}
          title="Charts of its metrics"
          onClick={onToggle}
        >
          {row.title}
        </button>
        {row.trial && <small> {row.trial}</small>}
        {more > 0 && <small> +{more} averaged</small>}
      </th>
      <td>{statusNames.get(session?.status ?? "") ?? "unknown"}</td>
      {shown.map(({ column, at }) => (
        <td key={column.id} data-numeric={column.isNumeric}>
          {formatCell(row.values[at] ?? null)}
        </td>
      ))}
    </tr>
  );
}
