// The head of a column of the run list: sorts by it, moves it (by dragging, or Alt with an arrow), resizes it.
import type { DragEvent, KeyboardEvent, PointerEvent } from "react";
import * as state from "../app-state.ts";
import type { TabProps } from "../tab.ts";
import { moveColumn, nameColumn, type RunColumn, toggleSort } from "./run-columns.ts";

const leastWidth = 48;
const mostWidth = 480;
const keyPixels = 12;

function resize(id: string, width: number): void {
  const { columnWidths } = state.preferences.get();
  const kept = Math.round(Math.min(mostWidth, Math.max(leastWidth, width)));
  state.changePreferences({ columnWidths: { ...columnWidths, [id]: kept } });
}

/** The handle on the column's left edge, as the numbers stand at its right one. */
function ColumnResizer({ id, title, width }: RunColumn) {
  const drag = (event: PointerEvent<HTMLElement>) => {
    if (!event.currentTarget.hasPointerCapture(event.pointerId)) return;
    const cell = event.currentTarget.parentElement as HTMLElement; // it stands in the head's cell
    resize(id, cell.getBoundingClientRect().right - event.clientX);
  };
  const moveByKey = (event: KeyboardEvent) => {
    const offset = { ArrowLeft: keyPixels, ArrowRight: -keyPixels }[event.key];
    if (offset) resize(id, width + offset);
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a focusable separator is ARIA's window splitter; hr is not
    <div
      className="column-resizer"
      role="separator"
      aria-orientation="vertical"
      aria-label={`Width of ${title}`}
      aria-valuenow={width}
      aria-valuemin={leastWidth}
      aria-valuemax={mostWidth}
      tabIndex={0}
      onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
      onPointerMove={drag}
      onKeyDown={moveByKey}
    />
  );
}

const draggedType = "text/x-run-column";

/** The column that is dropped takes the place of the one that it is dropped on. */
function dropOn(id: string, { view, changeView }: TabProps, event: DragEvent): void {
  const dragged = event.dataTransfer.getData(draggedType);
  const { runColumns } = view;
  const by = runColumns.indexOf(id) - runColumns.indexOf(dragged);
  if (runColumns.includes(dragged)) changeView({ runColumns: moveColumn(runColumns, dragged, by) });
  event.preventDefault();
}

export function RunHead({ column, ...props }: TabProps & { readonly column: RunColumn }) {
  const { view, changeView } = props;
  const { id, title, width } = column;
  const isUp = view.runSort.includes(id);
  const isDown = view.runSort.includes(`-${id}`);
  const isMovable = id !== nameColumn.id;
  const moveByKey = (event: KeyboardEvent) => {
    const by = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
    if (!by || !event.altKey || !isMovable) return;
    event.preventDefault();
    changeView({ runColumns: moveColumn(view.runColumns, id, by) });
  };
  return (
    <th
      scope="col"
      style={width > 0 ? { width } : {}}
      aria-sort={isUp ? "ascending" : isDown ? "descending" : "none"}
      draggable={isMovable}
      onDragStart={(event) => event.dataTransfer.setData(draggedType, id)}
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => dropOn(id, props, event)}
    >
      {isMovable && <ColumnResizer {...column} />}
      <button
        type="button"
        title={`Sort by ${title}; with Shift after the others; Alt and an arrow moves the column`}
        onKeyDown={moveByKey}
        onClick={(event) => changeView({ runSort: toggleSort(view.runSort, id, event.shiftKey) })}
      >
        {title}
      </button>
    </th>
  );
}
