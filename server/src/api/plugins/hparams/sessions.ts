// What hyperparameter sessions say of themselves in the metadata of three tags, by run.
import { tensorboard } from "@tb-ts/proto";
import type { Catalog } from "../../catalog.ts";

const experimentTag = "_hparams_/experiment";
const sessionStartTag = "_hparams_/session_start_info";
const sessionEndTag = "_hparams_/session_end_info";

export type HParamValue = number | string | boolean;

export type Experiment = tensorboard.hparams.Experiment.$Properties;

/** A session is a run that tells its hyperparameters. */
export interface Session {
  /** The run's name. */
  readonly name: string;
  readonly groupName: string;
  readonly modelUri: string;
  readonly monitorUrl: string;
  readonly startTimeSecs: number;
  readonly endTimeSecs: number;
  /** Number of the enum Status; 0 until the session has ended. */
  readonly status: number;
  /** Values of a kind that JSON has; null ones are left out. */
  readonly hparams: ReadonlyMap<string, HParamValue>;
}

export interface SessionCatalog {
  readonly experiments: readonly Experiment[];
  readonly sessions: readonly Session[];
}

/** All sessions and experiments, in the order of their runs' names. What does not parse is left out. */
export function readSessions(catalog: Catalog): SessionCatalog {
  const experiments: Experiment[] = [];
  const sessions: Session[] = [];
  for (const { run, series } of catalog.runsOf("hparams")) {
    const contents = new Map(series.map((one) => [one.tag, one.pluginContent]));
    const { experiment } = parse(contents.get(experimentTag));
    if (experiment) experiments.push(experiment);
    const start = parse(contents.get(sessionStartTag)).sessionStartInfo;
    const end = parse(contents.get(sessionEndTag)).sessionEndInfo;
    if (start) sessions.push(sessionOf(run.name, start, end));
  }
  return { experiments, sessions };
}

function parse(content: Uint8Array | undefined): tensorboard.hparams.HParamsPluginData.$Properties {
  if (!content) return {};
  try {
    const data = tensorboard.hparams.HParamsPluginData.decode(content);
    return data.version === 0 ? data : {};
  } catch {
    return {};
  }
}

function sessionOf(
  name: string,
  start: tensorboard.hparams.SessionStartInfo.$Properties,
  end: tensorboard.hparams.SessionEndInfo.$Properties | null | undefined,
): Session {
  const hparams = new Map<string, HParamValue>();
  for (const [key, value] of Object.entries(start.hparams ?? {})) {
    const plain = value.numberValue ?? value.stringValue ?? value.boolValue;
    if (plain !== null && plain !== undefined) hparams.set(key, plain);
  }
  return {
    name,
    groupName: start.groupName ?? "",
    modelUri: start.modelUri ?? "",
    monitorUrl: start.monitorUrl ?? "",
    startTimeSecs: start.startTimeSecs ?? 0,
    endTimeSecs: end?.endTimeSecs ?? 0,
    status: end?.status ?? 0,
    hparams,
  };
}
