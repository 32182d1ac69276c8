// The projector plugin: embeddings that lie in files of the run directories.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { setImmediate } from "node:timers/promises";
import type { FastifyInstance, FastifyRequest } from "fastify";
import { invalidArgument } from "../../errors.ts";
import { toJson } from "../../json.ts";
import { queryValue } from "../../parameters.ts";
import type { Plugin, PluginContext } from "../../plugin.ts";
import { imageType } from "../image-type.ts";
import { assetPath, realPath } from "./asset-path.ts";
import { readVariable } from "./checkpoint.ts";
import { type Embedding, type ProjectorConfig, readConfig } from "./config.ts";
import { readVectors } from "./tensor-file.ts";

/** How long the search of all runs for configs counts. */
const searchAgainAfterMs = 10_000;

/** The names of runs that have embeddings; the log directory itself counts as one. */
/** Looks into every run's folder; other requests are answered in between. */
async function runsWithEmbeddings(context: PluginContext): Promise<string[]> {
  const names = new Set((await context.catalog()).runs.map(({ name }) => name));
  const found: string[] = [];
  for (const name of names.add(".")) {
    if (readConfig(join(context.logdir, name), context.logdir)) found.push(name);
    await setImmediate();
  }
  return found;
}

async function configOf(context: PluginContext, request: FastifyRequest): Promise<ProjectorConfig> {
  const run = required(request, "run");
  const isKnown = run === "." || (await context.catalog()).runs.some(({ name }) => name === run);
  const config = isKnown ? readConfig(join(context.logdir, run), context.logdir) : null;
  if (!config) throw invalidArgument(`Unknown run: "${run}"`);
  return config;
}

function required(request: FastifyRequest, name: string): string {
  const value = queryValue(request, name);
  if (value === null) throw invalidArgument(`query parameter "${name}" is required`);
  return value;
}

/** `num_rows`, or infinity where it is absent. */
function readRowLimit(request: FastifyRequest): number {
  const text = queryValue(request, "num_rows");
  if (!text) return Number.POSITIVE_INFINITY;
  const rows = Number(text);
  if (!/^\s*\+?\d+\s*$/.test(text) || rows <= 0)
    throw invalidArgument("query parameter num_rows must be integer > 0");
  return rows;
}

function findEmbedding(config: ProjectorConfig, name: string): Embedding | undefined {
  const plain = name.replace(/:0$/, "");
  return config.embeddings.find(({ tensorName }) => tensorName === plain);
}

/** A file that the request's embedding names in one of its fields. */
async function findAsset(
  context: PluginContext,
  request: FastifyRequest,
  what: string,
  pick: (embedding: Embedding) => string | undefined,
): Promise<string> {
  const config = await configOf(context, request);
  const name = required(request, "name");
  const embedding = findEmbedding(config, name);
  const path = embedding && pick(embedding);
  if (!path) throw invalidArgument(`No ${what} file found for tensor "${name}"`);
  return assetPath(config.directory, path);
}

function readTensor(config: ProjectorConfig, name: string, rowLimit: number): Buffer {
  const embedding = findEmbedding(config, name);
  if (embedding?.tensorPath) {
    const path = assetPath(config.directory, embedding.tensorPath);
    const { columns, data } = readVectors(path, embedding.tensorShape);
    return toBytes(data.subarray(0, Math.min(data.length, rowLimit * columns)));
  }
  const variable = config.checkpoint?.entries.get(name);
  if (!config.checkpoint || !variable) throw invalidArgument(`Tensor "${name}" not found`);
  try {
    const tensor = readVariable(config.checkpoint, variable);
    if (tensor.kind !== "numeric") throw new TypeError("it is no tensor of numbers");
    const columns = variable.shape.slice(1).reduce((product, size) => product * size, 1);
    const shown = tensor.data.subarray(0, Math.min(tensor.data.length, rowLimit * columns));
    return toBytes(Float32Array.from(shown, Number));
  } catch (cause) {
    throw invalidArgument(`Tensor "${name}" cannot be read: ${(cause as Error).message}`);
  }
}

function toBytes(data: Float32Array): Buffer {
  return Buffer.from(data.buffer, data.byteOffset, data.byteLength);
}

/** The first lines; a first line with tabs is a header and not counted. */
function firstLines(text: string, rowLimit: number): string {
  const lines = text.split(/(?<=\n)/);
  return lines.slice(0, rowLimit + (lines[0]?.includes("\t") ? 1 : 0)).join("");
}

/** Protobuf's JSON: what is empty is left out. */
function configJson({ checkpoint, embeddings }: ProjectorConfig): string {
  return toJson({
    ...(checkpoint && { modelCheckpointPath: checkpoint.prefix }),
    embeddings: embeddings.map(({ sprite, ...fields }) => ({
      ...nonEmpty(fields),
      ...(sprite && { sprite: nonEmpty(sprite) }),
    })),
  });
}

function nonEmpty(fields: Readonly<Record<string, string | readonly number[]>>) {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value.length > 0));
}

function register(app: FastifyInstance, context: PluginContext): void {
  app.all("/runs", async (_request, reply) =>
    reply.type("application/json").send(toJson(await runsWithEmbeddings(context))),
  );

  app.all("/info", async (request, reply) =>
    reply.type("application/json").send(configJson(await configOf(context, request))),
  );

  app.all("/tensor", async (request, reply) => {
    const rowLimit = readRowLimit(request);
    const config = await configOf(context, request);
    const bytes = readTensor(config, required(request, "name"), rowLimit);
    return reply.type("application/octet-stream").send(bytes);
  });

  app.all("/metadata", async (request, reply) => {
    const rowLimit = readRowLimit(request);
    const path = await findAsset(context, request, "metadata", (one) => one.metadataPath);
    const text = firstLines(readFileSync(path, "utf8"), rowLimit);
    return reply.type("text/plain; charset=utf-8").send(text);
  });

  app.all("/bookmarks", async (request, reply) => {
    const path = await findAsset(context, request, "bookmarks", (one) => one.bookmarksPath);
    return reply.type("application/json").send(readFileSync(path));
  });

  app.all("/sprite_image", async (request, reply) => {
    const path = await findAsset(context, request, "sprite image", (one) => one.sprite?.imagePath);
    const bytes = readFileSync(path);
    return reply.type(imageType(bytes)).send(bytes);
  });
}

/** When a log directory was last searched, and what was found. */
const searches = new WeakMap<PluginContext, { atMs: number; isActive: boolean }>();

async function isActive(context: PluginContext): Promise<boolean> {
  const last = searches.get(context);
  if (last && performance.now() - last.atMs < searchAgainAfterMs) return last.isActive;
  const isFound =
    realPath(context.logdir) !== null && (await runsWithEmbeddings(context)).length > 0;
  searches.set(context, { atMs: performance.now(), isActive: isFound });
  return isFound;
}

export const projector: Plugin = {
  name: "projector",
  tabName: "projector",
  loading: { type: "IFRAME", module_path: "/data/plugin/projector/index.js" },
  disableReload: true,
  dataPlugins: [],
  isActive,
  register,
};
