// The hierarchy as a tree: the same nodes, the same open scopes and the same selection as the drawing.
import { useVirtualizer } from "@tanstack/react-virtual";
import { type KeyboardEvent, useEffect, useMemo, useRef } from "react";
import { KIND_OP, ROOT } from "../model/hierarchy.ts";
import { FUNCTION_PREFIX } from "../model/op-graph.ts";
import { leafName } from "../model/strict-names.ts";
import type { Outline } from "../worker/protocol.ts";
import { graphIcons } from "./graph-icons.tsx";
import type { GraphState } from "./graph-state.ts";
import type { GraphStore } from "./graph-store.ts";
import { nodeOf, standIn } from "./reveal.ts";
import "./outline-tree.css";

const ROW_HEIGHT = 26;

interface Row {
  readonly node: number;
  readonly level: number;
  readonly position: number;
  readonly siblings: number;
}

/** The rows that are visible while the scopes of `expanded` are open. */
function visibleRows(outline: Outline, expanded: ReadonlySet<number>): Row[] {
  const rows: Row[] = [];
  function addChildren(parent: number, level: number): void {
    const children: number[] = [];
    for (let at = parent + 1; at < (outline.end[parent] ?? 0); at = outline.end[at] ?? 0)
      children.push(at);
    children.forEach((node, index) => {
      rows.push({ node, level, position: index + 1, siblings: children.length });
      if (expanded.has(node)) addChildren(node, level + 1);
    });
  }
  addChildren(ROOT, 1);
  return rows;
}

interface Props {
  readonly store: GraphStore;
  readonly state: GraphState;
  readonly outline: Outline;
}

/** What an arrow key does in a tree, as the ARIA practices say. */
function moveInTree(event: KeyboardEvent, rows: readonly Row[], at: number, props: Props): void {
  const { store, state, outline } = props;
  const row = rows[at];
  const node = row?.node ?? -1;
  const isScope = row !== undefined && outline.kind[node] !== KIND_OP;
  const isOpen = state.expanded.has(node);
  const go = (index: number) => {
    const target = rows[Math.min(rows.length - 1, Math.max(0, index))];
    if (target) void store.goTo(target.node);
  };
  const goOut = () => {
    const parent = outline.parent[node] ?? ROOT;
    if (parent > ROOT) void store.goTo(parent);
  };
  const toggle = () => isScope && void store.toggle(node);
  const actions = new Map<string, () => void>([
    ["ArrowDown", () => go(at + 1)],
    ["ArrowUp", () => go(at - 1)],
    ["Home", () => go(0)],
    ["End", () => go(rows.length - 1)],
    ["Enter", toggle],
    [" ", toggle],
    ["ArrowRight", () => (isScope && isOpen ? go(at + 1) : toggle())],
    ["ArrowLeft", () => (isScope && isOpen ? toggle() : goOut())],
  ]);
  const act = actions.get(event.key);
  if (!act) return;
  act();
  event.preventDefault();
  event.stopPropagation();
  event.nativeEvent.stopImmediatePropagation();
}

export function OutlineTree(props: Props) {
  const { store, state, outline } = props;
  const scrollRef = useRef<HTMLDivElement>(null);
  const { expanded, selected } = state;
  const rows = useMemo(() => visibleRows(outline, expanded), [outline, expanded]);
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scrollRef.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: 12,
  });
  const node = nodeOf(outline, selected);
  const shown = useMemo(() => {
    if (node < 0) return -1;
    const standing = standIn(outline, expanded, node);
    return rows.findIndex((row) => row.node === standing);
  }, [rows, node, outline, expanded]);
  useEffect(() => {
    if (shown >= 0) virtual.scrollToIndex(shown, { align: "auto" });
  }, [shown, virtual]);
  const active = shown >= 0 ? rows[shown] : undefined;
  return (
    <div
      ref={scrollRef}
      role="tree"
      className="graph-tree"
      tabIndex={0}
      aria-label="Outline of the graph"
      aria-activedescendant={active ? `graph-row-${active.node}` : undefined}
      onKeyDown={(event) => moveInTree(event, rows, shown, props)}
    >
      <div role="presentation" style={{ height: virtual.getTotalSize(), position: "relative" }}>
        {virtual.getVirtualItems().map(({ index, start }) => {
          const row = rows[index];
          if (!row) return null;
          return (
            <TreeRow
              key={row.node}
              row={row}
              outline={outline}
              isOpen={expanded.has(row.node)}
              isSelected={row.node === selected}
              top={start}
              store={store}
            />
          );
        })}
      </div>
    </div>
  );
}

interface RowProps {
  readonly row: Row;
  readonly outline: Outline;
  readonly isOpen: boolean;
  readonly isSelected: boolean;
  readonly top: number;
  readonly store: GraphStore;
}

function TreeRow({ row, outline, isOpen, isSelected, top, store }: RowProps) {
  const { node, level, position, siblings } = row;
  const isScope = outline.kind[node] !== KIND_OP;
  const name = leafName(outline.names[node] ?? "").replace(FUNCTION_PREFIX, "");
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the tree around it takes the keys
    <div
      id={`graph-row-${node}`}
      role="treeitem"
      tabIndex={-1}
      className="graph-row"
      aria-level={level}
      aria-posinset={position}
      aria-setsize={siblings}
      aria-selected={isSelected}
      aria-expanded={isScope ? isOpen : undefined}
      style={{ transform: `translateY(${top}px)`, paddingLeft: 8 + (level - 1) * 14 }}
      onClick={() => void store.goTo(node)}
      onDoubleClick={() => void store.toggle(node)}
    >
      {isScope ? (
        <button
          type="button"
          className="graph-twist"
          tabIndex={-1}
          aria-hidden="true"
          data-open={isOpen}
          onClick={(event) => {
            event.stopPropagation();
            void store.toggle(node);
          }}
        >
          {graphIcons.chevron}
        </button>
      ) : (
        <span className="graph-twist" />
      )}
      <span className="graph-row-name">{name}</span>
      <span className="graph-row-note">
        {isScope ? (outline.leafCount[node] ?? 0).toLocaleString("en") : outline.ops[node]}
      </span>
    </div>
  );
}
