// Answers the cards of the Time Series tab: the points of one tag in one run or in all of them.
import type { Series } from "../../../store/store.ts";
import { invalidArgument } from "../../errors.ts";
import { numberToJson, toJson } from "../../json.ts";
import type { PluginContext } from "../../plugin.ts";
import { blobKeyAt } from "../blob-key.ts";
import { readHistograms } from "../histograms.ts";
import { elementsBeforeImages } from "../images.ts";
import { readBlobReferences, readScalars } from "../series-points.ts";

/** One card's request; whatever a field holds that is not what its name says makes it an error of that item. */
type Item = Readonly<Record<string, unknown>>;

type ReadSeries = (context: PluginContext, series: Series, item: Item) => Promise<string | null>;

const readers: ReadonlyMap<unknown, ReadSeries> = new Map([
  ["scalars", scalarsJson],
  ["histograms", histogramsJson],
  ["images", imagesJson],
]);

/** The JSON answers to a list of requests, in its order. Throws where an item is no object. */
export async function answerTimeSeries(context: PluginContext, items: unknown): Promise<string> {
  if (!Array.isArray(items)) throw invalidArgument("'requests' must be a JSON array");
  const answers: string[] = [];
  for (const item of items) answers.push(await answerItem(context, asItem(item)));
  return `[${answers.join(",")}]`;
}

function asItem(item: unknown): Item {
  if (typeof item === "object" && item !== null && !Array.isArray(item)) return item as Item;
  throw invalidArgument("each of 'requests' must be a JSON object");
}

async function answerItem(context: PluginContext, item: Item): Promise<string> {
  const base: Record<string, unknown> = { plugin: item.plugin ?? null, tag: item.tag ?? null };
  if (typeof item.run === "string") base.run = item.run;
  if (isSample(item.sample)) base.sample = item.sample;
  const error = errorOf(item);
  if (error) return toJson({ ...base, error });
  const series = await readRuns(context, item);
  return `${toJson(base).slice(0, -1)},"runToSeries":${series}}`;
}

function isSample(value: unknown): value is number | boolean {
  return Number.isSafeInteger(value) || typeof value === "boolean";
}

function errorOf(item: Item): string | null {
  if (typeof item.tag !== "string") return "Missing tag";
  if (!readers.has(item.plugin)) return "Invalid plugin";
  if (item.plugin !== "scalars" && typeof item.run !== "string") return "Missing run";
  if (item.plugin === "images" && !isSample(item.sample)) return "Missing sample";
  return null;
}

async function readRuns(context: PluginContext, item: Item): Promise<string> {
  const plugin = item.plugin as string; // errorOf has looked at it
  const catalog = await context.catalog();
  const isAsked = (run: string) => !item.run || run === item.run;
  const parts: string[] = [];
  for (const { run, series } of catalog.runsOf(plugin)) {
    const one = isAsked(run.name) && series.find(({ tag }) => tag === item.tag);
    if (!one) continue;
    const points = await readers.get(plugin)?.(context, one, item);
    if (points) parts.push(`${JSON.stringify(run.name)}:${points}`);
  }
  return `{${parts.join(",")}}`;
}

async function scalarsJson(context: PluginContext, series: Series): Promise<string> {
  const { steps, wallTimesSec, values } = await readScalars(context, series, "scalars");
  const rows: string[] = new Array(values.length);
  for (let i = 0; i < values.length; i++) {
    const wallTime = numberToJson(wallTimesSec[i]!);
    rows[i] = `{"wallTime":${wallTime},"step":${steps[i]},"value":${numberToJson(values[i]!)}}`;
  }
  return `[${rows.join(",")}]`;
}

async function histogramsJson(context: PluginContext, series: Series): Promise<string> {
  const points = await readHistograms(context, series, "histograms");
  return toJson(
    points.map(({ wallTimeSec, step, buckets }) => ({
      wallTime: wallTimeSec,
      step,
      bins: buckets.map(([min, max, count]) => ({ min, max, count })),
    })),
  );
}

/** Null where no step has that many samples: TensorBoard then leaves the run out. */
async function imagesJson(context: PluginContext, series: Series, item: Item) {
  const element = Number(item.sample) + elementsBeforeImages;
  const { columns, points } = await readBlobReferences(context, series, "images");
  const shown = points.filter(({ length }) => element >= 0 && element < length);
  if (shown.length === 0) return null;
  return toJson(
    shown.map(({ wallTimeSec, step, index }) => ({
      wallTime: wallTimeSec,
      step,
      imageId: blobKeyAt("images", columns, index, element),
    })),
  );
}
