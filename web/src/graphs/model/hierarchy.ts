// The tree of a graph: scopes, folded series, operations; ids in preorder, so that a subtree is a range.
import { type OpGraph, ROLE_MAIN } from "./op-graph.ts";
import { findSeries, type Series } from "./series.ts";
import { leafName, scopesOf } from "./strict-names.ts";

export const KIND_SCOPE = 0;
export const KIND_SERIES = 1;
export const KIND_OP = 2;

/** The root's id and name. */
export const ROOT = 0;

/** Series of fewer members are not folded unless asked for (TensorBoard's threshold). */
export const MIN_SERIES = 5;

/** Folding chosen by hand for a series' name: true folds it, false does not. */
export type SeriesChoice = ReadonlyMap<string, boolean>;

/** Parallel columns, one entry a node; node 0 is the root; children of n lie in (n, end[n]). */
export interface Hierarchy {
  readonly graph: OpGraph;
  readonly count: number;
  readonly kind: Uint8Array;
  readonly names: readonly string[];
  readonly parent: Int32Array;
  readonly depth: Uint16Array;
  /** One past the last descendant. */
  readonly end: Uint32Array;
  /** Index into the operation graph, -1 for scopes and series. */
  readonly op: Int32Array;
  /** Operations in the subtree, the constants and summaries on them not counted. */
  readonly leafCount: Uint32Array;
  readonly children: (node: number) => readonly number[];
  /** Node of each main operation, -1 for constants and summaries. */
  readonly nodeOfOp: Int32Array;
  readonly idOf: ReadonlyMap<string, number>;
  /** The series that an operation belongs to or could be folded into, by the operation's node. */
  readonly seriesOf: ReadonlyMap<number, string>;
}

interface TreeNode {
  readonly name: string;
  readonly kind: number;
  readonly op: number;
  children: TreeNode[];
}

function scopeNode(name: string): TreeNode {
  return { name, kind: KIND_SCOPE, op: -1, children: [] };
}

function buildTree(graph: OpGraph): TreeNode {
  const root = scopeNode("");
  const scopes = new Map<string, TreeNode>();
  for (let op = 0; op < graph.count; op++) {
    if (graph.role[op] !== ROLE_MAIN) continue;
    const name = graph.names[op] ?? "";
    let parent = root;
    for (const scope of scopesOf(name)) {
      let child = scopes.get(scope);
      if (!child) {
        child = scopeNode(scope);
        scopes.set(scope, child);
        parent.children.push(child);
      }
      parent = child;
    }
    parent.children.push({ name, kind: KIND_OP, op, children: [] });
  }
  return root;
}

/** Folds the series among a scope's operations and tells which series each operation is or could be in. */
function foldSeries(
  scope: TreeNode,
  graph: OpGraph,
  choice: SeriesChoice,
  seriesOf: Map<TreeNode, string>,
): void {
  for (const child of scope.children)
    if (child.kind === KIND_SCOPE) foldSeries(child, graph, choice, seriesOf);
  const ops = scope.children.filter((child) => child.kind === KIND_OP);
  const series = findSeries(
    ops.map((child) => child.name),
    ops.map((child) => graph.ops[child.op] ?? ""),
  );
  const folded = new Map<TreeNode, TreeNode>();
  for (const found of series) foldOne(found, ops, choice, seriesOf, folded);
  if (folded.size === 0) return;
  scope.children = [...new Set(scope.children.map((child) => folded.get(child) ?? child))];
}

function foldOne(
  series: Series,
  ops: readonly TreeNode[],
  choice: SeriesChoice,
  seriesOf: Map<TreeNode, string>,
  folded: Map<TreeNode, TreeNode>,
): void {
  const members = series.members.flatMap((position) => ops[position] ?? []);
  for (const member of members) seriesOf.set(member, series.name);
  if (!(choice.get(series.name) ?? members.length >= MIN_SERIES)) return;
  const node: TreeNode = { name: series.name, kind: KIND_SERIES, op: -1, children: members };
  for (const member of members) folded.set(member, node);
}

