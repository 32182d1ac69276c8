import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findBackEdges } from "./acyclic.ts";
import type { LayoutInput } from "./layered-graph.ts";
import { finish } from "./layered-layout.ts";
import { assignRanks, directEdges } from "./rank.ts";
import { rankAndOrder } from "./rank-choice.ts";
import { moveRank, rankMoves } from "./rerank.ts";

type Edge = readonly [number, number];

function inputOf(nodeCount: number, edges: readonly Edge[], pins: readonly number[]): LayoutInput {
  const size = new Float64Array(nodeCount).fill(20);
  return {
    nodeCount,
    ...{ left: size, right: size, height: size },
    from: Uint32Array.from(edges, ([from]) => from),
    to: Uint32Array.from(edges, ([, to]) => to),
    fromX: new Float64Array(edges.length),
    toX: new Float64Array(edges.length),
    pin: Int8Array.from({ length: nodeCount }, (_, node) => pins[node] ?? 0),
    nodeGap: 20,
    rankGap: 30,
  };
}

function ordered(input: LayoutInput) {
  const isBack = findBackEdges(input);
  return finish(rankAndOrder(input, directEdges(input, isBack), isBack));
}

/** Edges between inner nodes, and one pinned source and one pinned target. */
const pinnedGraphs = fc.integer({ min: 2, max: 12 }).chain((inner) => {
  const node = fc.integer({ min: 0, max: inner - 1 });
  const edge = fc.tuple(node, node).filter(([from, to]) => from < to);
  const first = fc.tuple(fc.constant(inner), node);
  const last = fc.tuple(node, fc.constant(inner + 1));
  const pins = [...new Array<number>(inner).fill(0), -1, 1];
  return fc
    .tuple(fc.array(edge, { maxLength: 30 }), first, last)
    .map(([edges, from, to]) => inputOf(inner + 2, [...edges, from, to], pins));
});

describe("the choice of ranks", () => {
  test("parts rivals for the same five sources, which cross ten times side by side", () => {
    const edges = [0, 1, 2, 3, 4].flatMap((source): Edge[] => [
      [source, 5],
      [source, 6],
    ]);
    expect(ordered(inputOf(7, edges, [])).crossings).toBe(4);
  });

  test("leaves rivals side by side where a move would save nothing", () => {
    const edges: Edge[] = [
      [0, 2],
      [0, 3],
      [1, 2],
      [1, 3],
    ];
    expect([...ordered(inputOf(4, edges, [])).rank]).toEqual([0, 0, 1, 1]);
  });

  test("every move keeps edges pointing down and pinned nodes alone at the ends", () => {
    const property = fc.property(pinnedGraphs, (input) => {
      const edges = directEdges(input, findBackEdges(input));
      const ranks = assignRanks(input, edges);
      const [first, last] = [input.nodeCount - 2, input.nodeCount - 1];
      for (const move of rankMoves(input, edges)) {
        const rank = moveRank(input, edges, ranks, move);
        edges.tail.forEach((tail, edge) => {
          expect(rank[edges.head[edge]!]).toBeGreaterThan(rank[tail]!);
        });
        const inner = rank.slice(0, first);
        expect(rank[first]).toBe(0);
        expect(Math.min(...inner)).toBe(1);
        expect(rank[last]).toBe(Math.max(...inner) + 1);
      }
    });
    fc.assert(property);
  });
});
