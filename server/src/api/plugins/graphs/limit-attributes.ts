// Takes attributes out of a graph that are too large to show, and leaves their names.
import { tensorflow } from "@tb-ts/proto";

type Graph = tensorflow.GraphDef.$Properties;
type Node = tensorflow.NodeDef.$Properties;

/** Attributes of more than `maxBytes` encoded bytes are dropped; their names stand in the list attribute `key`. */
export function limitAttributes(graph: Graph, maxBytes: number, key: string): Graph {
  return { ...graph, node: (graph.node ?? []).map((node) => limitNode(node, maxBytes, key)) };
}

function limitNode(node: Node, maxBytes: number, key: string): Node {
  const entries = Object.entries(node.attr ?? {});
  const large = entries.filter(
    ([, value]) => tensorflow.AttrValue.encode(value).finish().length > maxBytes,
  );
  if (large.length === 0) return node;
  const names = new Set(large.map(([name]) => name));
  const kept = entries.filter(([name]) => !names.has(name));
  const s = [...names].map((name) => new Uint8Array(Buffer.from(name)));
  return { ...node, attr: Object.fromEntries([...kept, [key, { list: { s } }]]) };
}