class Columns {
  readonly kind: number[] = [];
  readonly names: string[] = [];
  readonly parent: number[] = [];
  readonly depth: number[] = [];
  readonly end: number[] = [];
  readonly op: number[] = [];
  readonly leafCount: number[] = [];
  readonly nodes: TreeNode[] = [];

  /** Adds a subtree in preorder without recursion, so that no depth of names can overflow the stack. */
  addTree(root: TreeNode): void {
    const pending: { node: TreeNode; parent: number; depth: number }[] = [];
    pending.push({ node: root, parent: -1, depth: 0 });
    for (let item = pending.pop(); item; item = pending.pop()) {
      const id = this.#add(item.node, item.parent, item.depth);
      for (let at = item.node.children.length - 1; at >= 0; at--) {
        const child = item.node.children[at];
        if (child) pending.push({ node: child, parent: id, depth: item.depth + 1 });
      }
    }
    this.#closeRanges();
  }

  #add(node: TreeNode, parent: number, depth: number): number {
    this.kind.push(node.kind);
    this.names.push(node.name);
    this.parent.push(parent);
    this.depth.push(depth);
    this.op.push(node.op);
    this.leafCount.push(node.kind === KIND_OP ? 1 : 0);
    this.end.push(0);
    return this.nodes.push(node) - 1;
  }

  #closeRanges(): void {
    for (let id = this.names.length - 1; id >= 0; id--) {
      this.end[id] = Math.max(this.end[id] ?? 0, id + 1);
      const parent = this.parent[id] ?? -1;
      if (parent < 0) continue;
      this.end[parent] = Math.max(this.end[parent] ?? 0, this.end[id] ?? 0);
      this.leafCount[parent] = (this.leafCount[parent] ?? 0) + (this.leafCount[id] ?? 0);
    }
  }
}

/** Builds the tree of a graph; `choice` overrides which series are folded. */
export function buildHierarchy(graph: OpGraph, choice: SeriesChoice = new Map()): Hierarchy {
  const root = buildTree(graph);
  const series = new Map<TreeNode, string>();
  foldSeries(root, graph, choice, series);
  const columns = new Columns();
  columns.addTree(root);
  const op = Int32Array.from(columns.op);
  const end = Uint32Array.from(columns.end);
  const nodeOfOp = new Int32Array(graph.count).fill(-1);
  op.forEach((index, node) => {
    if (index >= 0) nodeOfOp[index] = node;
  });
  const idOfTree = new Map(columns.nodes.map((node, id) => [node, id]));
  return {
    graph,
    count: columns.names.length,
    kind: Uint8Array.from(columns.kind),
    names: columns.names,
    parent: Int32Array.from(columns.parent),
    depth: Uint16Array.from(columns.depth),
    end,
    op,
    leafCount: Uint32Array.from(columns.leafCount),
    children(node) {
      const list: number[] = [];
      const stop = end[node] ?? 0;
      for (let child = node + 1; child < stop; child = end[child] ?? stop) list.push(child);
      return list;
    },
    nodeOfOp,
    idOf: new Map(columns.names.map((name, id) => [name, id])),
    seriesOf: new Map(
      [...series].flatMap(([node, name]) => {
        const id = idOfTree.get(node);
        return id === undefined ? [] : [[id, name] as const];
      }),
    ),
  };
}

/** Whether `node` lies in the subtree of `ancestor` (a node lies in its own). */
export function isWithin(tree: Hierarchy, node: number, ancestor: number): boolean {
  return node >= ancestor && node < (tree.end[ancestor] ?? 0);
}

/** The child of `ancestor` whose subtree holds `node`, which must lie below it. */
export function childToward(tree: Hierarchy, ancestor: number, node: number): number {
  let at = node;
  while (tree.parent[at] !== ancestor) at = tree.parent[at] ?? ROOT;
  return at;
}

/** What a node is called beside its siblings: the last part of its name. */
export function labelOf(tree: Hierarchy, node: number): string {
  return leafName(tree.names[node] ?? "");
}
