// The profiled step: a timeline per device and a table of executions, both leading to the nodes.
import { useMemo, useState } from "react";
import { formatBytes, formatMicros } from "../draw/colouring.ts";
import type { StepStats } from "../source/run-metadata.ts";
import type { Outline } from "../worker/protocol.ts";
import type { GraphState } from "./graph-state.ts";
import type { GraphStore } from "./graph-store.ts";
import {
  type ProfileColumn,
  type ProfileRow,
  profileRows,
  sortRows,
  type Timeline,
  timelines,
} from "./profile-rows.ts";
import "./profile-panel.css";

/** Rows beyond this are left out, those that come last by the chosen order; bars, the shortest. */
const MAX_ROWS = 300;
const MAX_BARS = 2000;
const LANE_HEIGHT = 12;

const COLUMNS: readonly (readonly [ProfileColumn, string])[] = [
  ["name", "Node"],
  ["op", "Operation"],
  ["device", "Device"],
  ["startMicros", "Start"],
  ["micros", "Time"],
  ["bytes", "Memory"],
];

interface Props {
  readonly store: GraphStore;
  readonly state: GraphState;
  readonly stats: StepStats;
  readonly outline: Outline;
}

/** All bars, or the longest ones where there are too many to draw. */
function longestBars({ bars }: Timeline): Timeline["bars"] {
  if (bars.length <= MAX_BARS) return bars;
  return bars.toSorted((a, b) => b.row.micros - a.row.micros).slice(0, MAX_BARS);
}

function NodeLink({ row, store }: { row: ProfileRow; store: GraphStore }) {
  if (row.subject < 0) return <>{row.name}</>;
  return (
    <button type="button" className="graph-link" onClick={() => void store.goTo(row.subject)}>
      {row.name}
    </button>
  );
}

interface Selection {
  readonly store: GraphStore;
  readonly state: GraphState;
}

function isSelected({ subject }: ProfileRow, { selected }: GraphState): boolean {
  return subject >= 0 && subject === selected;
}

function DeviceTimeline({
  timeline,
  endMicros,
  store,
  state,
}: Selection & { readonly timeline: Timeline; readonly endMicros: number }) {
  const share = (micros: number) => `${(micros / endMicros) * 100}%`;
  return (
    <figure className="graph-timeline">
      <figcaption>
        {timeline.device} · {timeline.bars.length} executions
      </figcaption>
      <svg
        className="graph-timeline-bars"
        width="100%"
        height={timeline.laneCount * LANE_HEIGHT}
        role="img"
        aria-label={`Timeline of ${timeline.device}`}
      >
        {longestBars(timeline).map(({ row, lane }) => (
          // biome-ignore lint/a11y/noStaticElementInteractions: the table below has the same links for keys
          <rect
            key={row.run}
            x={share(row.startMicros)}
            y={lane * LANE_HEIGHT + 1}
            width={share(Math.max(row.micros, endMicros / 1000))}
            height={LANE_HEIGHT - 2}
            rx={2}
            data-selected={isSelected(row, state)}
            onClick={() => row.subject >= 0 && void store.goTo(row.subject)}
          >
            <title>{`${row.name}: ${formatMicros(row.micros)} from ${formatMicros(row.startMicros)}`}</title>
          </rect>
        ))}
      </svg>
    </figure>
  );
}

interface HeadProps {
  readonly column: ProfileColumn;
  readonly onSort: (column: ProfileColumn) => void;
}

function TableHead({ column, onSort }: HeadProps) {
  const direction = column === "micros" || column === "bytes" ? "descending" : "ascending";
  return (
    <thead>
      <tr>
        {COLUMNS.map(([key, title]) => (
          <th key={key} aria-sort={key === column ? direction : "none"}>
            <button type="button" onClick={() => onSort(key)}>
              {title}
            </button>
          </th>
        ))}
      </tr>
    </thead>
  );
}

function TableRow({ row, store, state }: Selection & { readonly row: ProfileRow }) {
  return (
    <tr data-selected={isSelected(row, state)}>
      <td title={row.name}>
        <NodeLink row={row} store={store} />
      </td>
      <td>{row.op}</td>
      <td>{row.device.split("/").at(-1)}</td>
      <td>{formatMicros(row.startMicros)}</td>
      <td>{formatMicros(row.micros)}</td>
      <td>{Number.isNaN(row.bytes) ? "" : formatBytes(row.bytes)}</td>
    </tr>
  );
}

export function ProfilePanel({ store, state, stats, outline }: Props) {
  const [column, setColumn] = useState<ProfileColumn>("micros");
  const rows = useMemo(() => profileRows(stats, outline), [stats, outline]);
  const sorted = useMemo(() => sortRows(rows, column), [rows, column]);
  const lines = useMemo(() => timelines(rows), [rows]);
  const endMicros = rows.reduce((end, row) => Math.max(end, row.startMicros + row.micros), 1);
  const hidden = Math.max(0, sorted.length - MAX_ROWS) + stats.leftOut;
  if (rows.length === 0) return <p className="graph-profile">This profile has no executions.</p>;
  return (
    <section className="graph-profile" aria-label="Profiled step" data-testid="graph-profile">
      {lines.map((timeline) => (
        <DeviceTimeline key={timeline.device} {...{ timeline, endMicros, store, state }} />
      ))}
      <table>
        <TableHead column={column} onSort={setColumn} />
        <tbody>
          {sorted.slice(0, MAX_ROWS).map((row) => (
            <TableRow key={row.run} {...{ row, store, state }} />
          ))}
        </tbody>
      </table>
      {hidden > 0 && <p>and {hidden} more</p>}
    </section>
  );
}
