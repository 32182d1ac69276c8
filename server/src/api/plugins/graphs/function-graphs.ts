// The graphs of traced functions in a run's metadata, found without decoding the rest of it: that is mostly copies of
// the same graphs, optimised and partitioned.
import { WireReader } from "../wire-reader.ts";

const functionGraphs = 4;
const preOptimizationGraph = 2;

/** The GraphDefs, encoded, of a RunMetadata's functions as traced; empty where one has none. Throws a WireError. */
export function functionGraphsOf(runMetadata: Uint8Array): Uint8Array[] {
  return messagesIn(runMetadata, functionGraphs).map(
    (graphs) => messagesIn(graphs, preOptimizationGraph).at(-1) ?? new Uint8Array(0),
  );
}

/** The messages in a field, in their order. */
function messagesIn(bytes: Uint8Array, field: number): Uint8Array[] {
  const messages: Uint8Array[] = [];
  const reader = new WireReader(bytes);
  while (!reader.done) {
    const tag = Number(reader.integer());
    if (tag === field * 8 + 2) messages.push(reader.bytes());
    else reader.skip(tag & 7);
  }
  return messages;
}
