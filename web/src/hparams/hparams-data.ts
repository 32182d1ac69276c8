// Session groups with their hyperparameters and metrics, as rows and columns of one table.
import type {
  Session,
  WireExperiment,
  WireGroup,
  WireGroups,
  WireMetricName,
} from "./hparams-wire.ts";

export type Value = number | string | boolean | null;

export interface Column {
  /** Unique and stable: `hparam lr`, `metric validation/epoch_loss`. */
  readonly id: string;
  readonly kind: "hparam" | "metric";
  readonly title: string;
  readonly description: string;
  /** Whether every value that is there is a number. */
  readonly isNumeric: boolean;
  /** The scalar that a metric is of: its tag, in the run of this name below the session's. */
  readonly metric: WireMetricName | null;
}

export interface Row {
  /** The group's name: a trial id, or its only session's run. */
  readonly name: string;
  /** The group's first session, which names the row on screen. */
  readonly title: string;
  /** The name that the writer gave the trial; null where the library made one of its values. */
  readonly trial: string | null;
  readonly sessions: readonly Session[];
  /** One value a column, in the table's order; null where the group has none. */
  readonly values: readonly Value[];
}

export interface HparamsTable {
  /** What the session groups were asked with: a download repeats it. */
  readonly request: unknown;
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
}

const statuses = ["STATUS_UNKNOWN", "STATUS_SUCCESS", "STATUS_FAILURE", "STATUS_RUNNING"];

async function post<T>(route: string, body: unknown, signal: AbortSignal): Promise<T> {
  const answer = await fetch(`data/plugin/hparams/${route}`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(body),
    signal,
  });
  if (!answer.ok) throw new Error((await answer.text()).slice(0, 300) || answer.statusText);
  return (await answer.json()) as T;
}

export async function fetchHparams(signal: AbortSignal): Promise<HparamsTable> {
  const experiment = await post<WireExperiment>("experiment", {}, signal);
  const request = {
    startIndex: 0,
    sliceSize: 1_000_000,
    allowedStatuses: statuses,
    aggregationType: "AGGREGATION_AVG",
    colParams: columnParams(experiment),
  };
  const groups = await post<WireGroups>("session_groups", request, signal);
  return { request, ...tableOf(experiment, groups.sessionGroups) };
}

/** What the data routes call the table's columns, in its order. */
function columnParams({ hparamInfos, metricInfos }: WireExperiment): unknown[] {
  return [
    ...hparamInfos.map(({ name }) => ({ hparam: name })),
    ...metricInfos.map(({ name }) => ({ metric: name })),
  ];
}

const metricPath = ({ group, tag }: WireMetricName) => (group ? `${group}/${tag}` : tag);

/** JSON has no NaN and infinities: they come as strings. */
function toValue(value: Value | undefined): Value {
  if (value === "NaN" || value === "Infinity" || value === "-Infinity") return Number(value);
  return value ?? null;
}

/** TensorFlow names a trial without a name by the SHA-256 of its hyperparameters; others by its run. */
function trialOf({ name, sessions }: WireGroup): string | null {
  const isMade = /^[0-9a-f]{64}$/.test(name) || sessions.some((session) => session.name === name);
  return isMade ? null : name;
}

/** The table of the two answers. */
export function tableOf(
  experiment: WireExperiment,
  groups: readonly WireGroup[],
): Pick<HparamsTable, "columns" | "rows"> {
  const { hparamInfos, metricInfos } = experiment;
  const rows = groups.map((group): Row => {
    const metrics = new Map(group.metricValues.map(({ name, value }) => [metricPath(name), value]));
    return {
      name: group.name,
      title: group.sessions[0]?.name ?? group.name,
      trial: trialOf(group),
      sessions: group.sessions,
      values: [
        ...hparamInfos.map(({ name }) => toValue(group.hparams[name])),
        ...metricInfos.map(({ name }) => toValue(metrics.get(metricPath(name)))),
      ],
    };
  });
  const isNumeric = (at: number) =>
    rows.every(({ values }) => values[at] === null || typeof values[at] === "number") &&
    rows.some(({ values }) => values[at] !== null);
  const columns = [
    ...hparamInfos.map(({ name, displayName, description }) => ({
      ...{ id: `hparam ${name}`, kind: "hparam" as const, title: displayName || name, description },
      metric: null,
    })),
    ...metricInfos.map(({ name, displayName, description }) => ({
      ...{ id: `metric ${metricPath(name)}`, kind: "metric" as const, description },
      title: displayName || metricPath(name),
      metric: name,
    })),
  ].map((column, at) => ({ ...column, isNumeric: isNumeric(at) }));
  return { columns, rows };
}
