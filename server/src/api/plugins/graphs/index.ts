// The graphs plugin: a run's graph, traced functions, Keras models and profiles, as protobuf text.
import { tensorflow } from "@tb-ts/proto";
import type { FastifyInstance, FastifyRequest } from "fastify";
import { referenceAt } from "../../../values/value-source.ts";
import { isGraphDef } from "../../../values/value-tensor.ts";
import { invalidArgument, notFound } from "../../errors.ts";
import { toJson } from "../../json.ts";
import { queryValue } from "../../parameters.ts";
import type { Plugin, PluginContext } from "../../plugin.ts";
import { readBlob } from "../blob-key.ts";
import { readReferences } from "../series-points.ts";
import { functionGraphsOf } from "./function-graphs.ts";
import { graphInfoJson, graphPlugins, runGraphTag } from "./info.ts";
import { kerasModelToGraph } from "./keras-model.ts";
import { limitAttributes } from "./limit-attributes.ts";
import { mergeGraphs } from "./merge-graphs.ts";
import { wireToText } from "./text-format.ts";
import { hasTraces, listTraces, openTrace } from "./traces.ts";

const pbtxt = "text/x-protobuf; charset=utf-8";

/** The newest blob of the first of these plugins that has one for the run and tag; 404 where none has. */
async function readNewest(
  context: PluginContext,
  plugins: readonly string[],
  run: string,
  tag: string,
): Promise<Uint8Array> {
  const series = (await context.catalog()).find(run, tag);
  if (!series || !plugins.includes(series.plugin)) throw notFound(`no graph ${tag} in run ${run}`);
  const { columns, points } = await readReferences(context, series, series.plugin);
  // A graph that an event holds itself goes before the one in a meta graph.
  const own = points.findLast(({ index }) => isGraphDef(referenceAt(columns, index)));
  const newest = own ?? points.at(-1);
  if (!newest) throw notFound(`no graph ${tag} in run ${run}`);
  const reference = referenceAt(columns, newest.index);
  return readBlob(context, { plugin: series.plugin, reference, element: 0 });
}

/** Parses what a file holds; what does not parse is a 400 that says what it was meant to be. */
function parse<T>(what: string, read: () => T): T {
  try {
    return read();
  } catch (cause) {
    throw invalidArgument(`The ${what} does not parse: ${(cause as Error).message}`);
  }
}

async function readKerasGraph(context: PluginContext, run: string, tag: string) {
  const bytes = await readNewest(context, [graphPlugins.kerasModel], run, tag);
  const config: unknown = parse("Keras model", () => JSON.parse(Buffer.from(bytes).toString()));
  return tensorflow.GraphDef.encode(kerasModelToGraph(config)).finish();
}

async function readFunctionGraphs(context: PluginContext, run: string, tag: string) {
  const plugins = [graphPlugins.functionGraphAndProfile, graphPlugins.functionGraph];
  const bytes = await readNewest(context, plugins, run, tag);
  return mergeGraphs(parse("run metadata", () => functionGraphsOf(bytes)));
}

interface AttributeLimit {
  readonly maxBytes: number;
  readonly key: string;
}

function readLimit(request: FastifyRequest): AttributeLimit | null {
  const text = queryValue(request, "limit_attr_size");
  if (text === null) return null;
  if (!/^\s*[+-]?\d+\s*$/.test(text))
    throw invalidArgument("query parameter `limit_attr_size` must be an integer");
  const key = queryValue(request, "large_attrs_key");
  if (key === null) throw invalidArgument("`limit_attr_size` needs `large_attrs_key`");
  if (!(Number(text) > 0)) throw invalidArgument("`limit_attr_size` must be greater than 0");
  return { maxBytes: Number(text), key };
}

async function readGraphText(
  context: PluginContext,
  request: FastifyRequest,
  run: string,
): Promise<string> {
  const tag = queryValue(request, "tag");
  const limit = readLimit(request);
  const isConceptual = queryValue(request, "conceptual") === "true";
  const graph = await readGraph(context, run, tag, isConceptual);
  return parse("graph", () => {
    const shown = limit ? limitAttributes(graph, limit.maxBytes, limit.key) : graph;
    return wireToText(shown, "GraphDef");
  });
}

/** The bytes of a GraphDef. */
async function readGraph(
  context: PluginContext,
  run: string,
  tag: string | null,
  isConceptual: boolean,
): Promise<Uint8Array> {
  if (isConceptual) {
    if (tag === null) throw invalidArgument('query parameter "tag" is required');
    return readKerasGraph(context, run, tag);
  }
  if (tag !== null) return readFunctionGraphs(context, run, tag);
  return readNewest(context, [graphPlugins.runGraph], run, runGraphTag);
}

function required(request: FastifyRequest, name: string): string {
  const value = queryValue(request, name);
  if (value === null) throw invalidArgument(`query parameter "${name}" is required`);
  return value;
}

function register(app: FastifyInstance, context: PluginContext): void {
  const info = context.perGeneration(graphInfoJson);
  app.all("/info", async (_request, reply) => reply.type("application/json").send(await info()));

  app.all("/graph", async (request, reply) => {
    const run = required(request, "run");
    return reply.type(pbtxt).send(await readGraphText(context, request, run));
  });

  app.all("/run_metadata", async (request, reply) => {
    const [tag, run] = [required(request, "tag"), required(request, "run")];
    const plugins = [graphPlugins.taggedRunMetadata, graphPlugins.functionGraphAndProfile];
    const bytes = await readNewest(context, plugins, run, tag);
    return reply.type(pbtxt).send(parse("run metadata", () => wireToText(bytes, "RunMetadata")));
  });

  // TensorBoard leaves traces to another package; these two routes are ours.
  app.get("/traces", async (_request, reply) =>
    reply.type("application/json").send(toJson(await listTraces(context))),
  );

  // Packed or not, a file is answered as it is: a browser that sees `content-encoding: gzip` would unpack it.
  app.get("/trace", { compress: false }, async (request, reply) => {
    const [directory, file] = [required(request, "directory"), required(request, "file")];
    const bytes = await openTrace(context, directory, file);
    return reply.type("application/octet-stream").send(bytes);
  });
}

export const graphs: Plugin = {
  name: "graphs",
  tabName: "graphs",
  loading: { type: "CUSTOM_ELEMENT", element_name: "tf-graph-dashboard" },
  disableReload: true,
  dataPlugins: Object.values(graphPlugins),
  isActive: hasTraces,
  register,
};
