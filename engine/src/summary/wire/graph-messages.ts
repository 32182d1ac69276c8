// Graphs and what was measured while they ran (proto/proto/graph.proto, run_metadata.proto).
import type { MessageFields } from "./encode-message.ts";
import { shapeFields, tensorFields } from "./event-messages.ts";
import { bytes, float, int, many, mapOf, message, string } from "./fields.ts";

export const graphFields: MessageFields = {
  node: many(message(1, () => nodeFields)),
  library: message(2, () => libraryFields),
  versions: message(4, () => ({ producer: int(1), minConsumer: int(2) })),
};

const nodeFields: MessageFields = {
  name: string(1),
  op: string(2),
  input: many(string(3)),
  device: string(4),
  attr: mapOf(message(5, () => attrFields)),
};

const attrFields: MessageFields = {
  list: message(1, () => listFields),
  s: bytes(2),
  i: int(3),
  f: float(4),
  b: int(5),
  type: int(6),
  shape: message(7, () => shapeFields),
  tensor: message(8, () => tensorFields),
  placeholder: string(9),
  func: message(10, () => callFields),
};

const listFields: MessageFields = {
  s: many(bytes(2)),
  i: many(int(3)),
  f: many(float(4)),
  b: many(int(5)),
  type: many(int(6)),
  shape: many(message(7, () => shapeFields)),
  tensor: many(message(8, () => tensorFields)),
};

const callFields: MessageFields = { name: string(1), attr: mapOf(message(2, () => attrFields)) };

const libraryFields: MessageFields = { function: many(message(1, () => functionFields)) };

const functionFields: MessageFields = {
  signature: message(1, () => signatureFields),
  nodeDef: many(message(3, () => nodeFields)),
  ret: mapOf(string(4)),
};

const signatureFields: MessageFields = {
  name: string(1),
  inputArg: many(message(2, () => argFields)),
  outputArg: many(message(3, () => argFields)),
};

const argFields: MessageFields = { name: string(1), type: int(3) };

export const runMetadataFields: MessageFields = {
  stepStats: message(1, () => ({ devStats: many(message(1, () => deviceFields)) })),
  functionGraphs: many(message(4, () => functionGraphsFields)),
};

const functionGraphsFields: MessageFields = { preOptimizationGraph: message(2, () => graphFields) };

const deviceFields: MessageFields = {
  device: string(1),
  nodeStats: many(message(2, () => statsFields)),
};

const statsFields: MessageFields = {
  nodeName: string(1),
  allStartMicros: int(2),
  opStartRelMicros: int(3),
  opEndRelMicros: int(4),
  allEndRelMicros: int(5),
  memory: many(message(6, () => ({ allocatorName: string(1), totalBytes: int(2) }))),
  output: many(message(7, () => outputFields)),
  timelineLabel: string(8),
  allStartNanos: int(13),
  allEndRelNanos: int(16),
};

const outputFields: MessageFields = {
  slot: int(1),
  tensorDescription: message(3, () => ({ dtype: int(1), shape: message(2, () => shapeFields) })),
};
