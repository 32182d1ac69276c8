// GET /api/v1/export: every point of chosen scalar series in one file, streamed.
import { Readable } from "node:stream";
import { type Static, Type } from "typebox";
import type { ScalarColumns, Series } from "../../store/store.ts";
import { toJson } from "../json.ts";
import type { ApiContext, Endpoint } from "./endpoint.ts";

const oneOrMore = Type.Union([Type.Array(Type.String()), Type.String()]);

const ExportQuery = Type.Object(
  {
    format: Type.Optional(Type.Union([Type.Literal("csv"), Type.Literal("json")])),
    /** Names; absent means all. */
    run: Type.Optional(oneOrMore),
    tag: Type.Optional(oneOrMore),
  },
  { additionalProperties: false },
);

/** A series to write, with the names that identify it. */
interface Named {
  readonly run: string;
  readonly series: Series;
}

async function choose(context: ApiContext, query: Static<typeof ExportQuery>): Promise<Named[]> {
  const wanted = (names: string | string[] | undefined) =>
    names === undefined ? null : new Set([names].flat());
  const [runs, tags] = [wanted(query.run), wanted(query.tag)];
  const catalog = await context.catalog();
  const series = Map.groupBy(catalog.series, (one) => one.runId);
  return catalog.runs
    .filter(({ name }) => !runs || runs.has(name))
    .flatMap((run) =>
      (series.get(run.id) ?? [])
        .filter((one) => one.dataClass === "scalar" && (!tags || tags.has(one.tag)))
        .map((one) => ({ run: run.name, series: one })),
    );
}

/** RFC 4180: quoted where it holds a comma, a quote or a line break. */
function quoteField(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

function* csvRows(named: Named, points: ScalarColumns): Iterable<string> {
  const prefix = `${quoteField(named.run)},${quoteField(named.series.tag)}`;
  const rows: string[] = [];
  for (let i = 0; i < points.values.length; i++) {
    rows.push(`${prefix},${points.steps[i]},${points.wallTimesSec[i]},${points.values[i]}\r\n`);
    if (rows.length === rowsPerPiece) yield rows.splice(0).join("");
  }
  yield rows.join("");
}

/** Rows that are joined before they are sent. */
const rowsPerPiece = 4_096;

async function* writeCsv(context: ApiContext, chosen: readonly Named[]): AsyncIterable<string> {
  yield "run,tag,step,wall_time,value\r\n";
  for (const named of chosen) yield* csvRows(named, await context.reader.scalars(named.series.id));
}

async function* writeJson(context: ApiContext, chosen: readonly Named[]): AsyncIterable<string> {
  yield "[";
  for (const [i, { run, series }] of chosen.entries()) {
    const { steps, wallTimesSec, values } = await context.reader.scalars(series.id);
    const one = {
      run,
      tag: series.tag,
      steps: Array.from(steps as Iterable<number | bigint>),
      wallTimesSec: [...wallTimesSec],
      values: [...values],
    };
    yield (i === 0 ? "\n" : ",\n") + toJson(one);
  }
  yield "\n]\n";
}

export const exportScalars: Endpoint = {
  method: "GET",
  path: "/export",
  summary: "Every point of the scalar series of some runs and tags (default all), as one file.",
  query: ExportQuery,
  answers: { "text/csv": Type.String(), "application/json": null },
  async handle(request, reply, context) {
    // Fastify has validated the query by this schema.
    const query = request.query as Static<typeof ExportQuery>;
    const format = query.format ?? "csv";
    const chosen = await choose(context, query);
    const pieces = format === "csv" ? writeCsv(context, chosen) : writeJson(context, chosen);
    return reply
      .type(format === "csv" ? "text/csv; charset=utf-8" : "application/json")
      .header("content-disposition", `attachment; filename="scalars.${format}"`)
      .send(Readable.from(pieces));
  },
};
