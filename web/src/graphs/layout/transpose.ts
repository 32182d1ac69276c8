// Swaps neighbours within a rank wherever that removes crossings (Gansner and others, 1993, "transpose").
import type { Adjacency, LayeredGraph, Order } from "./layered-graph.ts";

const MAX_PASSES = 6;

/** Crossings among the segments of two vertices of one rank while `left` stands before `right`. */
function crossingsOf(list: Adjacency, left: number, right: number, place: Uint32Array): number {
  let crossings = 0;
  for (let i = list.start[left]!; i < list.start[left + 1]!; i++) {
    const target = place[list.list[i]!]!;
    for (let j = list.start[right]!; j < list.start[right + 1]!; j++)
      if (place[list.list[j]!]! < target) crossings++;
  }
  return crossings;
}

function gainOfSwap(graph: LayeredGraph, place: Uint32Array, left: number, right: number): number {
  const { ups, downs } = graph;
  return (
    crossingsOf(ups, left, right, place) +
    crossingsOf(downs, left, right, place) -
    crossingsOf(ups, right, left, place) -
    crossingsOf(downs, right, left, place)
  );
}

function transposeRank(graph: LayeredGraph, order: Order, rank: number): boolean {
  let improved = false;
  for (let at = order.start[rank]!; at + 1 < order.start[rank + 1]!; at++) {
    const [left, right] = [order.vertices[at]!, order.vertices[at + 1]!];
    if (gainOfSwap(graph, order.place, left, right) <= 0) continue;
    order.vertices[at] = right;
    order.vertices[at + 1] = left;
    order.place[right] = order.place[right]! - 1;
    order.place[left] = order.place[left]! + 1;
    improved = true;
  }
  return improved;
}

/** Transposes in place until nothing improves, at most a few passes over all ranks. */
export function transposeAll(graph: LayeredGraph, order: Order): void {
  for (let pass = 0; pass < MAX_PASSES; pass++) {
    let improved = false;
    for (let rank = 0; rank < graph.rankCount; rank++)
      if (transposeRank(graph, order, rank)) improved = true;
    if (!improved) return;
  }
}
