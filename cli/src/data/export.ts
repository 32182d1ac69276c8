// `tb-ts export`: every point of chosen scalar series as CSV, JSON or Parquet.
import type { Client, LoggedSeries, ScalarPoints } from "@tb-ts/client";
import { CliError } from "../cli-error.ts";
import type { Effects } from "../effects.ts";
import { type ChoiceFlags, chooseSeries } from "./choose-series.ts";
import { csvExport } from "./export-csv.ts";
import { jsonExport } from "./export-json.ts";
import { type SourceFlags, withClient } from "./log-source.ts";
import { type Output, openOutput } from "./output.ts";

export const exportFormats = ["csv", "json", "parquet"] as const;

export interface ExportFlags extends SourceFlags, ChoiceFlags {
  readonly format?: (typeof exportFormats)[number];
  readonly output?: string;
  readonly min_step?: number;
  readonly max_step?: number;
  readonly json?: true;
}

/** One series to write: whose points they are, and the points. */
export interface ExportPart {
  readonly run: string;
  readonly tag: string;
  readonly points: Pick<ScalarPoints, "steps" | "wallTimesSec" | "values">;
}

/** Writes parts in a format; `end` is called once after the last. */
export interface Export {
  add(part: ExportPart): Promise<void>;
  end(): Promise<void>;
}

export async function runExport(
  source: string,
  flags: ExportFlags,
  effects: Effects,
): Promise<number> {
  const output = openOutput(flags.output, effects);
  try {
    const tell = flags.output === undefined ? null : effects.err;
    const points = await withClient(source, flags, effects, async (client) => {
      const chosen = await chooseScalars(client, flags);
      const format = await openExport(formatOf(flags), output);
      const written = await writeAll(client, chosen, flags, format, tell);
      await format.end();
      return written;
    });
    if (flags.output !== undefined) effects.err(`${flags.output}: ${points} points\n`);
    return 0;
  } finally {
    output.close();
  }
}

/** As asked, or as the file's name ends. */
function formatOf({ format, json, output }: ExportFlags): (typeof exportFormats)[number] {
  if (format) return format;
  if (json) return "json";
  return exportFormats.find((one) => output?.endsWith(`.${one}`)) ?? "csv";
}

async function openExport(format: string, output: Output): Promise<Export> {
  if (format === "csv") return csvExport(output);
  if (format === "json") return jsonExport(output);
  // Loaded only where it is asked for.
  return (await import("./export-parquet.ts")).parquetExport(output);
}

/** Throws a CliError where there is nothing to write. */
async function chooseScalars(client: Client, flags: ExportFlags): Promise<LoggedSeries[]> {
  const chosen = await chooseSeries(client, flags);
  const scalars = chosen.filter(({ plugin }) => plugin === "scalars");
  if (scalars.length === 0) throw new CliError("No scalar series matches.");
  return scalars;
}

const tellEveryMs = 2_000;

/** Reads and writes a series at a time; `tell` hears how far it is. Returns the number of points written. */
async function writeAll(
  client: Client,
  chosen: readonly LoggedSeries[],
  flags: ExportFlags,
  format: Export,
  tell: ((text: string) => void) | null,
): Promise<number> {
  let written = 0;
  let toldMs = performance.now();
  for (const [i, series] of chosen.entries()) {
    const part = await readPart(client, series, flags);
    if (part) await format.add(part);
    written += part?.points.values.length ?? 0;
    if (tell && performance.now() - toldMs > tellEveryMs) {
      toldMs = performance.now();
      tell(`${i + 1} of ${chosen.length} series, ${written} points\n`);
    }
  }
  return written;
}

/** Null where the series has gone meanwhile. */
async function readPart(
  client: Client,
  { id, run, tag }: LoggedSeries,
  { min_step: min = -Infinity, max_step: max = Infinity }: ExportFlags,
): Promise<ExportPart | null> {
  const [points] = (await client.scalars({ series: [id] })).series;
  if (!points) return null;
  if (min === -Infinity && max === Infinity) return { run, tag, points };
  const isChosen = (_: number, i: number) => points.steps[i]! >= min && points.steps[i]! <= max;
  return {
    run,
    tag,
    points: {
      wallTimesSec: points.wallTimesSec.filter(isChosen),
      values: points.values.filter(isChosen),
      steps: points.steps.filter(isChosen),
    },
  };
}
