// The messages of event files as far as the writer writes them (proto/proto/event.proto, summary.proto, tensor.proto).
import type { MessageFields } from "./encode-message.ts";
import { bytes, double, float, int, many, message, string } from "./fields.ts";

export const eventFields: MessageFields = {
  wallTime: double(1),
  step: int(2),
  graphDef: bytes(4),
  summary: message(5, () => summaryFields),
};

const summaryFields: MessageFields = { value: many(message(1, () => valueFields)) };

const valueFields: MessageFields = {
  tag: string(1),
  tensor: message(8, () => tensorFields),
  metadata: message(9, () => metadataFields),
};

const metadataFields: MessageFields = {
  pluginData: message(1, () => pluginDataFields),
  displayName: string(2),
  summaryDescription: string(3),
};

const pluginDataFields: MessageFields = { pluginName: string(1), content: bytes(2) };

export const tensorFields: MessageFields = {
  dtype: int(1),
  tensorShape: message(2, () => shapeFields),
  tensorContent: bytes(4),
  floatVal: many(float(5)),
  doubleVal: many(double(6)),
  intVal: many(int(7)),
  stringVal: many(bytes(8)),
  int64Val: many(int(10)),
  boolVal: many(int(11)),
};

export const shapeFields: MessageFields = {
  dim: many(message(2, () => dimFields)),
  unknownRank: int(3),
};

const dimFields: MessageFields = { size: int(1), name: string(2) };
