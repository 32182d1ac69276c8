// Fourth pass: the order of vertices within each rank, with few crossings.
import { countCrossings } from "./crossings.ts";
import type { Adjacency, LayeredGraph, Order, Steps } from "./layered-graph.ts";
import { transposeAll } from "./transpose.ts";

/** Work (segments × sweeps) that ordering may take; larger graphs get fewer sweeps. */
const SWEEP_BUDGET = 1_500_000;
const MAX_SWEEPS = 32;
const MIN_SWEEPS = 4;
/** Sweeps without improvement after which ordering stops. */
const PATIENCE = 5;
/** Transposition is quadratic in degrees: only for graphs of at most so many segments. */
const TRANSPOSE_LIMIT = 6_000;

function emptyOrder(graph: LayeredGraph): Order {
  const start = new Uint32Array(graph.rankCount + 1);
  for (const rank of graph.rank) start[rank + 1]!++;
  for (let rank = 0; rank < graph.rankCount; rank++) start[rank + 1]! += start[rank]!;
  return {
    start,
    vertices: new Uint32Array(graph.vertexCount),
    place: new Uint32Array(graph.vertexCount),
  };
}

/** Vertices in the order in which a depth-first search from the first rank's vertices meets them. */
function initialOrder(graph: LayeredGraph, isReversed: boolean): Order {
  const order = emptyOrder(graph);
  const filled = new Uint32Array(graph.rankCount);
  const seen = new Uint8Array(graph.vertexCount);
  const stack: number[] = [];

  function visit(root: number): void {
    if (seen[root]) return;
    stack.push(root);
    while (stack.length > 0) {
      const vertex = stack.pop()!;
      if (seen[vertex]) continue;
      seen[vertex] = 1;
      const rank = graph.rank[vertex]!;
      order.place[vertex] = filled[rank]!;
      order.vertices[order.start[rank]! + filled[rank]!++] = vertex;
      pushUnseen(graph.ups, vertex);
      pushUnseen(graph.downs, vertex);
    }
  }

  function pushUnseen(list: Adjacency, vertex: number): void {
    const [first, last] = [list.start[vertex]!, list.start[vertex + 1]!];
    for (let i = 0; i < last - first; i++) {
      const next = list.list[isReversed ? first + i : last - 1 - i]!;
      if (!seen[next]) stack.push(next);
    }
  }

  for (let i = 0; i < graph.vertexCount; i++) visit(isReversed ? graph.vertexCount - 1 - i : i);
  return order;
}

/** The mean place of a vertex's neighbours in the rank just ordered; -1 where it has none. */
function barycentre(list: Adjacency, vertex: number, place: Uint32Array): number {
  const [first, last] = [list.start[vertex]!, list.start[vertex + 1]!];
  if (first === last) return -1;
  let sum = 0;
  for (let i = first; i < last; i++) sum += place[list.list[i]!]!;
  return sum / (last - first);
}

/** Sorts one rank by its neighbours' mean places; vertices without neighbours keep their places. */
function sortRank(
  order: Order,
  rank: number,
  list: Adjacency,
  keys: Float64Array,
  tie: number,
): void {
  const [first, last] = [order.start[rank]!, order.start[rank + 1]!];
  const movable: number[] = [];
  const fixed = new Uint8Array(last - first);
  for (let at = first; at < last; at++) {
    const vertex = order.vertices[at]!;
    const key = barycentre(list, vertex, order.place);
    if (key < 0) fixed[at - first] = 1;
    else {
      keys[vertex] = key;
      movable.push(vertex);
    }
  }
  movable.sort((a, b) => keys[a]! - keys[b]! || tie * (order.place[a]! - order.place[b]!));
  let next = 0;
  for (let at = first; at < last; at++) {
    if (!fixed[at - first]) order.vertices[at] = movable[next++]!;
    order.place[order.vertices[at]!] = at - first;
  }
}

function sweep(graph: LayeredGraph, order: Order, keys: Float64Array, round: number): void {
  // Ties are turned round every second pair of sweeps, which frees vertices that block each other.
  const tie = round % 4 < 2 ? 1 : -1;
  if (round % 2 === 0)
    for (let rank = 1; rank < graph.rankCount; rank++) sortRank(order, rank, graph.ups, keys, tie);
  else
    for (let rank = graph.rankCount - 2; rank >= 0; rank--)
      sortRank(order, rank, graph.downs, keys, tie);
}

function copyOrder(order: Order): Order {
  return { ...order, vertices: order.vertices.slice(), place: order.place.slice() };
}

function* improve(graph: LayeredGraph, initial: Order): Steps<[Order, number]> {
  const segments = Math.max(1, graph.upper.length);
  const sweeps = Math.min(MAX_SWEEPS, Math.max(MIN_SWEEPS, Math.floor(SWEEP_BUDGET / segments)));
  const keys = new Float64Array(graph.vertexCount);
  const current = initial;
  let best = copyOrder(current);
  let fewest = countCrossings(graph, current);
  let sinceBest = 0;
  for (let round = 0; round < sweeps && fewest > 0 && sinceBest < PATIENCE; round++) {
    sweep(graph, current, keys, round);
    if (segments <= TRANSPOSE_LIMIT) transposeAll(graph, current);
    yield;
    const crossings = countCrossings(graph, current);
    sinceBest++;
    if (crossings >= fewest) continue;
    [best, fewest, sinceBest] = [copyOrder(current), crossings, 0];
  }
  return [best, fewest];
}

/** An order of every rank; small graphs are tried from two starts, and the better is kept. */
export function* orderRanks(graph: LayeredGraph): Steps<Order> {
  const [forward, crossings] = yield* improve(graph, initialOrder(graph, false));
  if (crossings === 0 || graph.upper.length > TRANSPOSE_LIMIT) return forward;
  const [backward, others] = yield* improve(graph, initialOrder(graph, true));
  return others < crossings ? backward : forward;
}
