// Segments that cross the straight run of a long edge: they give way when vertices are aligned.
import type { LayeredGraph, Order } from "./layered-graph.ts";

/** Marks the segment upper → lower, numbered as in the lower vertex's list of neighbours above. */
export type Conflicts = Uint8Array;

/** The place of the bend above a bend, where the two are parts of one long edge; -1 otherwise. */
function innerPlace(graph: LayeredGraph, order: Order, nodeCount: number, vertex: number): number {
  if (vertex < nodeCount) return -1;
  const above = graph.ups.list[graph.ups.start[vertex]!];
  return above !== undefined && above >= nodeCount ? order.place[above]! : -1;
}

/** Brandes and Köpf's type 1 conflicts: 1 for each entry of `graph.ups` that crosses an inner segment. */
export function findConflicts(graph: LayeredGraph, order: Order, nodeCount: number): Conflicts {
  const marked: Conflicts = new Uint8Array(graph.ups.list.length);
  for (let rank = 1; rank < graph.rankCount; rank++) {
    const [first, end] = [order.start[rank]!, order.start[rank + 1]!];
    const widthAbove = first - order.start[rank - 1]!;
    let scanned = first;
    let leftBound = 0;
    for (let at = first; at < end; at++) {
      const inner = innerPlace(graph, order, nodeCount, order.vertices[at]!);
      if (inner < 0 && at + 1 < end) continue;
      const rightBound = inner < 0 ? widthAbove : inner;
      for (; scanned <= at; scanned++)
        markOutside(
          graph,
          order,
          nodeCount,
          order.vertices[scanned]!,
          leftBound,
          rightBound,
          marked,
        );
      leftBound = rightBound;
    }
  }
  return marked;
}

function markOutside(
  graph: LayeredGraph,
  order: Order,
  nodeCount: number,
  vertex: number,
  leftBound: number,
  rightBound: number,
  marked: Conflicts,
): void {
  const { start, list } = graph.ups;
  for (let i = start[vertex]!; i < start[vertex + 1]!; i++) {
    const above = list[i]!;
    const place = order.place[above]!;
    const isInner = vertex >= nodeCount && above >= nodeCount;
    if ((place < leftBound || place > rightBound) && !isInner) marked[i] = 1;
  }
}
