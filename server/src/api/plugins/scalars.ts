// The scalars plugin: one number a step, by run and tag.
import type { FastifyInstance } from "fastify";
import type { ScalarColumns } from "../../store/store.ts";
import type { Catalog } from "../catalog.ts";
import { invalidArgument, methodNotAllowed, notFound } from "../errors.ts";
import { numberToJson, toJson } from "../json.ts";
import { queryValue, readForm } from "../parameters.ts";
import type { Plugin, PluginContext } from "../plugin.ts";
import { readScalars } from "./series-points.ts";
import { describeSeries, listTags } from "./tag-listing.ts";

function tagsJson(catalog: Catalog): string {
  return toJson(listTags(catalog, "scalars", describeSeries));
}

/** `[[wall time, step, value], …]` */
export function scalarsToJson({ steps, wallTimesSec, values }: ScalarColumns): string {
  const rows: string[] = new Array(values.length);
  for (let i = 0; i < values.length; i++) {
    rows[i] = `[${numberToJson(wallTimesSec[i]!)},${steps[i]},${numberToJson(values[i]!)}]`;
  }
  return `[${rows.join(",")}]`;
}

/** As Python's csv module writes floats: nan, inf, -inf. */
function numberToCsv(value: number): string {
  if (Number.isFinite(value)) return Number.isInteger(value) ? value.toFixed(1) : String(value);
  return Number.isNaN(value) ? "nan" : value > 0 ? "inf" : "-inf";
}

/** CSV with the header and the CRLF line ends of TensorBoard's downloads. */
export function scalarsToCsv({ steps, wallTimesSec, values }: ScalarColumns): string {
  const lines = ["Wall time,Step,Value"];
  for (let i = 0; i < values.length; i++) {
    lines.push(`${numberToCsv(wallTimesSec[i]!)},${steps[i]},${numberToCsv(values[i]!)}`);
  }
  return `${lines.join("\r\n")}\r\n`;
}

/** The shown points of a run's scalar series, or null where there is none. */
export async function findScalars(context: PluginContext, run: string, tag: string) {
  const series = (await context.catalog()).find(run, tag);
  return series?.plugin === "scalars" ? readScalars(context, series, "scalars") : null;
}

function register(app: FastifyInstance, context: PluginContext): void {
  const tags = context.perGeneration(tagsJson);
  app.all("/tags", async (_request, reply) => reply.type("application/json").send(await tags()));

  app.all("/scalars", async (request, reply) => {
    const run = queryValue(request, "run");
    const tag = queryValue(request, "tag");
    if (run === null || tag === null) {
      throw invalidArgument(
        `Both run and tag must be specified: tag=${quote(tag)}, run=${quote(run)}`,
      );
    }
    const points = await findScalars(context, run, tag);
    if (!points) throw notFound(`No scalar data for run=${quote(run)}, tag=${quote(tag)}`);
    if (queryValue(request, "format") === "csv") {
      return reply.type("text/csv; charset=utf-8").send(scalarsToCsv(points));
    }
    return reply.type("application/json").send(scalarsToJson(points));
  });

  app.all("/scalars_multirun", async (request, reply) => {
    if (request.method !== "POST") throw methodNotAllowed("scalars_multirun requires POST");
    const form = await readForm(request);
    const tagFields = form.get("tag") ?? [];
    if (tagFields.length !== 1) throw invalidArgument("tag must be specified exactly once");
    const parts: string[] = [];
    for (const run of form.get("runs") ?? []) {
      const points = await findScalars(context, run, tagFields[0]!);
      if (points) parts.push(`${JSON.stringify(run)}:${scalarsToJson(points)}`);
    }
    return reply.type("application/json").send(`{${parts.join(",")}}`);
  });
}

/** A parameter in a message, as Python prints it. */
function quote(value: string | null): string {
  return value === null ? "None" : `'${value}'`;
}

export const scalars: Plugin = {
  name: "scalars",
  tabName: "scalars",
  loading: { type: "CUSTOM_ELEMENT", element_name: "tf-scalar-dashboard" },
  dataPlugins: ["scalars"],
  register,
};
