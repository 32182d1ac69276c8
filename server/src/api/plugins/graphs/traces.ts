// Traces that profilers leave beside the event files: TensorFlow's and JAX's in `plugins/profile/<session>/<host>.…`,
// PyTorch's tensorboard_trace_handler in `<host>.<time>.pt.trace.json`.
import { createReadStream, type Dirent, type ReadStream } from "node:fs";
import { readdir } from "node:fs/promises";
import { dirname, join } from "node:path";
import { notFound } from "../../errors.ts";
import type { PluginContext } from "../../plugin.ts";
import { assetPath } from "../projector/asset-path.ts";

/** Where a profiler puts its sessions, below the directory that it was given. */
const profileFolder = join("plugins", "profile");

/** The same trace in two forms: JSON is the smaller one, and what is written where both are is this. */
const traceEndings = [".trace.json.gz", ".trace.json", ".xplane.pb"] as const;

/** Files by the directory that they were written for, relative to the log directory (`.` for its root). */
export type TraceFiles = Readonly<Record<string, readonly string[]>>;

const torchEnding = /\.pt\.trace\.json(\.gz)?$/;

/**
 * Every run's directory and the one above it, where a callback that writes `fit/train` has its profiler write, and
 * those at the root: PyTorch's profiler may be all that writes there.
 */
async function directories(context: PluginContext): Promise<Set<string>> {
  const { runs } = await context.catalog();
  const atRoot = (await list(context.logdir)).filter((entry) => entry.isDirectory());
  const ofRuns = runs.flatMap(({ name }) => [name, dirname(name)]);
  return new Set([".", ...ofRuns, ...atRoot.map(({ name }) => name)]);
}

async function list(path: string): Promise<Dirent[]> {
  try {
    return await readdir(path, { withFileTypes: true });
  } catch {
    return []; // nothing there, or nothing that may be read: no traces either way
  }
}

/** Names of a session's trace files, one for each host. */
function tracesOf(names: readonly string[]): string[] {
  const byHost = new Map<string, string>();
  for (const ending of traceEndings)
    for (const name of names) {
      if (!name.endsWith(ending)) continue;
      const host = name.slice(0, -ending.length);
      if (!byHost.has(host)) byHost.set(host, name);
    }
  return [...byHost.values()].sort();
}

/** `<session>/<file>` of one directory, oldest session first: sessions are named by their time. */
async function sessionFiles(directory: string): Promise<string[]> {
  const sessions = (await list(join(directory, profileFolder))).filter((one) => one.isDirectory());
  const found = sessions.map(async ({ name: session }) => {
    const entries = await list(join(directory, profileFolder, session));
    return tracesOf(entries.map(({ name }) => name)).map((file) => `${session}/${file}`);
  });
  return (await Promise.all(found)).flat().sort();
}

/** Each directory is listed once: most of thousands hold no traces. */
async function filesBelow(directory: string): Promise<string[]> {
  const names = (await list(directory)).map(({ name }) => name);
  const ofSessions = names.includes(dirname(profileFolder)) ? await sessionFiles(directory) : [];
  return [...ofSessions, ...names.filter((name) => torchEnding.test(name)).sort()];
}

export async function listTraces(context: PluginContext): Promise<TraceFiles> {
  const found: Record<string, readonly string[]> = {};
  for (const directory of await directories(context)) {
    const files = await filesBelow(join(context.logdir, directory));
    if (files.length > 0) found[directory] = files;
  }
  return found;
}

/** The bytes of a file that `listTraces` names. 404 for any other, also one that leads out of its directory. */
export async function openTrace(
  context: PluginContext,
  directory: string,
  file: string,
): Promise<ReadStream> {
  const isKnown =
    (await directories(context)).has(directory) &&
    (await filesBelow(join(context.logdir, directory))).includes(file);
  if (!isKnown) throw notFound(`no trace ${file} in ${directory}`);
  const folder = torchEnding.test(file) && !file.includes("/") ? "." : profileFolder;
  return createReadStream(assetPath(join(context.logdir, directory, folder), file));
}

export async function hasTraces(context: PluginContext): Promise<boolean> {
  return Object.keys(await listTraces(context)).length > 0;
}
