import { tensorflow } from "@tb-ts/proto";
import { describe, expect, test } from "vitest";
import { findAttr, formatAttr, outputShapes, readAttr, scalarConstant } from "./attr-value.ts";
import { readBinaryGraph } from "./binary-graph.ts";
import { readGraphDef } from "./graph-def.ts";
import { ProtobufError, protobufToText } from "./protobuf-text.ts";

const { DataType, GraphDef } = tensorflow;

/** A graph as protobufjs, generated from the wire format's description, encodes it. */
function encoded(): Uint8Array {
  return GraphDef.encode({
    node: [
      { name: "x", op: "Placeholder", attr: { dtype: { type: DataType.DT_FLOAT } } },
      {
        name: "two",
        op: "Const",
        device: "/CPU:0",
        attr: {
          value: {
            tensor: { dtype: DataType.DT_FLOAT, tensorShape: {}, floatVal: [2.5] },
          },
        },
      },
      {
        name: 'y"é',
        op: "Mul",
        input: ["x:1", "^two"],
        attr: {
          _output_shapes: { list: { shape: [{ dim: [{ size: -1 }, { size: 3 }] }] } },
          big: { s: new Uint8Array(5000) },
          f: { func: { name: "g" } },
        },
      },
    ],
    library: {
      function: [
        {
          signature: { name: "g", inputArg: [{ name: "a", type: DataType.DT_INT32 }] },
          nodeDef: [{ name: "n", op: "Neg", input: ["a"] }],
        },
      ],
    },
    versions: { producer: 1882 },
  }).finish();
}

describe("a binary graph", () => {
  const graph = readGraphDef(protobufToText(encoded(), "GraphDef"));

  test("reads like the same graph in text", () => {
    expect(graph.names).toEqual(["x", "two", 'y"é', "n"]);
    expect(graph.ops).toEqual(["Placeholder", "Const", "Mul", "Neg"]);
    expect(graph.inputs[2]).toEqual(["x:1", "^two"]);
    expect(graph.devices[1]).toBe("/CPU:0");
    expect(graph.producer).toBe(1882);
    expect(outputShapes(graph, 2)).toEqual([[-1, 3]]);
    expect(scalarConstant(graph, 1)).toBe("2.5");
    expect(formatAttr(readAttr(graph, findAttr(graph, 0, "dtype")))).toBe("float");
  });

  test("keeps its functions", () => {
    expect(graph.functions).toMatchObject([
      { name: "g", inputs: [{ name: "a", type: "DT_INT32" }], firstNode: 3, endNode: 4 },
    ]);
  });

  test("leaves out large attributes but for their names", () => {
    expect(findAttr(graph, 2, "big")).toBe(-1);
    const large = findAttr(graph, 2, "_too_large_attrs");
    expect(formatAttr(readAttr(graph, large))).toBe('["big"]');
  });

  test("is found in a saved model and in a meta graph", () => {
    const wrap = (bytes: Uint8Array) => {
      const [low, high] = [(bytes.length & 127) | 128, bytes.length >> 7];
      return Uint8Array.from([0x12, low, high, ...bytes]);
    };
    const small = GraphDef.encode({
      node: Array.from({ length: 20 }, (_, at) => ({ name: `node_${at}`, op: "Neg" })),
    }).finish();
    for (const bytes of [small, wrap(small), wrap(wrap(small))])
      expect(readBinaryGraph(bytes).names).toHaveLength(20);
    expect(() => readBinaryGraph(Uint8Array.of(1, 2, 3))).toThrow(/not a binary graph/);
  });

  test("cut short anywhere is a smaller graph or an error with its byte, never anything else", () => {
    const bytes = encoded();
    for (let end = 0; end < bytes.length; end += end < 400 ? 1 : 97) {
      try {
        protobufToText(bytes.subarray(0, end), "GraphDef");
      } catch (error) {
        expect(error).toBeInstanceOf(ProtobufError);
        expect((error as Error).message).toMatch(/at byte \d+/);
      }
    }
  });
});
