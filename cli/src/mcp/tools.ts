// What an assistant may ask about training runs: lists, points and comparisons, all of them reading.
import type { Client, LoggedSeries } from "@tb-ts/client";
import { chooseSeries } from "../data/choose-series.ts";
import { invalidParams, RpcError } from "./json-rpc.ts";

/** A tool as the protocol lists it, and what it answers as JSON. */
export interface Tool {
  readonly name: string;
  readonly description: string;
  readonly inputSchema: object;
  call(client: Client, input: Readonly<Record<string, unknown>>): Promise<unknown>;
}

const pattern = (what: string) => ({
  type: "string",
  description: `Regular expression found anywhere in the ${what}, in any case; all where absent.`,
});
const tag = { type: "string", description: "The tag, exactly." };

/** Series that one answer lists at most: an assistant reads them all. */
const mostSeries = 500;

function expression(input: Readonly<Record<string, unknown>>, name: string): RegExp {
  const text = input[name] ?? "";
  try {
    if (typeof text === "string") return new RegExp(text, "i");
  } catch (cause) {
    throw new RpcError(invalidParams, `${name}: ${(cause as Error).message}`);
  }
  throw new RpcError(invalidParams, `${name} must be a string`);
}

function text(input: Readonly<Record<string, unknown>>, name: string): string {
  const value = input[name];
  if (typeof value === "string") return value;
  throw new RpcError(invalidParams, `${name} must be a string`);
}

function chosen(client: Client, input: Readonly<Record<string, unknown>>) {
  return chooseSeries(client, { run: expression(input, "runs"), tag: expression(input, "tags") });
}

const listSeries: Tool = {
  name: "list_series",
  description:
    "Lists runs and tags with their plugin, number of points, last step, last value and extent.",
  inputSchema: { type: "object", properties: { runs: pattern("run"), tags: pattern("tag") } },
  async call(client, input) {
    const series = await chosen(client, input);
    return {
      total: series.length,
      series: series.slice(0, mostSeries).map(({ id, ...shown }) => shown),
    };
  },
};

/** A curve of so many pixel columns has up to four points in each. */
const pointsPerColumn = 4;
const usualPoints = 200;
const mostPoints = 5_000;

const readScalars: Tool = {
  name: "read_scalars",
  description:
    "Reads the curve of one tag in one run as [step, value] pairs; a long one is reduced so that every peak is kept.",
  inputSchema: {
    type: "object",
    required: ["run", "tag"],
    properties: {
      run: { type: "string", description: "The run, exactly." },
      tag,
      max_points: { type: "integer", minimum: 4, maximum: mostPoints, default: usualPoints },
    },
  },
  async call(client, input) {
    const [run, name] = [text(input, "run"), text(input, "tag")];
    const series = (await client.series()).find((one) => one.run === run && one.tag === name);
    if (!series) throw new RpcError(invalidParams, `there is no tag ${name} in the run ${run}`);
    const wanted = Number(input.max_points ?? usualPoints);
    const width = Math.max(1, Math.floor(Math.min(wanted, mostPoints) / pointsPerColumn) || 1);
    const [points] = (await client.scalars({ series: [series.id], width })).series;
    if (!points)
      throw new RpcError(invalidParams, `${name} holds no scalars, but ${series.plugin}`);
    const { steps, values, isWhole } = points;
    return {
      total: series.points,
      isWhole,
      points: Array.from(steps, (step, i) => [step, json(values[i]!)]),
    };
  },
};

/** JSON has no NaN and no infinities. */
function json(value: number): number | string {
  return Number.isFinite(value) ? value : String(value);
}

const compareRuns: Tool = {
  name: "compare_runs",
  description: "Compares runs by one tag: last, least and greatest value of each, sorted.",
  inputSchema: {
    type: "object",
    required: ["tag"],
    properties: {
      tag,
      runs: pattern("run"),
      by: { enum: ["last", "min", "max"], default: "last" },
      order: { enum: ["ascending", "descending"], default: "ascending" },
    },
  },
  async call(client, input) {
    const name = text(input, "tag");
    const by = input.by === "min" || input.by === "max" ? input.by : "last";
    const sign = input.order === "descending" ? -1 : 1;
    const rows = (await chooseSeries(client, { run: expression(input, "runs") }))
      .filter((one) => one.tag === name)
      .map(({ run, lastStep, lastValue, min, max }: LoggedSeries) => ({
        ...{ run, step: lastStep, last: lastValue, min, max },
      }));
    // Runs whose value is not finite come last, either way.
    const key = (row: (typeof rows)[number]) => (row[by] === null ? Infinity : sign * row[by]);
    return { by, runs: rows.sort((a, b) => key(a) - key(b) || a.run.localeCompare(b.run)) };
  },
};

const damagedRecords: Tool = {
  name: "damaged_records",
  description: "Names every record of the event files that could not be read, by file and byte.",
  inputSchema: { type: "object", properties: {} },
  call: (client) => client.losses(),
};

export const tools: readonly Tool[] = [listSeries, readScalars, compareRuns, damagedRecords];
