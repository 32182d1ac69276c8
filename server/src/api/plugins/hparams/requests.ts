// The requests of the hparams routes (tensorboard/plugins/hparams/api.proto).
import {
  listOf,
  type Message,
  message,
  readAny,
  readBoolean,
  readDouble,
  readEnum,
  readInt32,
  readText,
} from "./protobuf-json.ts";

export const statuses = [
  "STATUS_UNKNOWN",
  "STATUS_SUCCESS",
  "STATUS_FAILURE",
  "STATUS_RUNNING",
] as const;

const metricName = message({ group: readText, tag: readText });

const interval = message({ minValue: readDouble, maxValue: readDouble });

const columnFields = {
  metric: metricName,
  hparam: readText,
  order: readEnum(["ORDER_UNSPECIFIED", "ORDER_ASC", "ORDER_DESC"] as const),
  missingValuesFirst: readBoolean,
  filterRegexp: readText,
  filterInterval: interval,
  filterDiscrete: listOf(readAny),
  excludeMissingValues: readBoolean,
  includeInResult: readBoolean,
};

const column = message(columnFields, [
  ["metric", "hparam"],
  ["filterRegexp", "filterInterval", "filterDiscrete"],
]);

const sessionGroupsFields = {
  experimentName: readText,
  allowedStatuses: listOf(readEnum(statuses)),
  colParams: listOf(column),
  aggregationType: readEnum([
    "AGGREGATION_UNSET",
    "AGGREGATION_AVG",
    "AGGREGATION_MEDIAN",
    "AGGREGATION_MIN",
    "AGGREGATION_MAX",
  ] as const),
  aggregationMetric: metricName,
  startIndex: readInt32,
  sliceSize: readInt32,
  includeMetrics: readBoolean,
};

const experimentFields = {
  experimentName: readText,
  includeMetrics: readBoolean,
  hparamsLimit: readInt32,
};

const metricEvalsFields = { sessionName: readText, metricName, experimentName: readText };

export type Column = Message<typeof columnFields>;
export type MetricName = Message<{ group: typeof readText; tag: typeof readText }>;
export type SessionGroupsRequest = Message<typeof sessionGroupsFields>;

export const sessionGroupsRequest = message(sessionGroupsFields);
export const experimentRequest = message(experimentFields);
export const metricEvalsRequest = message(metricEvalsFields);
