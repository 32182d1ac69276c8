// Ranks that differ by one node from given ones: a rank's distance between two rivals can save many crossings.
import type { LayoutInput } from "./layered-graph.ts";
import { type DirectedEdges, pinEnds } from "./rank.ts";

/** One step for one node: 1 moves it and what it feeds down, -1 moves it and its sources up. */
export interface RankMove {
  readonly node: number;
  readonly step: 1 | -1;
}

/**
 * Moves worth trying: where several edges enter, the node may stand below its rivals for the same sources; where
 * several leave, above. Five nodes that feed the same two cross 10 times while these stand in one rank, 4 times
 * when one of them stands below the other.
 */
export function rankMoves(input: LayoutInput, edges: DirectedEdges): RankMove[] {
  const inDegree = new Uint32Array(input.nodeCount);
  const outDegree = new Uint32Array(input.nodeCount);
  for (const node of edges.head) inDegree[node]!++;
  for (const node of edges.tail) outDegree[node]!++;
  const moves: RankMove[] = [];
  for (let node = 0; node < input.nodeCount; node++) {
    if (input.pin[node] !== 0) continue;
    if (inDegree[node]! > 1) moves.push({ node, step: 1 });
    if (outDegree[node]! > 1) moves.push({ node, step: -1 });
  }
  return moves;
}

/** Moves the node at the far end of an edge out of the way; true where it had to. */
function giveWay(rank: Int32Array, near: number, far: number, step: 1 | -1): boolean {
  const wanted = rank[near]! + step;
  if (step * (rank[far]! - wanted) >= 0) return false;
  rank[far] = wanted;
  return true;
}

/** The ranks after a move, from 0, with every edge still pointing down and pinned nodes at the ends. */
export function moveRank(
  input: LayoutInput,
  edges: DirectedEdges,
  ranks: Uint32Array,
  { node, step }: RankMove,
): Uint32Array {
  const rank = Int32Array.from(ranks);
  rank[node]! += step;
  const [near, far] = step > 0 ? [edges.tail, edges.head] : [edges.head, edges.tail];
  let changed = true;
  while (changed) {
    changed = false;
    for (let edge = 0; edge < near.length; edge++)
      if (giveWay(rank, near[edge]!, far[edge]!, step)) changed = true;
  }
  pinEnds(input, rank);
  return Uint32Array.from(rank);
}
