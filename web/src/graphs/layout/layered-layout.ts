// The layered layout: a list of passes from a graph to places of nodes and points of edges.
import { findBackEdges } from "./acyclic.ts";
import type { LayeredGraph, LayoutInput, LayoutResult, Steps } from "./layered-graph.ts";
import { assignX, type Extents } from "./position.ts";
import { directEdges } from "./rank.ts";
import { rankAndOrder } from "./rank-choice.ts";
import { routeEdges, stackRanks } from "./route.ts";

/** Space between an edge that passes and its neighbours in a rank, in pixels. */
const EDGE_GAP = 9;

function extentsOf(input: LayoutInput, graph: LayeredGraph): Extents {
  const left = new Float64Array(graph.vertexCount);
  const right = new Float64Array(graph.vertexCount);
  left.set(input.left);
  right.set(input.right);
  const gap = new Float64Array(graph.vertexCount).fill(EDGE_GAP);
  gap.fill(input.nodeGap, 0, input.nodeCount);
  return { left, right, gap };
}

/**
 * Lays out a graph from top to bottom. Nodes do not overlap, edges run round nodes, the same input gives the
 * same drawing. Gives way between steps, so that a caller may stop it.
 */
export function* layeredLayout(input: LayoutInput): Steps<LayoutResult> {
  const isBack = findBackEdges(input);
  const edges = directEdges(input, isBack);
  const { graph, rank, order } = yield* rankAndOrder(input, edges, isBack);
  const extents = extentsOf(input, graph);
  const x = yield* assignX(graph, order, extents, input.nodeCount);
  const bands = stackRanks(input, graph, x);
  const y = new Float64Array(input.nodeCount);
  for (let node = 0; node < input.nodeCount; node++)
    y[node] = (bands.top[rank[node]!]! + bands.bottom[rank[node]!]!) / 2;
  return {
    width: x.reduce((most, value, vertex) => Math.max(most, value + extents.right[vertex]!), 0),
    height: bands.bottom.at(-1) ?? 0,
    x: x.slice(0, input.nodeCount),
    y,
    ...routeEdges(input, graph, isBack, bands, x),
  };
}

/** Runs all steps at once. */
export function finish<T>(steps: Steps<T>): T {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}
