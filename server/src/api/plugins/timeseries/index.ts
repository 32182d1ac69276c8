// The timeseries plugin (Time Series tab): scalars, histograms and images together, a card's data in one request.
import type { FastifyInstance, FastifyRequest } from "fastify";
import { invalidArgument } from "../../errors.ts";
import { queryValue, readForm } from "../../parameters.ts";
import type { Plugin, PluginContext } from "../../plugin.ts";
import { readImage } from "../images.ts";
import { timeSeriesTagsJson } from "./tags.ts";
import { answerTimeSeries } from "./time-series.ts";

async function readRequests(request: FastifyRequest): Promise<unknown> {
  const text =
    request.method === "POST"
      ? (await readForm(request)).get("requests")?.[0]
      : queryValue(request, "requests");
  if (!text) throw invalidArgument("Missing 'requests' field");
  try {
    return JSON.parse(text);
  } catch {
    throw invalidArgument("Unable to parse 'requests' as JSON");
  }
}

function register(app: FastifyInstance, context: PluginContext): void {
  const tags = context.perGeneration(timeSeriesTagsJson);
  app.all("/tags", async (_request, reply) => reply.type("application/json").send(await tags()));

  app.all("/timeSeries", async (request, reply) =>
    reply
      .type("application/json")
      .send(await answerTimeSeries(context, await readRequests(request))),
  );

  app.all("/imageData", async (request, reply) => {
    const { bytes, type } = await readImage(context, queryValue(request, "imageId"));
    return reply.type(type).send(bytes);
  });
}

export const timeseries: Plugin = {
  name: "timeseries",
  tabName: "Time Series",
  loading: { type: "NG_COMPONENT" },
  dataPlugins: ["scalars", "histograms", "images"],
  register,
};
