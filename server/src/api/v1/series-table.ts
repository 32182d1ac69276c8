// GET /api/v1/series: every series of every run in columns, so that ten thousand of them stay one small answer.
import type { Series } from "../../store/store.ts";
import type { Catalog } from "../catalog.ts";
import { describe } from "../plugins/tag-listing.ts";
import { SeriesTable } from "./contract.ts";
import type { Endpoint } from "./endpoint.ts";
import { KeptAnswer, keptPerServer } from "./kept-answer.ts";
import { goalOf } from "./tag-goal.ts";

/** Names in the order of their first use, and the number of each. */
class NameList {
  readonly names: string[] = [];
  readonly #numbers = new Map<string, number>();

  numberOf(name: string): number {
    const known = this.#numbers.get(name);
    if (known !== undefined) return known;
    this.#numbers.set(name, this.names.length);
    return this.names.push(name) - 1;
  }
}

/** Width and height stand before the images of a step. */
const imageHeaderElements = 2;

function samplesOf({ plugin, maxLength }: Series): number {
  return plugin === "images" ? Math.max(0, maxLength - imageHeaderElements) : maxLength;
}

/** By tag, the first value that is not empty. */
function firstByTag(
  series: readonly Series[],
  textOf: (one: Series) => string,
): Record<string, string> {
  const values = new Map<string, string>();
  for (const one of series) {
    const value = textOf(one);
    if (value !== "" && !values.has(one.tag)) values.set(one.tag, value);
  }
  return Object.fromEntries(values);
}

function goalsOf(tags: readonly string[]): SeriesTable["goals"] {
  return Object.fromEntries(
    tags.flatMap((tag) => {
      const goal = goalOf(tag);
      return goal ? [[tag, goal]] : [];
    }),
  );
}

/** The table of a catalog. */
export function tabulateSeries({ generation, series }: Catalog): SeriesTable {
  const tags = new NameList();
  const plugins = new NameList();
  const finite = (value: number | bigint | null) =>
    value !== null && Number.isFinite(Number(value)) ? Number(value) : null;
  return {
    generation,
    id: series.map((one) => one.id),
    runId: series.map((one) => one.runId),
    tag: series.map((one) => tags.numberOf(one.tag)),
    plugin: series.map((one) => plugins.numberOf(one.plugin)),
    tags: tags.names,
    plugins: plugins.names,
    displayNames: firstByTag(series, (one) => one.displayName),
    goals: goalsOf(tags.names),
    descriptions: firstByTag(series, (one) => describe(one.description)),
    count: series.map((one) => one.count),
    attempts: series.map((one) => one.restarts.length + 1),
    lastStep: series.map((one) => finite(one.lastStep)),
    lastTimeSec: series.map((one) => finite(one.lastTimeSec)),
    lastValue: series.map((one) => finite(one.lastValue)),
    min: series.map((one) => one.min),
    max: series.map((one) => one.max),
    samples: series.map(samplesOf),
  };
}

/** The table as JSON, made once a generation. */
const tables = keptPerServer((context) => ({
  text: context.perGeneration((catalog) => JSON.stringify(tabulateSeries(catalog))),
  answer: new KeptAnswer(),
}));

export const seriesTable: Endpoint = {
  method: "GET",
  path: "/series",
  summary: "Every series (run × tag) with its plugin, count, last value and extent, in columns.",
  answers: { "application/json": SeriesTable },
  async handle(request, reply, context) {
    const table = tables(context);
    return table.answer.send(request, reply, await table.text());
  },
};
