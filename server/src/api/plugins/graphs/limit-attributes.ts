// Takes attributes out of a graph that are too large to show, and leaves their names.
import { tensorflow } from "@tb-ts/proto";
import { WireReader } from "../wire-reader.ts";

const nodeField = 1;
const attrField = 5;
const valueField = 2;

/**
 * A GraphDef's bytes without the attributes of more than `maxBytes` encoded bytes; their names stand in the list
 * attribute `key`. Nodes without such attributes stay as they are, byte for byte. Throws a WireError.
 */
export function limitAttributes(graph: Uint8Array, maxBytes: number, key: string): Uint8Array {
  const kept: Uint8Array[] = [];
  let copied = 0;
  eachMessage(graph, nodeField, (node, start, end) => {
    if (!hasLarge(node, maxBytes)) return;
    kept.push(graph.subarray(copied, start), encodeNode(limitNode(node, maxBytes, key)));
    copied = end;
  });
  return copied === 0 ? graph : Buffer.concat([...kept, graph.subarray(copied)]);
}

/** Tells every message in a field: its bytes, and where in the message around it the whole field stands. */
function eachMessage(
  bytes: Uint8Array,
  field: number,
  take: (message: Uint8Array, start: number, end: number) => void,
): void {
  const reader = new WireReader(bytes);
  while (!reader.done) {
    const start = reader.offset;
    const tag = Number(reader.integer());
    if (tag === field * 8 + 2) take(reader.bytes(), start, reader.offset);
    else reader.skip(tag & 7);
  }
}

function hasLarge(node: Uint8Array, maxBytes: number): boolean {
  let isFound = false;
  eachMessage(node, attrField, (entry) =>
    eachMessage(entry, valueField, (value) => {
      isFound ||= value.length > maxBytes;
    }),
  );
  return isFound;
}

function limitNode(
  node: Uint8Array,
  maxBytes: number,
  key: string,
): tensorflow.NodeDef.$Properties {
  const decoded = tensorflow.NodeDef.decode(node);
  const entries = Object.entries(decoded.attr ?? {});
  const isLarge = ([, value]: (typeof entries)[number]) =>
    tensorflow.AttrValue.encode(value).finish().length > maxBytes;
  const s = entries.filter(isLarge).map(([name]) => new Uint8Array(Buffer.from(name)));
  const kept = entries.filter((entry) => !isLarge(entry));
  return { ...decoded, attr: Object.fromEntries([...kept, [key, { list: { s } }]]) };
}

/** A node as a field of its graph. */
function encodeNode(node: tensorflow.NodeDef.$Properties): Uint8Array {
  return tensorflow.GraphDef.encode({ node: [node] }).finish();
}
