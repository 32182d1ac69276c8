import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { packedLayout } from "./components.ts";
import { countCrossings } from "./crossings.ts";
import {
  groupPairs,
  type LayeredGraph,
  type LayoutInput,
  type LayoutResult,
} from "./layered-graph.ts";
import { finish, layeredLayout } from "./layered-layout.ts";

type Edge = readonly [number, number];

function inputOf(
  nodeCount: number,
  edges: readonly Edge[],
  pins: readonly number[] = [],
): LayoutInput {
  return {
    nodeCount,
    left: Float64Array.from({ length: nodeCount }, (_, node) => 20 + (node % 3) * 15),
    right: Float64Array.from({ length: nodeCount }, (_, node) => 20 + (node % 5) * 10),
    height: Float64Array.from({ length: nodeCount }, (_, node) => 20 + (node % 4) * 12),
    from: Uint32Array.from(edges, ([from]) => from),
    to: Uint32Array.from(edges, ([, to]) => to),
    fromX: new Float64Array(edges.length),
    toX: new Float64Array(edges.length),
    pin: Int8Array.from({ length: nodeCount }, (_, node) => pins[node] ?? 0),
    nodeGap: 20,
    rankGap: 30,
  };
}

const graphs = fc.integer({ min: 2, max: 40 }).chain((count) => {
  const node = fc.integer({ min: 0, max: count - 1 });
  const edge = fc.tuple(node, node).filter(([from, to]) => from !== to);
  return fc.record({ count: fc.constant(count), edges: fc.array(edge, { maxLength: 90 }) });
});

function overlaps(input: LayoutInput, { x, y }: LayoutResult, a: number, b: number): boolean {
  const isBeside =
    x[a]! + input.right[a]! <= x[b]! - input.left[b]! + 1e-6 ||
    x[b]! + input.right[b]! <= x[a]! - input.left[a]! + 1e-6;
  return !isBeside && Math.abs(y[a]! - y[b]!) < (input.height[a]! + input.height[b]!) / 2 - 1e-6;
}

/** Whether an edge leaves one border, enters the other, and never turns back on its way. */
function runsAlong(
  input: LayoutInput,
  result: LayoutResult,
  edge: number,
  from: number,
  to: number,
): boolean {
  const { x, y, pointX, pointY, pointStart } = result;
  const [first, last] = [pointStart[edge]!, pointStart[edge + 1]! - 1];
  const side = Math.sign(y[to]! - y[from]!);
  const gaps = [
    pointX[first]! - x[from]!,
    pointX[last]! - x[to]!,
    pointY[first]! - (y[from]! + (side * input.height[from]!) / 2),
    pointY[last]! - (y[to]! - (side * input.height[to]!) / 2),
  ];
  if (gaps.some((gap) => Math.abs(gap) > 1e-6)) return false;
  for (let at = first; at < last; at++)
    if (side * (pointY[at + 1]! - pointY[at]!) < -1e-6) return false;
  return true;
}

describe("the layered layout", () => {
  test.each([
    ["of one part", layeredLayout],
    ["of packed parts", packedLayout],
  ])("%s never lets nodes overlap or leave the drawing", (_name, layout) => {
    const property = fc.property(graphs, ({ count, edges }) => {
      const input = inputOf(count, edges);
      const result = finish(layout(input));
      for (let a = 0; a < count; a++) {
        if (result.x[a]! - input.left[a]! < -1e-6) return false;
        if (result.x[a]! + input.right[a]! > result.width + 1e-6) return false;
        for (let b = 0; b < a; b++) if (overlaps(input, result, a, b)) return false;
      }
      return true;
    });
    fc.assert(property);
  });

  test("edges start and end on their nodes' borders and run one way", () => {
    const property = fc.property(graphs, ({ count, edges }) => {
      const input = inputOf(count, edges);
      const result = finish(packedLayout(input));
      return edges.every(([from, to], edge) => runsAlong(input, result, edge, from, to));
    });
    fc.assert(property);
  });

  test("edges of a graph without cycles all point down", () => {
    const property = fc.property(graphs, ({ count, edges }) => {
      const down = edges.map(([a, b]): Edge => [Math.min(a, b), Math.max(a, b)]);
      const { y } = finish(layeredLayout(inputOf(count, down)));
      return down.every(([from, to]) => y[from]! < y[to]!);
    });
    fc.assert(property);
  });

  test("pinned nodes stand alone on the borders", () => {
    const { y } = finish(
      packedLayout(
        inputOf(
          5,
          [
            [0, 1],
            [1, 2],
            [2, 4],
            [3, 4],
          ],
          [-1, 0, 0, 0, 1],
        ),
      ),
    );
    expect(y[0]).toBeLessThan(Math.min(y[1]!, y[2]!, y[3]!));
    expect(y[4]).toBeGreaterThan(Math.max(y[1]!, y[2]!, y[3]!));
  });

  test("the same input gives the same drawing", () => {
    const edges: Edge[] = [
      [0, 1],
      [0, 2],
      [1, 3],
      [2, 3],
      [3, 0],
      [4, 1],
    ];
    expect(finish(packedLayout(inputOf(6, edges)))).toEqual(
      finish(packedLayout(inputOf(6, edges))),
    );
  });

  test("finds the drawing without crossings of a ladder whose rungs are given in disorder", () => {
    const edges: Edge[] = [
      [0, 7],
      [1, 6],
      [2, 5],
      [3, 4],
    ];
    const { x } = finish(layeredLayout(inputOf(8, edges)));
    for (const [from, to] of edges) expect(x[from]).toBeCloseTo(x[to]!, -1);
  });

  test("an empty graph is an empty drawing", () => {
    expect(finish(packedLayout(inputOf(0, [])))).toMatchObject({ width: 0, height: 0 });
  });
});

test("crossings are counted as a comparison of all pairs counts them", () => {
  const pairs = fc.array(fc.tuple(fc.nat(7), fc.nat(7)), { maxLength: 30 });
  fc.assert(
    fc.property(pairs, (drawn) => {
      const segments = [...new Set(drawn.map(([a, b]) => a * 8 + b))].map(
        (key) => [key >> 3, key & 7] as const,
      );
      const upper = Uint32Array.from(segments, ([a]) => a);
      const lower = Uint32Array.from(segments, ([, b]) => 8 + b);
      const rank = Uint32Array.from({ length: 16 }, (_, vertex) => vertex >> 3);
      const empty = new Uint32Array(0);
      const graph: LayeredGraph = {
        ...{ vertexCount: 16, rankCount: 2, rank, upper, lower, chain: empty, chainStart: empty },
        ups: groupPairs(16, upper.length, lower, upper),
        downs: groupPairs(16, upper.length, upper, lower),
      };
      const vertices = Uint32Array.from({ length: 16 }, (_, vertex) => vertex);
      const place = vertices.map((vertex) => vertex & 7);
      let expected = 0;
      for (const [a, b] of segments) for (const [c, d] of segments) if (a < c && b > d) expected++;
      expect(countCrossings(graph, { start: Uint32Array.of(0, 8, 16), vertices, place })).toBe(
        expected,
      );
    }),
  );
});

test("unconnected parts are packed to the screen's aspect", () => {
  const input = inputOf(24, []);
  const wide = finish(packedLayout(input, 2));
  const tall = finish(packedLayout(input, 0.5));
  expect(wide.width / wide.height).toBeGreaterThan(1);
  expect(tall.width / tall.height).toBeLessThan(1);
});
