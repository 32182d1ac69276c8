// The histograms plugin: buckets of left edge, right edge and count, a list a step.
import type { FastifyInstance } from "fastify";
import type { Series } from "../../store/store.ts";
import type { Catalog } from "../catalog.ts";
import { invalidArgument, notFound } from "../errors.ts";
import { toJson } from "../json.ts";
import { queryValue } from "../parameters.ts";
import type { Plugin, PluginContext } from "../plugin.ts";
import type { Bucket } from "./compressed-histogram.ts";
import { readReferences, readValues } from "./series-points.ts";
import { describeSeries, listTags } from "./tag-listing.ts";
import { matrixRows, nestedLists, tensorOf } from "./tensor-rows.ts";

export interface HistogramPoint {
  readonly wallTimeSec: number;
  readonly step: number | bigint;
  readonly buckets: readonly Bucket[];
}

/** The tags route of histograms, and of distributions, which show the same series. */
export function histogramTagsJson(catalog: Catalog): string {
  return toJson(listTags(catalog, "histograms", describeSeries));
}

/** A series' histograms; a value that is no [k, 3] tensor has no buckets. */
export async function readHistograms(
  context: PluginContext,
  series: Series,
  limitOf: string,
): Promise<HistogramPoint[]> {
  const { columns, points } = await readReferences(context, series, limitOf);
  const values = await readValues(context, columns, points);
  return points.map(({ wallTimeSec, step }, index) => {
    // There is a value for each point; the rows have three columns or more.
    const buckets = (matrixRows(tensorOf(values[index]!), 3) ?? []) as unknown as Bucket[];
    return { wallTimeSec, step, buckets };
  });
}

/** The series that a request for histograms names. */
export async function findHistograms(
  context: PluginContext,
  run: string | null,
  tag: string | null,
): Promise<Series> {
  if (run === null || tag === null) throw invalidArgument("Both run and tag must be specified");
  const series = (await context.catalog()).find(run, tag);
  if (series?.plugin !== "histograms") throw notFound(`No histogram tag '${tag}' for run '${run}'`);
  return series;
}

function register(app: FastifyInstance, context: PluginContext): void {
  const tags = context.perGeneration(histogramTagsJson);
  app.all("/tags", async (_request, reply) => reply.type("application/json").send(await tags()));

  app.all("/histograms", async (request, reply) => {
    const [run, tag] = [queryValue(request, "run"), queryValue(request, "tag")];
    const series = await findHistograms(context, run, tag);
    const { columns, points } = await readReferences(context, series, "histograms");
    const values = await readValues(context, columns, points);
    // Passed on in whatever shape it was written; one value a point.
    const rows = points.map(({ wallTimeSec, step }, index) => [
      wallTimeSec,
      step,
      nestedLists(tensorOf(values[index]!)),
    ]);
    return reply.type("application/json").send(toJson(rows));
  });
}

export const histograms: Plugin = {
  name: "histograms",
  tabName: "histograms",
  loading: { type: "CUSTOM_ELEMENT", element_name: "tf-histogram-dashboard" },
  dataPlugins: ["histograms"],
  register,
};
