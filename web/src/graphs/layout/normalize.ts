// Third pass: edges over several ranks get a bend in each, so that every segment joins neighbouring ranks.
import { groupPairs, type LayeredGraph, type LayoutInput } from "./layered-graph.ts";
import type { DirectedEdges } from "./rank.ts";

/** Edges that leave one node at one place: they share their bends. */
function departureKeys(input: LayoutInput, edges: DirectedEdges, isBack: Uint8Array): string[] {
  return Array.from(edges.tail, (tail, edge) => {
    const offset = isBack[edge] ? input.toX[edge] : input.fromX[edge];
    return `${tail} ${offset}`;
  });
}

class SegmentSet {
  readonly upper: number[] = [];
  readonly lower: number[] = [];
  readonly #seen = new Set<number>();

  add(upper: number, lower: number): void {
    // Vertex numbers stay far below 2 ** 26, so that the pair is exact in a double.
    const pair = upper * 2 ** 26 + lower;
    if (this.#seen.has(pair)) return;
    this.#seen.add(pair);
    this.upper.push(upper);
    this.lower.push(lower);
  }
}

/** Cuts edges into segments. Requires rank[head] > rank[tail] for every edge. */
export function normalizeEdges(
  input: LayoutInput,
  edges: DirectedEdges,
  isBack: Uint8Array,
  nodeRank: Uint32Array,
): LayeredGraph {
  const keys = departureKeys(input, edges, isBack);
  const rank: number[] = [...nodeRank];
  const trunks = new Map<string, number[]>();
  const segments = new SegmentSet();
  const chainStart = new Uint32Array(edges.tail.length + 1);
  const chain: number[] = [];
  for (let edge = 0; edge < edges.tail.length; edge++) {
    const [tail, head] = [edges.tail[edge]!, edges.head[edge]!];
    const key = keys[edge]!;
    const trunk = trunks.get(key) ?? [];
    trunks.set(key, trunk);
    let above = tail;
    chain.push(tail);
    for (let level = nodeRank[tail]! + 1; level < nodeRank[head]!; level++) {
      const step = level - nodeRank[tail]! - 1;
      const bend = trunk[step] ?? rank.push(level) - 1;
      trunk[step] = bend;
      segments.add(above, bend);
      chain.push(bend);
      above = bend;
    }
    segments.add(above, head);
    chain.push(head);
    chainStart[edge + 1] = chain.length;
  }
  const { upper, lower } = segments;
  return {
    vertexCount: rank.length,
    rankCount: rank.reduce((most, value) => Math.max(most, value + 1), 0),
    rank: Uint32Array.from(rank),
    upper: Uint32Array.from(upper),
    lower: Uint32Array.from(lower),
    ups: groupPairs(rank.length, upper.length, lower, upper),
    downs: groupPairs(rank.length, upper.length, upper, lower),
    chainStart,
    chain: Uint32Array.from(chain),
  };
}
