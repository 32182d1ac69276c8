// Which nodes of a scope are set aside, and which edges become marks on their ends, so that the main graph
// stays readable: sinks without effect, nodes with very many edges, and what is left alone by that.
// Rules and thresholds are TensorBoard's (its graph plugin's render parameters).

/** Scopes of fewer nodes keep them all. */
const MIN_NODES = 15;
/** Nodes of fewer edges on a side are never set aside for their degree. */
const MIN_DEGREE = 5;
/** A node with more lines of order alone has them drawn as marks. */
export const MAX_CONTROL_DEGREE = 4;
/** How far above the upper quartile, in interquartile ranges, a degree must lie. */
const IN_SPREAD = 1;
const OUT_SPREAD = 4;
/** Operations that are set aside wherever they stand. */
const SINK_OPS = new Set(["NoOp"]);

/** Chosen by hand: in the main graph, or aside. */
export type Inclusion = "main" | "aside";

/** The nodes of one scope by position, and the meta-edges between them. */
export interface LevelGraph {
  readonly nodeCount: number;
  readonly from: ArrayLike<number>;
  readonly to: ArrayLike<number>;
  /** 1 where at least one tensor flows. */
  readonly isRegular: ArrayLike<number>;
  /** Choice made for a node, undefined where none was. */
  readonly choice: (node: number) => Inclusion | undefined;
  /** Operation type of a node, or of the operation that gave its scope the name; empty otherwise. */
  readonly opOf: (node: number) => string;
  /** Constants and summaries drawn on a node. */
  readonly hasConstants: (node: number) => boolean;
  readonly hasSummaries: (node: number) => boolean;
  /** Whether edges leave the scope from this node: then it is not alone. */
  readonly isBridged: (node: number) => boolean;
}

export interface SetAside {
  /** 0 main graph, 1 aside. */
  readonly isAside: Uint8Array;
  /** Edges by position that are drawn as marks on both ends. */
  readonly isMark: Uint8Array;
}

class Level {
  readonly isAside: Uint8Array;
  readonly isMark: Uint8Array;
  readonly #graph: LevelGraph;
  readonly #out: number[][];
  readonly #in: number[][];

  constructor(graph: LevelGraph) {
    this.#graph = graph;
    this.isAside = new Uint8Array(graph.nodeCount);
    this.isMark = new Uint8Array(graph.from.length);
    this.#out = Array.from({ length: graph.nodeCount }, () => []);
    this.#in = Array.from({ length: graph.nodeCount }, () => []);
    for (let edge = 0; edge < graph.from.length; edge++) {
      this.#out[graph.from[edge] ?? 0]?.push(edge);
      this.#in[graph.to[edge] ?? 0]?.push(edge);
    }
  }

  #lines(edges: readonly number[] | undefined): number[] {
    return (edges ?? []).filter((edge) => !this.isMark[edge]);
  }

  linesIn(node: number): number[] {
    return this.#lines(this.#in[node]);
  }

  linesOut(node: number): number[] {
    return this.#lines(this.#out[node]);
  }

  /** Tensors count; a node that has order constraints alone is judged by those. */
  degree(lines: readonly number[]): number {
    const regular = lines.filter((edge) => this.#graph.isRegular[edge]).length;
    return regular > 0 ? regular : lines.length;
  }

  /** Draws an edge as marks, unless one end was put into the main graph by hand and none was taken out. */
  mark(edge: number): void {
    const choices = [this.#graph.from[edge] ?? 0, this.#graph.to[edge] ?? 0].map((node) =>
      this.isAside[node] ? "aside" : this.#graph.choice(node),
    );
    if (choices.includes("main") && !choices.includes("aside")) return;
    this.isMark[edge] = 1;
  }

  detach(node: number): void {
    for (const edge of [...this.linesIn(node), ...this.linesOut(node)]) this.mark(edge);
    if (this.linesIn(node).length + this.linesOut(node).length === 0) this.isAside[node] = 1;
  }

  hasMarks(node: number): { in: boolean; out: boolean } {
    const isMarked = (edge: number) => this.isMark[edge] === 1;
    return {
      in: (this.#in[node] ?? []).some(isMarked) || this.#graph.hasConstants(node),
      out: (this.#out[node] ?? []).some(isMarked) || this.#graph.hasSummaries(node),
    };
  }
}

/** The bound above which degrees are extreme, never below the least degree that matters. */
function upperBound(sorted: readonly number[], spread: number): number {
  const q3 = sorted[Math.round(sorted.length * 0.75)] ?? 0;
  const q1 = sorted[Math.round(sorted.length * 0.25)] ?? 0;
  return Math.max(q3 + (q3 - q1) * spread, MIN_DEGREE - 1);
}

function detachExtremes(level: Level, nodes: readonly number[]): void {
  const inDegree = new Map(nodes.map((node) => [node, level.degree(level.linesIn(node))]));
  const outDegree = new Map(nodes.map((node) => [node, level.degree(level.linesOut(node))]));
  if (nodes.length < MIN_NODES) return;
  const detached = new Set<number>();
  for (const [degrees, spread] of [
    [inDegree, IN_SPREAD],
    [outDegree, OUT_SPREAD],
  ] as const) {
    const sorted = nodes.toSorted((a, b) => (degrees.get(a) ?? 0) - (degrees.get(b) ?? 0));
    const bound = upperBound(
      sorted.map((node) => degrees.get(node) ?? 0),
      spread,
    );
    for (const node of sorted.reverse()) {
      if ((degrees.get(node) ?? 0) <= bound) break;
      if (!detached.has(node)) level.detach(node);
      detached.add(node);
    }
  }
}

/** Lines of order alone at a node with many of them, counted before any becomes a mark. */
function markControlEdges(level: Level, graph: LevelGraph): void {
  const lines = new Map<number, number[]>();
  for (let edge = 0; edge < graph.from.length; edge++) {
    if (level.isMark[edge] || graph.isRegular[edge]) continue;
    for (const node of [graph.from[edge] ?? 0, graph.to[edge] ?? 0])
      lines.set(node, [...(lines.get(node) ?? []), edge]);
  }
  for (const edges of lines.values())
    if (edges.length > MAX_CONTROL_DEGREE) for (const edge of edges) level.mark(edge);
}

/** Nodes without lines whose marks are all on one side say nothing about the flow: aside. */
function removeLoners(level: Level, graph: LevelGraph): void {
  for (let node = 0; node < graph.nodeCount; node++) {
    if (level.isAside[node] || graph.choice(node) !== undefined || graph.isBridged(node)) continue;
    if (level.linesIn(node).length + level.linesOut(node).length > 0) continue;
    const marks = level.hasMarks(node);
    if (marks.in !== marks.out) level.isAside[node] = 1;
  }
}

/**
 * Decides for one scope. With `byDegree` false only sinks, hand-made choices and what they leave alone are set
 * aside.
 */
export function setAside(graph: LevelGraph, byDegree: boolean): SetAside {
  const level = new Level(graph);
  const nodes = Array.from({ length: graph.nodeCount }, (_, node) => node);
  for (const node of nodes)
    if (graph.choice(node) === "aside") {
      level.isAside[node] = 1;
      level.detach(node);
    }
  for (const node of nodes)
    if (graph.choice(node) === undefined && SINK_OPS.has(graph.opOf(node))) level.detach(node);
  const undecided = nodes.filter(
    (node) => !level.isAside[node] && graph.choice(node) === undefined,
  );
  if (byDegree) detachExtremes(level, undecided);
  markControlEdges(level, graph);
  removeLoners(level, graph);
  return { isAside: level.isAside, isMark: level.isMark };
}
