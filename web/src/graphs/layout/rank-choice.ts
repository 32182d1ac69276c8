// Ranks decide what has to cross: small graphs are ranked in several ways, and the best drawing is kept.
import { countCrossings } from "./crossings.ts";
import type { LayeredGraph, LayoutInput, Order, Steps } from "./layered-graph.ts";
import { normalizeEdges } from "./normalize.ts";
import { orderRanks } from "./order.ts";
import { assignRanks, type DirectedEdges, type RankPolicy } from "./rank.ts";
import { moveRank, rankMoves } from "./rerank.ts";

/** Graphs of at most so many edges are ranked by every policy. */
const MAX_TRIED = 500;
/** Graphs of at most so many edges have single nodes moved, and so many moves are tried in all. */
const MAX_MOVED = 40;
const MOVE_BUDGET = 60;
/** What a bend costs beside a crossing: a move must save more than the detours it makes. */
const BEND_COST = 0.5;

/** A graph with its ranks, ordered. */
export interface Ordered {
  readonly graph: LayeredGraph;
  readonly rank: Uint32Array;
  readonly order: Order;
  readonly crossings: number;
}

function* orderRanked(
  input: LayoutInput,
  edges: DirectedEdges,
  isBack: Uint8Array,
  rank: Uint32Array,
): Steps<Ordered> {
  const graph = normalizeEdges(input, edges, isBack, rank);
  yield;
  const order = yield* orderRanks(graph);
  return { graph, rank, order, crossings: countCrossings(graph, order) };
}

function costOf({ crossings, graph }: Ordered): number {
  return crossings + graph.vertexCount * BEND_COST;
}

/** Moves single nodes by a rank as long as that is worth its bends. */
function* moveNodes(
  input: LayoutInput,
  edges: DirectedEdges,
  isBack: Uint8Array,
  start: Ordered,
): Steps<Ordered> {
  const moves = rankMoves(input, edges);
  let best = start;
  let sinceBest = 0;
  for (let tried = 0; tried < MOVE_BUDGET && sinceBest < moves.length; tried++) {
    if (best.crossings === 0) return best;
    const rank = moveRank(input, edges, best.rank, moves[tried % moves.length]!);
    const other = yield* orderRanked(input, edges, isBack, rank);
    sinceBest++;
    if (costOf(other) >= costOf(best)) continue;
    [best, sinceBest] = [other, 0];
  }
  return best;
}

/** Ranks and orders a graph; small graphs that cross get the ranks that cross least. */
export function* rankAndOrder(
  input: LayoutInput,
  edges: DirectedEdges,
  isBack: Uint8Array,
): Steps<Ordered> {
  const ranked = (policy: RankPolicy) =>
    orderRanked(input, edges, isBack, assignRanks(input, edges, policy));
  let best = yield* ranked("short");
  if (edges.tail.length > MAX_TRIED) return best;
  for (const policy of ["early", "late"] as const) {
    if (best.crossings === 0) return best;
    const other = yield* ranked(policy);
    if (other.crossings < best.crossings) best = other;
  }
  if (edges.tail.length > MAX_MOVED) return best;
  return yield* moveNodes(input, edges, isBack, best);
}
