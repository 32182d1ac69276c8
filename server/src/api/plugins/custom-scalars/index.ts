// The custom_scalars plugin: charts that runs define, of all tags that match an expression.
import type { FastifyInstance } from "fastify";
import { invalidArgument, notFound } from "../../errors.ts";
import { queryValue } from "../../parameters.ts";
import type { Plugin, PluginContext } from "../../plugin.ts";
import { findScalars, scalarsToCsv, scalarsToJson } from "../scalars.ts";
import { readScalars } from "../series-points.ts";
import { matchNames } from "../tag-pattern.ts";
import { layoutJson } from "./layout.ts";

/** The points of every scalar tag of a run that the expression matches at its start. */
async function matchingJson(context: PluginContext, run: string | null, pattern: string) {
  const catalog = await context.catalog();
  const series = catalog.runsOf("scalars").find((one) => one.run.name === run)?.series ?? [];
  const tags = matchNames(
    pattern,
    series.map(({ tag }) => tag),
    "start",
  );
  if (!pattern || !tags) return '{"regex_valid":false,"tag_to_events":{}}';
  const matching = new Set(tags);
  const parts: string[] = [];
  for (const one of series) {
    if (!matching.has(one.tag)) continue;
    const points = await readScalars(context, one, "scalars");
    parts.push(`${JSON.stringify(one.tag)}:${scalarsToJson(points)}`);
  }
  return `{"regex_valid":true,"tag_to_events":{${parts.join(",")}}}`;
}

function register(app: FastifyInstance, context: PluginContext): void {
  app.all("/layout", async (_request, reply) =>
    reply.type("application/json").send(await layoutJson(context)),
  );

  app.all("/scalars", async (request, reply) => {
    const [run, pattern] = [queryValue(request, "run"), queryValue(request, "tag")];
    return reply.type("application/json").send(await matchingJson(context, run, pattern ?? ""));
  });

  app.all("/download_data", async (request, reply) => {
    const [run, tag] = [queryValue(request, "run"), queryValue(request, "tag")];
    if (run === null || tag === null) throw invalidArgument("Both run and tag must be specified");
    const points = await findScalars(context, run, tag);
    if (!points) throw notFound(`No scalar data for run='${run}', tag='${tag}'`);
    if (queryValue(request, "format") === "csv")
      return reply.type("text/csv; charset=utf-8").send(scalarsToCsv(points));
    return reply.type("application/json").send(scalarsToJson(points));
  });
}

export const customScalars: Plugin = {
  name: "custom_scalars",
  tabName: "Custom Scalars",
  loading: { type: "CUSTOM_ELEMENT", element_name: "tf-custom-scalar-dashboard" },
  dataPlugins: ["custom_scalars"],
  register,
};
