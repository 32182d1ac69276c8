// The rows of the run list under their heads: only those near the view are on the page.
import { useVirtualizer } from "@tanstack/react-virtual";
import { type CSSProperties, useRef } from "react";
import type { TabProps } from "../tab.ts";
import { nameColumn, type RunColumn, toggleSort } from "./run-columns.ts";
import type { RunFacts } from "./run-facts.ts";
import { RunRow } from "./run-row.tsx";

const rowHeight = 28;
const headHeight = 26;
const leastNameWidth = 150;

interface Props extends TabProps {
  readonly listed: readonly RunFacts[];
  readonly columns: readonly RunColumn[];
}

function Head({ column, view, changeView }: TabProps & { readonly column: RunColumn }) {
  const { id, title, width } = column;
  const isUp = view.runSort.includes(id);
  const isDown = view.runSort.includes(`-${id}`);
  return (
    <th
      scope="col"
      style={width > 0 ? { width } : {}}
      aria-sort={isUp ? "ascending" : isDown ? "descending" : "none"}
    >
      <button
        type="button"
        title={`Sort by ${title}; with Shift after the others`}
        onClick={(event) => changeView({ runSort: toggleSort(view.runSort, id, event.shiftKey) })}
      >
        {title}
      </button>
    </th>
  );
}

export function RunTable({ listed, columns, ...props }: Props) {
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
              <Head key={column.id} column={column} {...props} />
            ))}
          </tr>
        </thead>
        <tbody style={{ height: rows.getTotalSize() } as CSSProperties}>
          {rows.getVirtualItems().map(({ index, start }) => {
            const facts = listed[index] as RunFacts; // the virtual list counts these
            const place = { top: start - headHeight, position: index + 2 };
            return <RunRow key={facts.run.id} {...{ facts, columns }} {...place} {...props} />;
          })}
        </tbody>
      </table>
    </div>
  );
}
