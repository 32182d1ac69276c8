// Joins the graphs of several traced functions into one, each under a name of its own.
import { tensorflow } from "@tb-ts/proto";
import { invalidArgument } from "../../errors.ts";

type Graph = tensorflow.GraphDef.$Properties;
type Node = tensorflow.NodeDef.$Properties;

/**
 * Encoded GraphDefs as one: a single one as it is; of several, graph i has its nodes under `graph_<i>/` and its functions
 * named `graph_<i>_…`, so that equal names do not join what does not belong together. Throws where the graphs' versions
 * differ or their bytes do not parse.
 */
export function mergeGraphs(graphs: readonly Uint8Array[]): Uint8Array {
  if (graphs.length <= 1) return graphs[0] ?? new Uint8Array(0);
  return tensorflow.GraphDef.encode(merge(graphs.map(parseGraph))).finish();
}

function parseGraph(bytes: Uint8Array): Graph {
  try {
    return tensorflow.GraphDef.decode(bytes);
  } catch (cause) {
    throw invalidArgument(`A function's graph does not parse: ${(cause as Error).message}`);
  }
}

function merge(graphs: readonly Graph[]): Graph {
  const producer = graphs[0]?.versions?.producer ?? 0;
  if (graphs.some((graph) => (graph.versions?.producer ?? 0) !== producer))
    throw invalidArgument("Cannot combine GraphDefs of different versions.");
  const renamed = graphs.map((graph, index) => renameGraph(graph, `graph_${index + 1}`));
  const merged: Graph = { node: renamed.flatMap((graph) => graph.node ?? []) };
  if (producer && graphs[0]?.versions) merged.versions = graphs[0].versions;
  const functions = renamed.flatMap((graph) => graph.library?.function ?? []);
  const gradients = renamed.flatMap((graph) => graph.library?.gradient ?? []);
  if (functions.length || gradients.length)
    merged.library = { function: functions, gradient: gradients };
  return merged;
}

function renameGraph(graph: Graph, prefix: string): Graph {
  return {
    node: (graph.node ?? []).map((node) => renameNode(node, prefix)),
    library: {
      function: (graph.library?.function ?? []).map((one) => ({
        ...one,
        signature: { ...one.signature, name: `${prefix}_${one.signature?.name ?? ""}` },
      })),
      gradient: (graph.library?.gradient ?? []).map((one) => ({
        functionName: `${prefix}_${one.functionName ?? ""}`,
        gradientFunc: `${prefix}_${one.gradientFunc ?? ""}`,
      })),
    },
  };
}

function renameNode(node: Node, prefix: string): Node {
  const renamed: Node = {
    ...node,
    name: `${prefix}/${node.name ?? ""}`,
    input: (node.input ?? []).map((name) => `${prefix}/${name}`),
  };
  const called = node.op === "PartitionedCall" ? node.attr?.f?.func : null;
  if (!called) return renamed;
  const func = { ...called, name: `${prefix}_${called.name ?? ""}` };
  return { ...renamed, attr: { ...node.attr, f: { func } } };
}
