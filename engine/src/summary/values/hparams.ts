// Hyperparameters' values: the experiment's columns, a session's settings and how it ended, for the plugin `hparams`.
import { encodeMessage } from "../wire/encode-message.ts";
import { hparamsFields } from "../wire/plugin-messages.ts";
import { objectOf, shown } from "./shown.ts";
import { numericTensor, type SummaryValue, summaryValue } from "./summary-value.ts";

export type HParams = Readonly<Record<string, string | number | boolean>>;

export type SessionStatus = "success" | "failure" | "running";

/** tensorboard.hparams.Status and DataType */
const statuses = { success: 1, failure: 2, running: 3 } as const;
const types = { string: 1, boolean: 2, number: 3 } as const;

/** The experiment: every hyperparameter with its type, and the scalar tags that measure a session. */
export function experimentValue(
  values: HParams,
  metricTags: readonly string[],
  timeCreatedSecs: number,
): SummaryValue {
  const settings = objectOf("hparams", "an object of settings", values);
  const hparamInfos = Object.entries(settings).map(([name, value]) => ({
    name,
    type: typeOf(value),
  }));
  if (!Array.isArray(metricTags) || metricTags.some((tag) => typeof tag !== "string"))
    throw new TypeError(`hparams: metrics must be a list of tags, got ${shown(metricTags)}`);
  const metricInfos = metricTags.map((tag) => ({ name: { group: "", tag } }));
  return value("experiment", { experiment: { hparamInfos, metricInfos, timeCreatedSecs } });
}

/** The settings of the session that this run is; sessions of one group are shown as one row. */
export function sessionStartValue(
  values: HParams,
  groupName: string,
  startTimeSecs: number,
): SummaryValue {
  const settings = Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, valueMessage(name, value)]),
  );
  return value("session_start_info", {
    sessionStartInfo: { hparams: settings, groupName, startTimeSecs },
  });
}

/** How the session ended. */
export function sessionEndValue(status: SessionStatus, endTimeSecs: number): SummaryValue {
  if (!Object.hasOwn(statuses, status))
    throw new TypeError(`hparamsEnd: expected success, failure or running, got ${shown(status)}`);
  return value("session_end_info", { sessionEndInfo: { status: statuses[status], endTimeSecs } });
}

function value(name: string, data: object): SummaryValue {
  const content = encodeMessage(hparamsFields, data);
  const tensor = numericTensor([0], new Float32Array(0));
  return summaryValue(`_hparams_/${name}`, tensor, "hparams", content);
}

function typeOf(value: string | number | boolean): number {
  return types[typeof value as keyof typeof types]; // valueMessage refuses the others
}

function valueMessage(name: string, value: unknown): object {
  if (typeof value === "string") return { stringValue: value };
  if (typeof value === "number") return { numberValue: value };
  if (typeof value === "boolean") return { boolValue: value };
  throw new TypeError(`hparams: ${name} must be a string, number or boolean, got ${typeof value}`);
}
