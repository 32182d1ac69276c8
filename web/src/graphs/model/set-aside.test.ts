import { describe, expect, test } from "vitest";
import { type LevelGraph, setAside } from "./set-aside.ts";

type Edge = readonly [from: number, to: number, isControl?: boolean];

function level(
  nodeCount: number,
  edges: readonly Edge[],
  changes: Partial<LevelGraph> = {},
): LevelGraph {
  return {
    nodeCount,
    from: edges.map(([from]) => from),
    to: edges.map(([, to]) => to),
    isRegular: edges.map(([, , isControl]) => (isControl ? 0 : 1)),
    choice: () => undefined,
    opOf: () => "X",
    hasConstants: () => false,
    hasSummaries: () => false,
    isBridged: () => false,
    ...changes,
  };
}

/** A chain of `count` nodes, and one more node with an edge to each of the first `fan`. */
function fanOut(count: number, fan: number): Edge[] {
  const chain = Array.from({ length: count - 1 }, (_, i): Edge => [i, i + 1]);
  return [...chain, ...Array.from({ length: fan }, (_, i): Edge => [count, i])];
}

describe("setting nodes aside", () => {
  test("a node of far more edges than the others leaves the main graph", () => {
    const { isAside, isMark } = setAside(level(21, fanOut(20, 12)), true);
    expect([...isAside].indexOf(1)).toBe(20);
    expect(isMark.filter(Boolean)).toHaveLength(12);
  });

  test("small graphs keep it", () => {
    const { isAside } = setAside(level(13, fanOut(12, 12)), true);
    expect(isAside.includes(1)).toBe(false);
  });

  test("it stays where degrees are not looked at, or where it was put by hand", () => {
    expect(setAside(level(21, fanOut(20, 12)), false).isAside.includes(1)).toBe(false);
    const choice = (node: number) => (node === 20 ? ("main" as const) : undefined);
    expect(setAside(level(21, fanOut(20, 12), { choice }), true).isAside.includes(1)).toBe(false);
  });

  test("operations that do nothing are set aside with all their edges", () => {
    const opOf = (node: number) => (node === 1 ? "NoOp" : "X");
    const { isAside, isMark } = setAside(
      level(
        4,
        [
          [0, 1],
          [1, 2],
          [2, 3],
        ],
        { opOf },
      ),
      true,
    );
    expect([...isAside]).toEqual([1, 1, 0, 0]);
    expect([...isMark]).toEqual([1, 1, 0]);
  });

  test("more than four order constraints at a node become marks, four do not", () => {
    const edges = (count: number) =>
      Array.from({ length: count }, (_, i): Edge => [i + 1, 0, true]).concat([[7, 0]]);
    expect(setAside(level(8, edges(4)), true).isMark.includes(1)).toBe(false);
    expect(setAside(level(8, edges(5)), true).isMark.filter(Boolean)).toHaveLength(5);
  });

  test("a node put aside by hand takes its edges with it", () => {
    const choice = (node: number) => (node === 1 ? ("aside" as const) : undefined);
    const { isAside } = setAside(
      level(
        5,
        [
          [0, 1],
          [0, 2],
          [2, 3],
          [1, 3],
          [3, 4],
        ],
        { choice },
      ),
      true,
    );
    expect([...isAside]).toEqual([0, 1, 0, 0, 0]);
  });

  test("a node whose edges leave the scope is not alone", () => {
    const graph = { hasConstants: () => true };
    expect([...setAside(level(1, [], graph), true).isAside]).toEqual([1]);
    expect([...setAside(level(1, [], { ...graph, isBridged: () => true }), true).isAside]).toEqual([
      0,
    ]);
  });
});
