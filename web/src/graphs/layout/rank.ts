// Second pass: a rank for every node, each edge pointing to a higher one, with edges as short as is cheap.
import { type Adjacency, groupPairs, type LayoutInput } from "./layered-graph.ts";

const TIGHTEN_ROUNDS = 8;

/** Ends of edges after turning round those that close cycles. */
export interface DirectedEdges {
  readonly tail: Uint32Array;
  readonly head: Uint32Array;
}

/** Edges with the back edges turned round. */
export function directEdges(input: LayoutInput, isBack: Uint8Array): DirectedEdges {
  const tail = input.from.slice();
  const head = input.to.slice();
  isBack.forEach((back, edge) => {
    if (!back) return;
    tail[edge] = input.to[edge]!;
    head[edge] = input.from[edge]!;
  });
  return { tail, head };
}

function topologicalOrder(nodeCount: number, edges: DirectedEdges, succ: Adjacency): Uint32Array {
  const waiting = new Uint32Array(nodeCount);
  for (const node of edges.head) waiting[node]!++;
  const order = new Uint32Array(nodeCount);
  let filled = 0;
  for (let node = 0; node < nodeCount; node++) if (waiting[node] === 0) order[filled++] = node;
  for (let at = 0; at < filled; at++) {
    const node = order[at]!;
    for (let i = succ.start[node]!; i < succ.start[node + 1]!; i++)
      if (--waiting[succ.list[i]!]! === 0) order[filled++] = succ.list[i]!;
  }
  return order;
}

function longestPaths(order: Uint32Array, succ: Adjacency, rank: Int32Array): void {
  for (const node of order)
    for (let i = succ.start[node]!; i < succ.start[node + 1]!; i++) {
      const next = succ.list[i]!;
      if (rank[next]! <= rank[node]!) rank[next] = rank[node]! + 1;
    }
}

function leastRank(list: Adjacency, node: number, rank: Int32Array): number {
  let least = Number.POSITIVE_INFINITY;
  for (let i = list.start[node]!; i < list.start[node + 1]!; i++)
    least = Math.min(least, rank[list.list[i]!]!);
  return least;
}

function greatestRank(list: Adjacency, node: number, rank: Int32Array): number {
  let greatest = Number.NEGATIVE_INFINITY;
  for (let i = list.start[node]!; i < list.start[node + 1]!; i++)
    greatest = Math.max(greatest, rank[list.list[i]!]!);
  return greatest;
}

/**
 * Moves each node to the end of its free interval that shortens its edges: towards its targets where it has
 * more of them than sources, towards its sources where fewer. Longest paths alone pile every source up in
 * rank 0 with edges across the whole drawing.
 */
function tighten(order: Uint32Array, pred: Adjacency, succ: Adjacency, rank: Int32Array): void {
  for (let round = 0; round < TIGHTEN_ROUNDS; round++) {
    let moved = false;
    const isForward = round % 2 === 1;
    for (let i = 0; i < order.length; i++) {
      const node = order[isForward ? i : order.length - 1 - i]!;
      const inDegree = pred.start[node + 1]! - pred.start[node]!;
      const outDegree = succ.start[node + 1]! - succ.start[node]!;
      if (inDegree === outDegree) continue;
      const wanted =
        outDegree > inDegree ? leastRank(succ, node, rank) - 1 : greatestRank(pred, node, rank) + 1;
      if (wanted === rank[node]) continue;
      rank[node] = wanted;
      moved = true;
    }
    if (!moved) return;
  }
}

/** Pinned nodes take the first and the last rank for themselves; the others start from rank 0 or 1. */
export function pinEnds(input: LayoutInput, rank: Int32Array): void {
  let [least, greatest] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  let hasFirst = false;
  for (let node = 0; node < input.nodeCount; node++) {
    if (input.pin[node] === -1) hasFirst = true;
    if (input.pin[node] !== 0) continue;
    least = Math.min(least, rank[node]!);
    greatest = Math.max(greatest, rank[node]!);
  }
  if (greatest < least) [least, greatest] = [0, -1];
  const shift = (hasFirst ? 1 : 0) - least;
  for (let node = 0; node < input.nodeCount; node++) {
    if (input.pin[node] === -1) rank[node] = 0;
    else if (input.pin[node] === 1) rank[node] = greatest + shift + 1;
    else rank[node]! += shift;
  }
}

/** How ranks are chosen: short edges, every node as early as it can be, or as late. */
export type RankPolicy = "short" | "early" | "late";

/** Moves every node that has targets next to its nearest one. */
function postpone(order: Uint32Array, succ: Adjacency, rank: Int32Array): void {
  for (let i = order.length - 1; i >= 0; i--) {
    const least = leastRank(succ, order[i]!, rank);
    if (least !== Number.POSITIVE_INFINITY) rank[order[i]!] = least - 1;
  }
}

/** Ranks from 0 without an empty one at the start. Requires edges without a cycle. */
export function assignRanks(
  input: LayoutInput,
  edges: DirectedEdges,
  policy: RankPolicy = "short",
): Uint32Array {
  const { nodeCount } = input;
  const succ = groupPairs(nodeCount, edges.tail.length, edges.tail, edges.head);
  const pred = groupPairs(nodeCount, edges.tail.length, edges.head, edges.tail);
  const order = topologicalOrder(nodeCount, edges, succ);
  const rank = new Int32Array(nodeCount);
  longestPaths(order, succ, rank);
  if (policy === "short") tighten(order, pred, succ, rank);
  else if (policy === "late") postpone(order, succ, rank);
  pinEnds(input, rank);
  return Uint32Array.from(rank);
}
