// The rows of the run list under their heads: only those near the view are on the page.
import { useVirtualizer } from "@tanstack/react-virtual";
import { type CSSProperties, useMemo, useRef } from "react";
import * as state from "../app-state.ts";
import { useAtom } from "../atom.ts";
import type { TabProps } from "../tab.ts";
import { FolderRow } from "./folder-row.tsx";
import { nameColumn, type RunColumn } from "./run-columns.ts";
import { RunHead } from "./run-head.tsx";
import { RunRow } from "./run-row.tsx";
import type { RunListRow } from "./run-tree.ts";

const rowHeight = 28;
const headHeight = 26;
const leastNameWidth = 150;

interface Props extends TabProps {
  readonly listed: readonly RunListRow[];
  readonly columns: readonly RunColumn[];
}

/** The columns as wide as the user made them. */
function useSized(columns: readonly RunColumn[]): readonly RunColumn[] {
  const { columnWidths } = useAtom(state.preferences);
  return useMemo(
    () => columns.map((column) => ({ ...column, width: columnWidths[column.id] ?? column.width })),
    [columns, columnWidths],
  );
}

export function RunTable({ listed, columns: chosen, ...props }: Props) {
  const columns = useSized(chosen);
  const scroller = useRef<HTMLDivElement>(null);
  const rows = useVirtualizer({
    count: listed.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    scrollMargin: headHeight,
    overscan: 12,
  });
  const width = columns.reduce((sum, column) => sum + column.width, leastNameWidth);
  return (
    <div className="run-scroll" ref={scroller}>
      <table className="run-table" aria-rowcount={listed.length + 1} style={{ minWidth: width }}>
        <thead>
          <tr>
            {[nameColumn, ...columns].map((column) => (
              <RunHead key={column.id} column={column} {...props} />
            ))}
          </tr>
        </thead>
        <tbody style={{ height: rows.getTotalSize() } as CSSProperties}>
          {rows.getVirtualItems().map(({ index, start }) => {
            const row = listed[index] as RunListRow; // the virtual list counts these
            const place = { top: start - headHeight, position: index + 2 };
            if (row.kind !== "run")
              return <FolderRow key={`${row.path}/`} folder={row} {...place} {...props} />;
            return (
              <RunRow key={row.facts.run.id} {...row} columns={columns} {...place} {...props} />
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
