// Reads a binary file that holds a graph: a GraphDef itself, a saved model, or a meta graph.
import { type GraphDef, readGraphDef } from "./graph-def.ts";
import { protobufToText } from "./protobuf-text.ts";

const MESSAGES = ["GraphDef", "SavedModel", "MetaGraphDef"] as const;

/** The first reading that gives nodes; a file tells nowhere which message it holds. Throws the first one's error. */
export function readBinaryGraph(bytes: Uint8Array): GraphDef {
  let firstError: unknown = null;
  for (const message of MESSAGES) {
    try {
      const graph = readGraphDef(protobufToText(bytes, message));
      if (graph.names.length > 0) return graph;
    } catch (error) {
      firstError ??= error;
    }
  }
  throw firstError ?? new Error("the file holds no graph node");
}
