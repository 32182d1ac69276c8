// What one opened scope shows, before anything has a place: its nodes, the lines between them, the ports on
// its border where lines enter and leave, what is set aside, and the marks on nodes.
import type { Hierarchy } from "../model/hierarchy.ts";
import { childToward, isWithin, KIND_OP, ROOT } from "../model/hierarchy.ts";
import type { MetaEdges } from "../model/meta-edges.ts";
import { FUNCTION_PREFIX } from "../model/op-graph.ts";
import { type Inclusion, MAX_CONTROL_DEGREE, type SetAside, setAside } from "../model/set-aside.ts";
import { leafName } from "../model/strict-names.ts";

/** A line from or to more children than this becomes marks on them (TensorBoard's bound). */
const MAX_PORT_DEGREE = 4;

export interface GraphModel {
  readonly tree: Hierarchy;
  readonly meta: MetaEdges;
}

/** What the user chose to see. */
export interface ViewChoice {
  readonly expanded: ReadonlySet<number>;
  readonly inclusion: ReadonlyMap<number, Inclusion>;
  readonly byDegree: boolean;
}

/** Where lines to or from one node outside cross the scope's border. */
export interface Port {
  /** The node outside: a sibling of the scope, or of a scope around it. */
  readonly other: number;
  readonly isInput: boolean;
}

/** A line between two slots: positions in `core`, then `core.length` + position in `ports`. */
export interface PlanLine {
  readonly from: number;
  readonly to: number;
  /** The edges between operations that it stands for. */
  readonly bases: readonly number[];
}

/** A small sign on a node for something that is not drawn as a line. */
export type Mark =
  | { readonly kind: "constant" | "summary"; readonly op: number }
  | {
      readonly kind: "link";
      readonly isInput: boolean;
      readonly node: number;
      readonly bases: readonly number[];
    };

export interface LevelPlan {
  readonly group: number;
  readonly core: readonly number[];
  readonly ports: readonly Port[];
  readonly lines: readonly PlanLine[];
  readonly aside: readonly number[];
  /** Scopes of library functions, at the root only. */
  readonly functions: readonly number[];
  readonly marks: ReadonlyMap<number, readonly Mark[]>;
  readonly inner: ReadonlyMap<number, LevelPlan>;
}

/** Edges that cross a scope's border towards one node outside. */
interface Crossing extends Port {
  readonly bases: readonly number[];
}

class Planner {
  readonly #model: GraphModel;
  readonly #view: ViewChoice;

  constructor(model: GraphModel, view: ViewChoice) {
    this.#model = model;
    this.#view = view;
  }

  plan(group: number, crossings: readonly Crossing[]): LevelPlan {
    const { tree, meta } = this.#model;
    const all = tree.children(group);
    const isFunction = (node: number) =>
      group === ROOT && (tree.names[node] ?? "").startsWith(FUNCTION_PREFIX);
    const children = all.filter((node) => !isFunction(node));
    const slotOf = new Map(children.map((node, slot) => [node, slot]));
    const edges = meta.within(group).filter((edge) => slotOf.has(meta.from[edge] ?? -1));
    const byChild = crossings.map((crossing) => this.#groupByChild(group, crossing));
    const bridged = new Set(byChild.flatMap((map) => [...map.keys()]));
    const { isAside, isMark } = this.#setAside(children, edges, slotOf, bridged);
    const core = children.filter((_node, slot) => !isAside[slot]);
    const level = new LevelBuilder(core);
    edges.forEach((edge, index) => {
      const [from, to] = [meta.from[edge] ?? 0, meta.to[edge] ?? 0];
      const bases = [
        ...meta.baseEdges.subarray(meta.baseStart[edge] ?? 0, meta.baseStart[edge + 1] ?? 0),
      ];
      if (isMark[index]) level.link(from, to, bases);
      else level.line(from, to, bases);
    });
    crossings.forEach((crossing, index) => {
      this.#addCrossing(level, crossing, byChild[index] ?? new Map());
    });
    for (const node of children)
      for (const kind of ["constant", "summary"] as const)
        for (const op of this.#embedded(node, kind)) level.mark(node, { kind, op });
    const inner = this.#planInner([...children, ...all.filter(isFunction)], level);
    return {
      group,
      core,
      ports: level.ports,
      lines: level.lines,
      aside: children.filter((_node, slot) => isAside[slot]),
      functions: all.filter(isFunction),
      marks: level.marks,
      inner,
    };
  }

  /** What TensorBoard's rules take out of the main graph, by slot and by edge. */
  #setAside(
    children: readonly number[],
    edges: readonly number[],
    slotOf: ReadonlyMap<number, number>,
    bridged: ReadonlySet<number>,
  ): SetAside {
    const { meta } = this.#model;
    const nodeAt = (slot: number) => children[slot] ?? -1;
    const graph = {
      nodeCount: children.length,
      from: edges.map((edge) => slotOf.get(meta.from[edge] ?? 0) ?? 0),
      to: edges.map((edge) => slotOf.get(meta.to[edge] ?? 0) ?? 0),
      isRegular: edges.map((edge) => Math.min(1, meta.regularCount[edge] ?? 0)),
      choice: (slot: number) => this.#view.inclusion.get(nodeAt(slot)),
      opOf: (slot: number) => this.#opOf(nodeAt(slot)),
      hasConstants: (slot: number) => this.#embedded(nodeAt(slot), "constant").length > 0,
      hasSummaries: (slot: number) => this.#embedded(nodeAt(slot), "summary").length > 0,
      isBridged: (slot: number) => bridged.has(nodeAt(slot)),
    };
    return setAside(graph, this.#view.byDegree);
  }

  #planInner(children: readonly number[], level: LevelBuilder): Map<number, LevelPlan> {
    const opened = children.filter((node) => this.#view.expanded.has(node));
    return new Map(opened.map((node) => [node, this.plan(node, level.crossingsOf(node))]));
  }

  #groupByChild(group: number, crossing: Crossing): Map<number, number[]> {
    const { tree } = this.#model;
    const { edges } = tree.graph;
    return Map.groupBy(crossing.bases, (edge) => {
      const op = crossing.isInput ? edges.to[edge] : edges.from[edge];
      return childToward(tree, group, tree.nodeOfOp[op ?? 0] ?? 0);
    });
  }

  #addCrossing(level: LevelBuilder, crossing: Crossing, byChild: Map<number, number[]>): void {
    const { isControl } = this.#model.tree.graph.edges;
    const isFlow = crossing.bases.some((edge) => !isControl[edge]);
    const most = isFlow ? MAX_PORT_DEGREE : MAX_CONTROL_DEGREE;
    const drawn = [...byChild].filter(([child]) => byChild.size <= most && level.has(child));
    const port = drawn.length > 0 ? level.addPort(crossing) : -1;
    for (const [child, bases] of byChild) {
      if (port >= 0 && level.has(child)) level.portLine(port, child, bases);
      else if (crossing.isInput) level.linkIn(child, crossing.other, bases);
      else level.linkOut(child, crossing.other, bases);
    }
  }

