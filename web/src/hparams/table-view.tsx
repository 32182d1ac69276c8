// The table of session groups: a click on a head sorts, ascending, descending, then as written.
import { formatCell } from "./format-cell.ts";
import type { Row } from "./hparams-data.ts";
import type { HparamsViewProps, ShownColumn } from "./view-props.ts";

const statusNames: Readonly<Record<string, string>> = {
  STATUS_SUCCESS: "finished",
  STATUS_FAILURE: "failed",
  STATUS_RUNNING: "running",
};

export function TableView(props: HparamsViewProps) {
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
            <BodyRow key={row.name} row={row} {...props} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function HeadCell({ head, state, onChange }: HparamsViewProps & { readonly head: ShownColumn }) {
  const { id, title, kind, description } = head.column;
  const sorting = state.sorting?.columnId === id ? state.sorting : null;
  const next = () => {
    if (!sorting) return { columnId: id, isDescending: false };
    return sorting.isDescending ? null : { columnId: id, isDescending: true };
  };
  const order = sorting ? (sorting.isDescending ? "descending" : "ascending") : "none";
  return (
    <th scope="col" aria-sort={order} data-kind={kind} title={description || title}>
      <button type="button" onClick={() => onChange({ sorting: next() })}>
        {title}
        <span aria-hidden="true">{{ none: "", ascending: " ↑", descending: " ↓" }[order]}</span>
      </button>
    </th>
  );
}

function BodyRow({ row, shown, colorOf }: HparamsViewProps & { readonly row: Row }) {
  const session = row.sessions[0];
  const more = row.sessions.length - 1;
  return (
    <tr>
      <th scope="row" title={row.sessions.map(({ name }) => name).join(", ")}>
        <span className="run-dot" style={{ background: colorOf(row.title) }} aria-hidden="true" />
        {row.title}
        {more > 0 && <small> +{more} averaged</small>}
      </th>
      <td>{statusNames[session?.status ?? ""] ?? "unknown"}</td>
      {shown.map(({ column, at }) => (
        <td key={column.id} data-numeric={column.isNumeric}>
          {formatCell(row.values[at] ?? null)}
        </td>
      ))}
    </tr>
  );
}
