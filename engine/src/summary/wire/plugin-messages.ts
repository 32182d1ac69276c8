// The plugins' own data (proto/proto/plugin_data.proto, mesh.proto, hparams.proto).
import type { MessageFields } from "./encode-message.ts";
import { double, int, many, mapOf, message, string } from "./fields.ts";

export const audioFields: MessageFields = { encoding: int(2) };

export const prCurveFields: MessageFields = { numThresholds: int(2) };

export const meshFields: MessageFields = {
  name: string(2),
  contentType: int(3),
  jsonConfig: string(5),
  shape: many(int(6)),
  components: int(7),
};

export const layoutFields: MessageFields = { category: many(message(2, () => categoryFields)) };

const categoryFields: MessageFields = {
  title: string(1),
  chart: many(message(2, () => chartFields)),
};

const chartFields: MessageFields = {
  title: string(1),
  multiline: message(2, () => ({ tag: many(string(1)) })),
  margin: message(3, () => ({ series: many(message(1, () => seriesFields)) })),
};

const seriesFields: MessageFields = { value: string(1), lower: string(2), upper: string(3) };

export const hparamsFields: MessageFields = {
  experiment: message(2, () => experimentFields),
  sessionStartInfo: message(3, () => startFields),
  sessionEndInfo: message(4, () => ({ status: int(1), endTimeSecs: double(2) })),
};

const experimentFields: MessageFields = {
  timeCreatedSecs: double(3),
  hparamInfos: many(message(4, () => ({ name: string(1), type: int(4) }))),
  metricInfos: many(message(5, () => ({ name: message(1, () => metricNameFields) }))),
};

const metricNameFields: MessageFields = { group: string(1), tag: string(2) };

const startFields: MessageFields = {
  hparams: mapOf(message(1, () => anyValueFields)),
  groupName: string(4),
  startTimeSecs: double(5),
};

/** google.protobuf.Value */
const anyValueFields: MessageFields = {
  numberValue: double(2),
  stringValue: string(3),
  boolValue: int(4),
};
