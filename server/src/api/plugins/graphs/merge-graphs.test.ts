import { tensorflow } from "@tb-ts/proto";
import { describe, expect, test } from "vitest";
import { mergeGraphs } from "./merge-graphs.ts";

const graph = (producer = 0) =>
  tensorflow.GraphDef.encode({
    versions: { producer },
    node: [
      { name: "a", op: "Const" },
      { name: "b", op: "PartitionedCall", input: ["a"], attr: { f: { func: { name: "fn" } } } },
    ],
    library: { function: [{ signature: { name: "fn" } }] },
  }).finish();

describe("merging the graphs of functions", () => {
  test("one graph stays as it is, none is an empty one", () => {
    const only = graph();
    expect(mergeGraphs([only])).toBe(only);
    expect(mergeGraphs([])).toHaveLength(0);
  });

  test("nodes, inputs, functions and calls get the name of their graph", () => {
    const merged = tensorflow.GraphDef.decode(mergeGraphs([graph(), graph()]));
    expect(merged.node?.map(({ name }) => name)).toEqual([
      "graph_1/a",
      "graph_1/b",
      "graph_2/a",
      "graph_2/b",
    ]);
    expect(merged.node?.[3]).toMatchObject({
      input: ["graph_2/a"],
      attr: { f: { func: { name: "graph_2_fn" } } },
    });
    expect(merged.library?.function?.[1]?.signature?.name).toBe("graph_2_fn");
  });

  test("graphs of different versions are refused", () => {
    expect(() => mergeGraphs([graph(1), graph(2)])).toThrow("different versions");
  });

  test("bytes that are no graph are refused", () => {
    expect(() => mergeGraphs([graph(), Uint8Array.of(10, 5, 1)])).toThrow("does not parse");
  });
});
