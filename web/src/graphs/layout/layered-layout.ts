// The layered layout: a list of passes from a graph to places of nodes and points of edges.
import { findBackEdges } from "./acyclic.ts";
import { countCrossings } from "./crossings.ts";
import type { LayeredGraph, LayoutInput, LayoutResult, Order, Steps } from "./layered-graph.ts";
import { normalizeEdges } from "./normalize.ts";
import { orderRanks } from "./order.ts";
import { assignX, type Extents } from "./position.ts";
import { assignRanks, type DirectedEdges, directEdges, type RankPolicy } from "./rank.ts";
import { routeEdges, stackRanks } from "./route.ts";

/** Space between an edge that passes and its neighbours in a rank, in pixels. */
const EDGE_GAP = 9;
/** Graphs of at most so many edges are ranked in several ways. */
const MAX_TRIED = 500;

function extentsOf(input: LayoutInput, graph: LayeredGraph): Extents {
  const left = new Float64Array(graph.vertexCount);
  const right = new Float64Array(graph.vertexCount);
  left.set(input.left);
  right.set(input.right);
  const gap = new Float64Array(graph.vertexCount).fill(EDGE_GAP);
  gap.fill(input.nodeGap, 0, input.nodeCount);
  return { left, right, gap };
}

interface Ordered {
  readonly graph: LayeredGraph;
  readonly rank: Uint32Array;
  readonly order: Order;
  readonly crossings: number;
}

function* orderWith(
  input: LayoutInput,
  edges: DirectedEdges,
  isBack: Uint8Array,
  policy: RankPolicy,
): Steps<Ordered> {
  const rank = assignRanks(input, edges, policy);
  yield;
  const graph = normalizeEdges(input, edges, isBack, rank);
  yield;
  const order = yield* orderRanks(graph);
  return { graph, rank, order, crossings: countCrossings(graph, order) };
}

/** Ranks decide what has to cross: small graphs that cross are also ranked in other ways, the best is kept. */
function* rankAndOrder(
  input: LayoutInput,
  edges: DirectedEdges,
  isBack: Uint8Array,
): Steps<Ordered> {
  let best = yield* orderWith(input, edges, isBack, "short");
  if (edges.tail.length > MAX_TRIED) return best;
  for (const policy of ["early", "late"] as const) {
    if (best.crossings === 0) return best;
    const other = yield* orderWith(input, edges, isBack, policy);
    if (other.crossings < best.crossings) best = other;
  }
  return best;
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
