import { describe, expect, test } from "vitest";
import { graphText } from "../../../test/graphs/read-graph.ts";
import { findAttr, formatAttr, outputShapes, readAttr, scalarConstant } from "./attr-value.ts";
import { readGraphDef } from "./graph-def.ts";

describe("reading a graph definition", () => {
  test("reads the nodes, inputs and attributes that TensorFlow wrote", () => {
    const graph = readGraphDef(graphText("notebook"));
    expect(graph.names).toHaveLength(14);
    expect(graph.producer).toBe(2474);
    const pow = graph.names.indexOf("graph_1/pow");
    expect(graph.ops[pow]).toBe("Pow");
    expect(graph.inputs[pow]).toEqual(["graph_1/ReadVariableOp", "graph_1/pow/y"]);
    expect(formatAttr(readAttr(graph, findAttr(graph, pow, "T")))).toBe("float");
    expect(scalarConstant(graph, graph.names.indexOf("graph_1/pow/y"))).toBe("2");
  });

  test("reads shapes of outputs", () => {
    const graph = readGraphDef(graphText("tf1-train"));
    expect(outputShapes(graph, graph.names.indexOf("input/x"))).toEqual([[-1, 6]]);
  });

  test("keeps library functions apart from the graph's own nodes", () => {
    const graph = readGraphDef(graphText("functions"));
    expect(graph.mainCount).toBe(29);
    expect(graph.functions).toHaveLength(5);
    const total = graph.functions.reduce((sum, f) => sum + f.endNode - f.firstNode, 0);
    expect(graph.mainCount + total).toBe(graph.names.length);
  });

  test("finds the graph inside a saved model", () => {
    const text =
      'meta_graphs { graph_def { node { name: "a" op: "X" } versions { producer: 3 } } }';
    expect(readGraphDef(text)).toMatchObject({ names: ["a"], ops: ["X"], producer: 3 });
  });

  test("a text without a node is an error", () => {
    expect(() => readGraphDef("versions { producer: 3 }")).toThrow("no graph node");
  });
});
