// The columns of the hyperparameter table: of all experiments together, or worked out from the sessions.
import { tensorboard } from "@tb-ts/proto";
import { type Catalog, compareNames } from "../../catalog.ts";
import { groupOfRun, sessionOfRun } from "./metric-name.ts";
import { pythonFloat } from "./python-number.ts";
import type { HParamValue, Session, SessionCatalog } from "./sessions.ts";

const { DataType, DatasetType } = tensorboard.hparams;

/** A hyperparameter's column, in the form of the answer. */
export interface HParamInfo {
  readonly name: string;
  readonly displayName: string;
  readonly description: string;
  readonly type: string;
  readonly differs: boolean;
  readonly domainDiscrete?: readonly unknown[];
  readonly domainInterval?: { readonly minValue: number; readonly maxValue: number };
}

export interface MetricInfo {
  readonly name: { readonly group: string; readonly tag: string };
  readonly displayName: string;
  readonly description: string;
  readonly datasetType: string;
}

export interface ExperimentInfo {
  readonly hparamInfos: readonly HParamInfo[];
  readonly metricInfos: readonly MetricInfo[];
  readonly name: string;
  readonly description: string;
  readonly user: string;
  readonly timeCreatedSecs: number;
}

const noExperiment = { name: "", description: "", user: "", timeCreatedSecs: 0 };

/** The experiment that all sessions belong to; those hyperparameters first that differ, then by name. */
export function describeExperiment(catalog: Catalog, found: SessionCatalog): ExperimentInfo {
  const [first] = found.experiments;
  const infos = first ? joinExperiments(found) : inferColumns(catalog, found.sessions);
  const hparamInfos = [...infos.hparamInfos].sort(
    (a, b) => Number(b.differs) - Number(a.differs) || compareNames(a.name, b.name),
  );
  return {
    ...infos,
    hparamInfos,
    name: first?.name ?? noExperiment.name,
    description: first?.description ?? noExperiment.description,
    user: first?.user ?? noExperiment.user,
    timeCreatedSecs: first?.timeCreatedSecs ?? noExperiment.timeCreatedSecs,
  };
}

type Columns = Pick<ExperimentInfo, "hparamInfos" | "metricInfos">;

/** The union of all experiments' columns: each as the first that has it says. */
function joinExperiments({ experiments }: SessionCatalog): Columns {
  const hparams = new Map<string, HParamInfo>();
  const metrics = new Map<string, MetricInfo>();
  for (const experiment of experiments) {
    for (const info of experiment.hparamInfos ?? []) {
      const column = hparamColumn(info);
      if (!hparams.has(column.name)) hparams.set(column.name, column);
    }
    for (const info of experiment.metricInfos ?? []) {
      const column = metricColumn(info);
      const key = JSON.stringify(column.name);
      if (!metrics.has(key)) metrics.set(key, column);
    }
  }
  return { hparamInfos: [...hparams.values()], metricInfos: [...metrics.values()] };
}

function hparamColumn(info: tensorboard.hparams.HParamInfo.$Properties): HParamInfo {
  const { domainInterval: interval, domainDiscrete: discrete } = info;
  const values = (discrete?.values ?? []).map(
    (value) => value.numberValue ?? value.stringValue ?? value.boolValue ?? null,
  );
  return {
    name: info.name ?? "",
    displayName: info.displayName ?? "",
    description: info.description ?? "",
    type: DataType[info.type ?? 0] ?? String(info.type),
    differs: info.differs ?? false,
    ...(discrete && { domainDiscrete: values }),
    ...(interval && {
      domainInterval: { minValue: interval.minValue ?? 0, maxValue: interval.maxValue ?? 0 },
    }),
  };
}

function metricColumn(info: tensorboard.hparams.MetricInfo.$Properties): MetricInfo {
  return {
    name: { group: info.name?.group ?? "", tag: info.name?.tag ?? "" },
    displayName: info.displayName ?? "",
    description: info.description ?? "",
    datasetType: DatasetType[info.datasetType ?? 0] ?? String(info.datasetType),
  };
}

/** Without an experiment: every hyperparameter of any session, every scalar tag of its runs. */
function inferColumns(catalog: Catalog, sessions: readonly Session[]): Columns {
  const values = new Map<string, HParamValue[]>();
  for (const { hparams } of sessions) {
    for (const [name, value] of hparams) values.set(name, [...(values.get(name) ?? []), value]);
  }
  const hparamInfos = [...values].map(([name, list]) => inferColumn(name, list));
  return { hparamInfos, metricInfos: hparamInfos.length ? inferMetrics(catalog, sessions) : [] };
}

function inferColumn(name: string, values: readonly HParamValue[]): HParamInfo {
  const kinds = new Set(values.map((value) => typeof value));
  const base = { name, displayName: "", description: "" };
  if (kinds.size === 1 && kinds.has("number")) {
    const numbers = values as readonly number[]; // all of that kind
    const [minValue, maxValue] = extremes(numbers);
    const differs = new Set(numbers).size > 1;
    return { ...base, type: "DATA_TYPE_FLOAT64", differs, domainInterval: { minValue, maxValue } };
  }
  const isBoolean = kinds.size === 1 && kinds.has("boolean");
  const distinct = [...new Set<unknown>(isBoolean ? values : values.flatMap(valueTexts))];
  const type = isBoolean ? "DATA_TYPE_BOOL" : "DATA_TYPE_STRING";
  return { ...base, type, differs: distinct.length > 1, domainDiscrete: distinct };
}

function extremes(numbers: readonly number[]): [number, number] {
  const sorted = Float64Array.from(numbers).sort(); // NaN last
  return [sorted[0] ?? 0, sorted.at(-1) ?? 0];
}

/** A value of a column of mixed kinds as TensorBoard writes it: its JSON in ASCII, without the quotes. */
function valueTexts(value: HParamValue): string[] {
  if (typeof value === "number") return Number.isFinite(value) ? [pythonFloat(value)] : [];
  if (typeof value === "boolean") return [String(value)];
  return [toAscii(JSON.stringify(value).slice(1, -1))];
}

function toAscii(text: string): string {
  return text.replace(
    /[\u007f-\uffff]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

function inferMetrics(catalog: Catalog, sessions: readonly Session[]): MetricInfo[] {
  const names = new Set(sessions.map(({ name }) => name));
  const metrics = new Map<string, MetricInfo>();
  for (const { run, series } of catalog.runsOf("scalars")) {
    const session = sessionOfRun(names, run.name);
    if (session === null) continue;
    const group = groupOfRun(session, run.name);
    for (const { tag } of series)
      metrics.set(JSON.stringify([tag, group]), metricColumn({ name: { group, tag } }));
  }
  return [...metrics.values()].sort(
    (a, b) => compareNames(a.name.tag, b.name.tag) || compareNames(a.name.group, b.name.group),
  );
}
