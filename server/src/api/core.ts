// TensorBoard's core routes: what is served, which runs there are, which plugins have data.
import type { FastifyInstance } from "fastify";
import type { Run } from "../store/store.ts";
import type { Catalog } from "./catalog.ts";
import { toJson } from "./json.ts";
import { queryValue } from "./parameters.ts";
import type { Plugin, PluginContext } from "./plugin.ts";
import { pluginEntry } from "./plugin-entry.ts";

export interface CoreOptions {
  readonly plugins: readonly Plugin[];
  readonly windowTitle: string;
  /** The log directory as the user wrote it. */
  readonly dataLocation: string;
  /** Version that clients of TensorBoard's API are told. */
  readonly version: string;
}

async function isEnabled(plugin: Plugin, context: PluginContext): Promise<boolean> {
  const { plugins } = await context.catalog();
  if (plugin.dataPlugins.some((name) => plugins.has(name))) return true;
  return (await plugin.isActive?.(context)) ?? false;
}

async function listPlugins(plugins: readonly Plugin[], context: PluginContext) {
  const entries = plugins.map(async (plugin) => [
    plugin.name,
    {
      disable_reload: plugin.disableReload ?? false,
      enabled: await isEnabled(plugin, context),
      remove_dom: false,
      tab_name: plugin.tabName,
      loading_mechanism: plugin.loading,
    },
  ]);
  return Object.fromEntries(await Promise.all(entries));
}

/** Runs of which at least one event was read, as TensorBoard's data server lists them. */
function runNamesJson({ runs, series }: Catalog): string {
  const withSeries = new Set(series.map(({ runId }) => runId));
  const isRead = (run: Run) => run.startTimeSec !== null || withSeries.has(run.id);
  return toJson(runs.filter(isRead).map((run) => run.name));
}

/** Adds the core routes; their paths are relative to `/data`. */
export function registerCore(
  app: FastifyInstance,
  context: PluginContext,
  options: CoreOptions,
): void {
  const environment = {
    version: options.version,
    data_location: options.dataLocation,
    window_title: options.windowTitle,
    experiment_name: "",
    experiment_description: "",
    creation_time: 0,
    debug: { data_provider: `tb-ts(logdir='${options.dataLocation}')`, flags: {} },
  };
  const runNames = context.perGeneration(runNamesJson);
  app.all("/environment", async () => environment);
  app.all("/runs", async (_request, reply) =>
    reply.type("application/json").send(await runNames()),
  );
  app.all("/plugins_listing", async () => listPlugins(options.plugins, context));
  app.all("/plugin_entry.html", async (request, reply) => {
    const { html, policy } = pluginEntry(options.plugins, queryValue(request, "name"));
    return reply.type("text/html").header("content-security-policy", policy).send(html);
  });
  app.all("/window_properties", async () => ({ window_title: options.windowTitle }));
  app.all("/logdir", async () => ({ logdir: options.dataLocation }));
  app.all("/experiments", async () => []);
  app.all("/experiment_runs", async () => []);
}
