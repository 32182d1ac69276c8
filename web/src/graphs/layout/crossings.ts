// Counts how often segments between neighbouring ranks cross under a given order.
import type { LayeredGraph, Order } from "./layered-graph.ts";

/** Counts inversions with a Fenwick tree: O(s log w) for s segments into a rank of w vertices. */
class InversionCounter {
  readonly #tree: Uint32Array;

  constructor(width: number) {
    this.#tree = new Uint32Array(width + 1);
  }

  clear(width: number): void {
    this.#tree.fill(0, 0, width + 1);
  }

  /** How many places up to `place` were added. */
  countUpTo(place: number): number {
    let sum = 0;
    for (let at = place + 1; at > 0; at -= at & -at) sum += this.#tree[at]!;
    return sum;
  }

  add(place: number, width: number): void {
    for (let at = place + 1; at <= width; at += at & -at) this.#tree[at]!++;
  }
}

/** Crossings between all neighbouring ranks. */
export function countCrossings(graph: LayeredGraph, order: Order): number {
  const { downs } = graph;
  let widest = 0;
  for (let rank = 0; rank < graph.rankCount; rank++)
    widest = Math.max(widest, order.start[rank + 1]! - order.start[rank]!);
  const counter = new InversionCounter(widest);
  const places = new Uint32Array(graph.upper.length);
  let crossings = 0;
  for (let rank = 0; rank + 1 < graph.rankCount; rank++) {
    const width = order.start[rank + 2]! - order.start[rank + 1]!;
    counter.clear(width);
    let added = 0;
    for (let at = order.start[rank]!; at < order.start[rank + 1]!; at++) {
      const vertex = order.vertices[at]!;
      const [first, last] = [downs.start[vertex]!, downs.start[vertex + 1]!];
      for (let i = first; i < last; i++) {
        const place = order.place[downs.list[i]!]!;
        places[i - first] = place;
        crossings += added - counter.countUpTo(place);
      }
      for (let i = 0; i < last - first; i++) counter.add(places[i]!, width);
      added += last - first;
    }
  }
  return crossings;
}
