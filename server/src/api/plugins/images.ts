// The images plugin: lists of encoded images a step, each fetched by its own key.
import type { FastifyInstance } from "fastify";
import type { Series } from "../../store/store.ts";
import type { Catalog } from "../catalog.ts";
import { invalidArgument, notFound } from "../errors.ts";
import { toJson } from "../json.ts";
import { queryInteger, queryValue } from "../parameters.ts";
import type { Plugin, PluginContext } from "../plugin.ts";
import { blobKeyAt, decodeBlobKey, readBlob } from "./blob-key.ts";
import { imageType } from "./image-type.ts";
import { readBlobReferences } from "./series-points.ts";
import { describeSeries, listTags } from "./tag-listing.ts";

/** An image series' lists begin with width and height as decimal text. */
export const elementsBeforeImages = 2;

/** Most images of any step. */
export function imageCount({ maxLength }: Series): number {
  return Math.max(0, maxLength - elementsBeforeImages);
}

function tagsJson(catalog: Catalog): string {
  return toJson(
    listTags(catalog, "images", (series) => ({
      ...describeSeries(series),
      samples: imageCount(series),
    })),
  );
}

async function listImages(context: PluginContext, run: string, tag: string, sample: number) {
  const series = (await context.catalog()).find(run, tag);
  if (series?.plugin !== "images") throw notFound(`No image data for run='${run}', tag='${tag}'`);
  const { columns, points } = await readBlobReferences(context, series, "images");
  const element = sample + elementsBeforeImages;
  return points
    .filter(({ length }) => element < length)
    .map(({ wallTimeSec, step, index }) => ({
      wall_time: wallTimeSec,
      step,
      query: `blob_key=${blobKeyAt("images", columns, index, element)}`,
    }));
}

/** One image's bytes and type by the key of a listing. */
export async function readImage(context: PluginContext, token: string | null) {
  const key = decodeBlobKey(token ?? "");
  if (!key) throw invalidArgument("Invalid run, tag, index, or sample");
  const bytes = await readBlob(context, key);
  return { bytes: Buffer.from(bytes), type: imageType(bytes) };
}

function register(app: FastifyInstance, context: PluginContext): void {
  const tags = context.perGeneration(tagsJson);
  app.all("/tags", async (_request, reply) => reply.type("application/json").send(await tags()));

  app.all("/images", async (request, reply) => {
    const [run, tag] = [queryValue(request, "run"), queryValue(request, "tag")];
    if (run === null || tag === null) throw invalidArgument("Both run and tag must be specified");
    const sample = queryInteger(request, "sample", 0);
    return reply.type("application/json").send(toJson(await listImages(context, run, tag, sample)));
  });

  app.all("/individualImage", async (request, reply) => {
    const { bytes, type } = await readImage(context, queryValue(request, "blob_key"));
    return reply.type(type).send(bytes);
  });
}

export const images: Plugin = {
  name: "images",
  tabName: "images",
  loading: { type: "CUSTOM_ELEMENT", element_name: "tf-image-dashboard" },
  dataPlugins: ["images"],
  register,
};
