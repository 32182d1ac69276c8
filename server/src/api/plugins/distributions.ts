// The distributions plugin: each histogram compressed to nine percentiles.
import type { FastifyInstance } from "fastify";
import { toJson } from "../json.ts";
import { queryValue } from "../parameters.ts";
import type { Plugin, PluginContext } from "../plugin.ts";
import { compressHistogram } from "./compressed-histogram.ts";
import { findHistograms, histogramTagsJson, readHistograms } from "./histograms.ts";

function register(app: FastifyInstance, context: PluginContext): void {
  const tags = context.perGeneration(histogramTagsJson);
  app.all("/tags", async (_request, reply) => reply.type("application/json").send(await tags()));

  app.all("/distributions", async (request, reply) => {
    const [run, tag] = [queryValue(request, "run"), queryValue(request, "tag")];
    const series = await findHistograms(context, run, tag);
    const points = await readHistograms(context, series, "distributions");
    const rows = points.map(({ wallTimeSec, step, buckets }) => [
      wallTimeSec,
      step,
      compressHistogram(buckets),
    ]);
    return reply.type("application/json").send(toJson(rows));
  });
}

export const distributions: Plugin = {
  name: "distributions",
  tabName: "distributions",
  loading: { type: "CUSTOM_ELEMENT", element_name: "tf-distribution-dashboard" },
  dataPlugins: ["histograms"],
  register,
};
