// The pr_curves plugin: precision–recall curves, one a step.
import type { FastifyInstance } from "fastify";
import type { Catalog } from "../catalog.ts";
import { invalidArgument } from "../errors.ts";
import { toJson } from "../json.ts";
import { queryValue, queryValues } from "../parameters.ts";
import type { Plugin, PluginContext } from "../plugin.ts";
import { prCurveOf } from "./pr-curve-point.ts";
import { readReferences, readValues } from "./series-points.ts";
import { describeSeries, listTags } from "./tag-listing.ts";
import { matrixRows, tensorOf } from "./tensor-rows.ts";

function tagsJson(catalog: Catalog): string {
  return toJson(listTags(catalog, "pr_curves", describeSeries));
}

/** The curves of a run; values that are no curve are left out. */
async function readCurves(context: PluginContext, run: string, tag: string) {
  const series = (await context.catalog()).find(run, tag);
  if (series?.plugin !== "pr_curves")
    throw invalidArgument(`No PR curves could be found for run '${run}' and tag '${tag}'`);
  const { columns, points } = await readReferences(context, series, "pr_curves");
  const values = await readValues(context, columns, points);
  return points.flatMap(({ wallTimeSec, step }, index) => {
    const curve = prCurveOf(matrixRows(tensorOf(values[index]!), 1)); // one value a point
    return curve ? [{ wall_time: wallTimeSec, step, ...curve }] : [];
  });
}

function register(app: FastifyInstance, context: PluginContext): void {
  const tags = context.perGeneration(tagsJson);
  app.all("/tags", async (_request, reply) => reply.type("application/json").send(await tags()));

  app.all("/pr_curves", async (request, reply) => {
    const runs = queryValues(request, "run");
    const tag = queryValue(request, "tag");
    if (runs.length === 0) throw invalidArgument("No runs provided when fetching PR curve data");
    if (!tag) throw invalidArgument("No tag provided when fetching PR curve data");
    const entries = [];
    for (const run of new Set(runs)) entries.push([run, await readCurves(context, run, tag)]);
    return reply.type("application/json").send(toJson(Object.fromEntries(entries)));
  });
}

export const prCurves: Plugin = {
  name: "pr_curves",
  tabName: "PR Curves",
  loading: { type: "CUSTOM_ELEMENT", element_name: "tf-pr-curve-dashboard" },
  dataPlugins: ["pr_curves"],
  register,
};
