// The audio plugin: clips a step, each fetched by its own key.
import { tensorboard } from "@tb-ts/proto";
import type { FastifyInstance } from "fastify";
import type { Series } from "../../store/store.ts";
import type { Catalog } from "../catalog.ts";
import { invalidArgument, notFound } from "../errors.ts";
import { toJson } from "../json.ts";
import { queryInteger, queryValue } from "../parameters.ts";
import type { Plugin, PluginContext } from "../plugin.ts";
import { blobKeyAt, decodeBlobKey, readBlob } from "./blob-key.ts";
import { readBlobReferences } from "./series-points.ts";
import { describeSeries, listTags } from "./tag-listing.ts";

const wav = "audio/wav";
const unknownEncoding = "application/octet-stream";

function tagsJson(catalog: Catalog): string {
  return toJson(
    listTags(catalog, "audio", (series) => ({
      ...describeSeries(series),
      samples: series.maxLength,
    })),
  );
}

function contentTypeOf(series: Series): string {
  try {
    const { encoding } = tensorboard.AudioPluginData.decode(series.pluginContent);
    return encoding === tensorboard.AudioPluginData.Encoding.WAV ? wav : unknownEncoding;
  } catch {
    return unknownEncoding;
  }
}

async function listClips(context: PluginContext, run: string, tag: string, sample: number) {
  const series = (await context.catalog()).find(run, tag);
  if (series?.plugin !== "audio") throw notFound(`No audio data for run='${run}', tag='${tag}'`);
  const { columns, points } = await readBlobReferences(context, series, "audio");
  const contentType = contentTypeOf(series);
  return points
    .filter(({ length }) => sample < length)
    .map(({ wallTimeSec, step, index }) => ({
      wall_time: wallTimeSec,
      label: "",
      step,
      contentType,
      query: new URLSearchParams({
        blob_key: blobKeyAt("audio", columns, index, sample),
        content_type: contentType,
      }).toString(),
    }));
}

function register(app: FastifyInstance, context: PluginContext): void {
  const tags = context.perGeneration(tagsJson);
  app.all("/tags", async (_request, reply) => reply.type("application/json").send(await tags()));

  app.all("/audio", async (request, reply) => {
    const [run, tag] = [queryValue(request, "run"), queryValue(request, "tag")];
    if (run === null || tag === null) throw invalidArgument("Both run and tag must be specified");
    const sample = queryInteger(request, "sample", 0);
    return reply.type("application/json").send(toJson(await listClips(context, run, tag, sample)));
  });

  app.all("/individualAudio", async (request, reply) => {
    const type = queryValue(request, "content_type");
    if (type !== wav && type !== unknownEncoding)
      throw invalidArgument(`Illegal mime type '${type}'`);
    const key = decodeBlobKey(queryValue(request, "blob_key") ?? "");
    if (!key) throw invalidArgument("Invalid blob_key");
    return reply.type(type).send(Buffer.from(await readBlob(context, key)));
  });
}

export const audio: Plugin = {
  name: "audio",
  tabName: "audio",
  loading: { type: "CUSTOM_ELEMENT", element_name: "tf-audio-dashboard" },
  dataPlugins: ["audio"],
  register,
};
