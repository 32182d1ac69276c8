// Meta-edges: all edges between two siblings (and what they hold) drawn as one.
import { formatShape, type TensorShape } from "../source/attr-value.ts";
import type { Hierarchy } from "./hierarchy.ts";
import type { OpGraph } from "./op-graph.ts";

/** Parallel columns, one entry a pair of siblings with an edge from one to the other. */
export interface MetaEdges {
  readonly count: number;
  readonly from: Uint32Array;
  readonly to: Uint32Array;
  /** Edges on which a tensor flows; 0 where the pair has only order constraints. */
  readonly regularCount: Uint32Array;
  readonly controlCount: Uint32Array;
  readonly referenceCount: Uint32Array;
  /** Elements of all tensors that flow; an unknown dimension counts as 1, so a lower bound. */
  readonly tensorSize: Float64Array;
  /** Meta-edges among the children of a node. */
  readonly within: (group: number) => readonly number[];
  /** Base edges of each meta-edge: baseEdges[baseStart[e]] to baseEdges[baseStart[e + 1]]. */
  readonly baseStart: Uint32Array;
  readonly baseEdges: Uint32Array;
}

/** The shape that flows on one edge between operations; undefined where the graph does not say. */
export function edgeShape(graph: OpGraph, edge: number): TensorShape | undefined {
  const shapes = graph.shapesOf(graph.edges.from[edge] ?? 0);
  if (!shapes) return undefined;
  const key = graph.edges.outputKeys[edge] ?? "0";
  return shapes[Number(key.slice(key.lastIndexOf(":") + 1))];
}

/** How many elements a tensor has, unknown dimensions counted as 1. */
export function shapeSize(shape: TensorShape | undefined): number {
  if (!shape) return 1;
  return shape.reduce((size, dim) => size * (dim < 0 ? 1 : dim), 1);
}

/** The pair of siblings above the two ends of an edge. */
function siblingsAbove(tree: Hierarchy, from: number, to: number): [number, number] {
  let [a, b] = [from, to];
  while (tree.parent[a] !== tree.parent[b]) {
    const depthA = tree.depth[a] ?? 0;
    const depthB = tree.depth[b] ?? 0;
    if (depthA >= depthB) a = tree.parent[a] ?? 0;
    if (depthB >= depthA) b = tree.parent[b] ?? 0;
  }
  return [a, b];
}

function groupByColumn(keys: Uint32Array, keyCount: number): [Uint32Array, Uint32Array] {
  const start = new Uint32Array(keyCount + 1);
  for (const key of keys) start[key + 1] = (start[key + 1] ?? 0) + 1;
  for (let key = 0; key < keyCount; key++)
    start[key + 1] = (start[key + 1] ?? 0) + (start[key] ?? 0);
  const fill = start.slice(0, keyCount);
  const items = new Uint32Array(keys.length);
  keys.forEach((key, index) => {
    items[fill[key] ?? 0] = index;
    fill[key] = (fill[key] ?? 0) + 1;
  });
  return [start, items];
}

/** All meta-edges of a tree. */
export function buildMetaEdges(tree: Hierarchy): MetaEdges {
  const { graph } = tree;
  const { edges } = graph;
  const idOfPair = new Map<number, number>();
  const from: number[] = [];
  const to: number[] = [];
  const metaOf = new Uint32Array(edges.count);
  for (let edge = 0; edge < edges.count; edge++) {
    const source = tree.nodeOfOp[edges.from[edge] ?? 0] ?? 0;
    const target = tree.nodeOfOp[edges.to[edge] ?? 0] ?? 0;
    const [a, b] = siblingsAbove(tree, source, target);
    const pair = a * tree.count + b;
    let meta = idOfPair.get(pair);
    if (meta === undefined) {
      meta = from.push(a) - 1;
      to.push(b);
      idOfPair.set(pair, meta);
    }
    metaOf[edge] = meta;
  }
  const count = from.length;
  const [baseStart, baseEdges] = groupByColumn(metaOf, count);
  const groups = Uint32Array.from(from, (node) => tree.parent[node] ?? 0);
  const [groupStart, groupEdges] = groupByColumn(groups, tree.count);
  return {
    count,
    from: Uint32Array.from(from),
    to: Uint32Array.from(to),
    ...countFlows(graph, metaOf, count),
    within: (group) => [...groupEdges.subarray(groupStart[group], groupStart[group + 1])],
    baseStart,
    baseEdges,
  };
}

function countFlows(graph: OpGraph, metaOf: Uint32Array, count: number) {
  const regularCount = new Uint32Array(count);
  const controlCount = new Uint32Array(count);
  const referenceCount = new Uint32Array(count);
  const tensorSize = new Float64Array(count);
  metaOf.forEach((meta, edge) => {
    const counts = graph.edges.isControl[edge] ? controlCount : regularCount;
    counts[meta] = (counts[meta] ?? 0) + 1;
    if (graph.edges.isReference[edge]) referenceCount[meta] = (referenceCount[meta] ?? 0) + 1;
    if (!graph.edges.isControl[edge])
      tensorSize[meta] = (tensorSize[meta] ?? 0) + shapeSize(edgeShape(graph, edge));
  });
  return { regularCount, controlCount, referenceCount, tensorSize };
}

/** What stands beside a line that stands for these edges: the one shape, or how many tensors flow. */
export function edgeLabel(graph: OpGraph, baseEdges: readonly number[]): string {
  const flows = baseEdges.filter((edge) => !graph.edges.isControl[edge]);
  if (flows.length > 1) return `${flows.length} tensors`;
  const [only] = flows;
  if (only === undefined) return "";
  const shape = edgeShape(graph, only);
  return shape === undefined || shape === null ? "" : formatShape(shape);
}
