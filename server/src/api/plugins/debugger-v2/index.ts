// The debugger-v2 plugin: what tf.debugging recorded of a program, from the dump files in the log directory.
import type { FastifyInstance, FastifyRequest } from "fastify";
import { errorToText, HttpError, invalidArgument, notFound } from "../../errors.ts";
import { toJson } from "../../json.ts";
import { queryInteger, queryValue } from "../../parameters.ts";
import type { Plugin, PluginContext } from "../../plugin.ts";
import { DebugDump, maxAlerts } from "./debug-dump.ts";
import { executionDetails, opDetails, sourceFileDetails, traceDetails } from "./details.ts";

/** A log directory has at most one dump, under this name. */
const runName = "__default_debugger_run__";

/** What one route answers, from an up-to-date dump. */
type Answer = (dump: DebugDump, request: FastifyRequest) => unknown;

const answers: Readonly<Record<string, Answer>> = {
  "/alerts": listAlerts,
  "/execution/digests": ({ executions }, request) => {
    const { begin, end } = readRange(request, executions.length);
    const digests = executions.slice(begin, end).map(({ digest }) => digest);
    return { begin, end, num_digests: executions.length, execution_digests: digests };
  },
  "/execution/data": ({ executions }, request) => {
    const { begin, end } = readRange(request, executions.length);
    return { begin, end, executions: executions.slice(begin, end).map(executionDetails) };
  },
  "/graph_execution/digests": ({ traces }, request) => {
    const { begin, end } = readRange(request, traces.length);
    const digests = traces.slice(begin, end).map(({ digest }) => digest);
    return { begin, end, num_digests: traces.length, graph_execution_digests: digests };
  },
  "/graph_execution/data": (dump, request) => {
    const { begin, end } = readRange(request, dump.traces.length);
    const details = dump.traces.slice(begin, end).map((one) => traceDetails(dump, one));
    return { begin, end, graph_executions: details };
  },
  "/graphs/graph_info": (dump, request) => {
    const { name, graphId, outerGraphId, innerGraphIds } = findGraph(dump, request);
    return {
      name,
      graph_id: graphId,
      outer_graph_id: outerGraphId,
      inner_graph_ids: innerGraphIds,
    };
  },
  "/graphs/op_info": (dump, request) => {
    const graph = findGraph(dump, request);
    const name = required(request, "op_name");
    const op = graph.ops.get(name);
    if (!op) throw notFound(`There is no op named "${name}" in graph with ID "${graph.graphId}"`);
    return opDetails(dump, graph, op);
  },
  "/source_files/list": ({ sourceFiles }) =>
    sourceFiles.map(({ hostName, filePath }) => [hostName, filePath]),
  "/source_files/file": (dump, request) => {
    required(request, "index");
    return sourceFileDetails(dump, queryInteger(request, "index", 0));
  },
  "/stack_frames/stack_frames": ({ stackFrames }, request) => ({
    stack_frames: required(request, "stack_frame_ids")
      .split(",")
      .map((id) => {
        const frame = stackFrames.get(id);
        if (!frame) throw notFound(`Cannot find stack frame with ID ${id}`);
        return frame;
      }),
  }),
};

function listAlerts({ alerts }: DebugDump, request: FastifyRequest) {
  const type = queryValue(request, "alert_type");
  if (type !== null && (type !== "InfNanAlert" || alerts.length === 0))
    throw invalidArgument(`Filtering of alerts failed: alert type ${type} does not exist`);
  const { begin, end } = readRange(request, alerts.length);
  return {
    begin,
    end,
    alert_type: type,
    num_alerts: alerts.length,
    alerts_breakdown: alerts.length ? { InfNanAlert: alerts.length } : {},
    per_type_alert_limit: maxAlerts,
    alerts: alerts.slice(begin, end),
  };
}

function findGraph(dump: DebugDump, request: FastifyRequest) {
  const id = required(request, "graph_id");
  const graph = dump.graphs.get(id);
  if (!graph) throw notFound(`There is no graph with ID "${id}"`);
  return graph;
}

function required(request: FastifyRequest, name: string): string {
  const value = queryValue(request, name);
  if (value === null) throw invalidArgument(`${name} parameter is not provided`);
  return value;
}

/** `begin` and `end`; an end that is absent or -1 is the count. */
function readRange(request: FastifyRequest, count: number): { begin: number; end: number } {
  const isOpen = ["-1", null].includes(queryValue(request, "end"));
  const begin = queryInteger(request, "begin", 0);
  const end = isOpen ? count : queryInteger(request, "end", count);
  if (end > count) throw invalidArgument(`end index (${end}) out of bounds (${count})`);
  if (end < begin)
    throw invalidArgument(`end index (${end}) is unexpectedly less than begin index (${begin})`);
  return { begin, end };
}

/** This plugin's errors are JSON, and always 400. */
function errorAnswer(error: unknown): string {
  if (!(error instanceof HttpError)) throw error;
  return toJson({ error: errorToText(error) });
}

function register(app: FastifyInstance, context: PluginContext): void {
  let dump: DebugDump | null = null;
  const current = () => {
    dump ??= DebugDump.open(context.logdir);
    dump?.update();
    return dump;
  };

  app.all("/runs", async (_request, reply) => {
    const found = current();
    const runs = found ? { [runName]: { start_time: found.startTimeSec } } : {};
    return reply.type("application/json").send(toJson(runs));
  });

  for (const [route, answer] of Object.entries(answers)) {
    app.all(route, async (request, reply) => {
      reply.type("application/json");
      try {
        const run = required(request, "run");
        const found = run === runName ? current() : null;
        if (!found) throw invalidArgument(`there is no run ${run}`);
        return reply.send(toJson(answer(found, request)));
      } catch (error) {
        return reply.status(400).send(errorAnswer(error));
      }
    });
  }
}

export const debuggerV2: Plugin = {
  name: "debugger-v2",
  tabName: "Debugger V2",
  loading: { type: "NG_COMPONENT" },
  dataPlugins: [],
  register,
};
