// The text plugin: strings and tables of strings, rendered as Markdown.
import type { FastifyInstance } from "fastify";
import type { Catalog } from "../catalog.ts";
import { invalidArgument } from "../errors.ts";
import { toJson } from "../json.ts";
import { queryValue } from "../parameters.ts";
import type { Plugin, PluginContext } from "../plugin.ts";
import { isKnownVersion } from "./plugin-version.ts";
import { readReferences, readValues } from "./series-points.ts";
import { tensorOf } from "./tensor-rows.ts";
import { textToHtml } from "./text-html.ts";

function tagsJson(catalog: Catalog): string {
  const runs = catalog
    .runsOf("text")
    .map(({ run, series }) => [run.name, series.filter(isKnownVersion).map(({ tag }) => tag)]);
  return toJson(Object.fromEntries(runs));
}

/** The texts of a series; a value that is no tensor of strings shows as nothing. */
async function readTexts(context: PluginContext, run: string, tag: string, isMarkdown: boolean) {
  const series = (await context.catalog()).find(run, tag);
  if (series?.plugin !== "text") return [];
  const { columns, points } = await readReferences(context, series, "text");
  const values = await readValues(context, columns, points);
  return points.map(({ wallTimeSec, step }, index) => {
    const tensor = tensorOf(values[index]!); // one value a point
    const text = tensor.kind === "strings" ? textToHtml(tensor, isMarkdown) : "";
    return { wall_time: wallTimeSec, step, text };
  });
}

function register(app: FastifyInstance, context: PluginContext): void {
  const tags = context.perGeneration(tagsJson);
  app.all("/tags", async (_request, reply) => reply.type("application/json").send(await tags()));

  app.all("/text", async (request, reply) => {
    const [run, tag] = [queryValue(request, "run"), queryValue(request, "tag")];
    if (run === null || tag === null) throw invalidArgument("Both run and tag must be specified");
    const isMarkdown = queryValue(request, "markdown") !== "false";
    return reply
      .type("application/json")
      .send(toJson(await readTexts(context, run, tag, isMarkdown)));
  });
}

export const text: Plugin = {
  name: "text",
  tabName: "text",
  loading: { type: "CUSTOM_ELEMENT", element_name: "tf-text-dashboard" },
  dataPlugins: ["text"],
  register,
};
