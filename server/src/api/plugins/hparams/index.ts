// The hparams plugin: a table of sessions by their hyperparameters and metrics.
import type { FastifyInstance, FastifyRequest } from "fastify";
import type { Catalog } from "../../catalog.ts";
import { invalidArgument, notFound } from "../../errors.ts";
import { toJson } from "../../json.ts";
import { queryValue } from "../../parameters.ts";
import type { Plugin, PluginContext } from "../../plugin.ts";
import { findScalars, scalarsToJson } from "../scalars.ts";
import { downloadTable } from "./download.ts";
import { describeExperiment, type ExperimentInfo } from "./experiment.ts";
import { metricRun } from "./metric-name.ts";
import { parseMessage } from "./protobuf-json.ts";
import {
  experimentRequest,
  metricEvalsRequest,
  type SessionGroupsRequest,
  sessionGroupsRequest,
  statuses,
} from "./requests.ts";
import { selectGroups } from "./select-groups.ts";
import { groupSessions, type MeasuredSession, type SessionGroup } from "./session-groups.ts";
import { readSessions, type SessionCatalog } from "./sessions.ts";

/** What all routes start from. */
interface Table {
  readonly catalog: Catalog;
  readonly found: SessionCatalog;
  readonly experiment: ExperimentInfo;
}

function buildTable(catalog: Catalog): Table {
  const found = readSessions(catalog);
  return { catalog, found, experiment: describeExperiment(catalog, found) };
}

/** The JSON of a request: the body of a POST, the parameter `request` otherwise. */
function requestText(request: FastifyRequest): string | null {
  if (request.method !== "POST") return queryValue(request, "request");
  return Buffer.isBuffer(request.body) ? request.body.toString("utf8") : null;
}

function withMetrics(experiment: ExperimentInfo, isIncluded: boolean | undefined): ExperimentInfo {
  return isIncluded === false ? { ...experiment, metricInfos: [] } : experiment;
}

function listGroups(table: Table, request: SessionGroupsRequest): SessionGroup[] {
  const { metricInfos } = withMetrics(table.experiment, request.includeMetrics);
  const groups = groupSessions(table.catalog, table.found.sessions, metricInfos, request);
  return selectGroups(groups, request.colParams ?? []);
}

function slice(groups: readonly SessionGroup[], request: SessionGroupsRequest): SessionGroup[] {
  const start = request.startIndex ?? 0;
  return groups.slice(start, start + (request.sliceSize ?? 0));
}

function groupAnswer({ name, hparams, metricValues, sessions, monitorUrl }: SessionGroup) {
  return {
    name,
    hparams: Object.fromEntries(hparams),
    metricValues,
    sessions: sessions.map(sessionAnswer),
    monitorUrl,
  };
}

function sessionAnswer({ session, metricValues }: MeasuredSession) {
  const { name, startTimeSecs, endTimeSecs, status, modelUri, monitorUrl } = session;
  return {
    name,
    startTimeSecs,
    endTimeSecs,
    status: statuses[status] ?? status,
    modelUri,
    metricValues,
    monitorUrl,
  };
}

function readVisibility(request: FastifyRequest): boolean[] {
  const text = queryValue(request, "columnsVisibility");
  try {
    const parsed: unknown = JSON.parse(text ?? "");
    if (Array.isArray(parsed)) return parsed.map(Boolean);
  } catch {
    // Said below, for both.
  }
  throw invalidArgument("columnsVisibility must be a JSON array of true and false");
}

function register(app: FastifyInstance, context: PluginContext): void {
  const table = context.perGeneration(buildTable);

  app.all("/experiment", async (request, reply) => {
    const asked = parseMessage(requestText(request), experimentRequest);
    const experiment = withMetrics((await table()).experiment, asked.includeMetrics);
    const limit = asked.hparamsLimit || experiment.hparamInfos.length;
    const hparamInfos = experiment.hparamInfos.slice(0, limit);
    return reply.type("application/json").send(toJson({ ...experiment, hparamInfos }));
  });

  app.all("/session_groups", async (request, reply) => {
    const asked = parseMessage(requestText(request), sessionGroupsRequest);
    const groups = listGroups(await table(), asked);
    const sessionGroups = slice(groups, asked).map(groupAnswer);
    return reply.type("application/json").send(toJson({ sessionGroups, totalSize: groups.length }));
  });

  app.all("/metric_evals", async (request, reply) => {
    const asked = parseMessage(requestText(request), metricEvalsRequest);
    const run = metricRun(asked.sessionName ?? "", asked.metricName?.group ?? "");
    const tag = asked.metricName?.tag ?? "";
    const points = await findScalars(context, run, tag);
    if (!points) throw notFound(`No scalar data for run='${run}', tag='${tag}'`);
    return reply.type("application/json").send(scalarsToJson(points));
  });

  app.all("/download_data", async (request, reply) => {
    const isVisible = readVisibility(request);
    const asked = parseMessage(requestText(request), sessionGroupsRequest);
    const built = await table();
    const groups = slice(listGroups(built, asked), asked);
    const experiment = withMetrics(built.experiment, asked.includeMetrics);
    const file = downloadTable(experiment, groups, queryValue(request, "format"), isVisible);
    return reply.type(file.type).send(file.body);
  });
}

export const hparams: Plugin = {
  name: "hparams",
  tabName: "hparams",
  loading: { type: "CUSTOM_ELEMENT", element_name: "tf-hparams-dashboard" },
  dataPlugins: ["hparams"],
  register,
};