  /** An operation's type; a scope's is that of the operation with its name. */
  #opOf(node: number): string {
    const { tree } = this.#model;
    if (tree.kind[node] === KIND_OP) return tree.graph.ops[tree.op[node] ?? 0] ?? "";
    const name = tree.names[node] ?? "";
    const own = tree.idOf.get(`${name}/(${leafName(name)})`);
    return own === undefined ? "" : (tree.graph.ops[tree.op[own] ?? 0] ?? "");
  }

  #embedded(node: number, kind: "constant" | "summary"): readonly number[] {
    const { tree } = this.#model;
    const op = tree.op[node] ?? -1;
    if (op < 0) return [];
    const lists = kind === "constant" ? tree.graph.constantsOf : tree.graph.summariesOf;
    return lists.get(op) ?? [];
  }
}

/** Collects the lines, ports and marks of one level. */
class LevelBuilder {
  readonly lines: PlanLine[] = [];
  readonly ports: Port[] = [];
  readonly marks = new Map<number, Mark[]>();
  readonly #core: readonly number[];
  readonly #slotOf: ReadonlyMap<number, number>;

  constructor(core: readonly number[]) {
    this.#core = core;
    this.#slotOf = new Map(core.map((node, slot) => [node, slot]));
  }

  has(node: number): boolean {
    return this.#slotOf.has(node);
  }

  line(from: number, to: number, bases: readonly number[]): void {
    const [a, b] = [this.#slotOf.get(from), this.#slotOf.get(to)];
    if (a !== undefined && b !== undefined) this.lines.push({ from: a, to: b, bases });
  }

  addPort({ other, isInput }: Port): number {
    return this.ports.push({ other, isInput }) - 1;
  }

  portLine(port: number, child: number, bases: readonly number[]): void {
    const slot = this.#slotOf.get(child) ?? 0;
    const end = this.#core.length + port;
    const isInput = this.ports[port]?.isInput ?? true;
    this.lines.push(isInput ? { from: end, to: slot, bases } : { from: slot, to: end, bases });
  }

  mark(node: number, mark: Mark): void {
    const list = this.marks.get(node);
    if (list) list.push(mark);
    else this.marks.set(node, [mark]);
  }

  linkIn(node: number, source: number, bases: readonly number[]): void {
    this.mark(node, { kind: "link", isInput: true, node: source, bases });
  }

  linkOut(node: number, target: number, bases: readonly number[]): void {
    this.mark(node, { kind: "link", isInput: false, node: target, bases });
  }

  link(from: number, to: number, bases: readonly number[]): void {
    this.linkIn(to, from, bases);
    this.linkOut(from, to, bases);
  }

  /** The lines at a child, as crossings of its border. */
  crossingsOf(node: number): Crossing[] {
    const slot = this.#slotOf.get(node);
    return this.lines.flatMap(({ from, to, bases }) => {
      if (to === slot) return { other: this.#nodeAt(from), isInput: true, bases };
      if (from === slot) return { other: this.#nodeAt(to), isInput: false, bases };
      return [];
    });
  }

  #nodeAt(slot: number): number {
    return this.#core[slot] ?? this.ports[slot - this.#core.length]?.other ?? ROOT;
  }
}

/** Plans the root and everything opened in it. */
export function planScene(model: GraphModel, view: ViewChoice): LevelPlan {
  return new Planner(model, view).plan(ROOT, []);
}

/** Whether an edge between operations has an end below a node. */
export function touches(tree: Hierarchy, edge: number, node: number): "in" | "out" | null {
  const { from, to } = tree.graph.edges;
  const source = tree.nodeOfOp[from[edge] ?? 0] ?? 0;
  const target = tree.nodeOfOp[to[edge] ?? 0] ?? 0;
  const [isFrom, isTo] = [isWithin(tree, source, node), isWithin(tree, target, node)];
  if (isFrom === isTo) return null;
  return isTo ? "in" : "out";
}
