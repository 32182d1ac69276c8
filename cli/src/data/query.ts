// `tb-ts query`: one SQL statement over the index of a log directory.
import { ForeignFileError, queryLogdir, type SqlAnswer, SqlError } from "@tb-ts/server";
import { CliError } from "../cli-error.ts";
import type { Effects } from "../effects.ts";
import { quoteField } from "./export-csv.ts";
import { checkDirectory } from "./log-source.ts";

export interface QueryFlags {
  readonly index?: string;
  readonly json?: true;
}

export const queryHelp = `
Views:
  runs     id, name, start_time, last_time, ended
  tags     run, tag, plugin, data_class, points, last_step, last_time, last_value, min, max
  scalars  run, tag, step, wall_time, value

Examples:
  tb-ts query runs "SELECT run, min(value) FROM scalars WHERE tag = 'loss' GROUP BY run ORDER BY 2"
  tb-ts query runs "SELECT * FROM tags WHERE tag REGEXP '^val' AND last_value IS NULL" --json

The language is SQLite's; nothing can be changed. A NaN is NULL.`;

/** Prints CSV, or an array of objects with --json. */
export async function runQuery(
  logdir: string,
  sql: string,
  { index, json }: QueryFlags,
  effects: Effects,
): Promise<number> {
  checkDirectory(logdir);
  const onNotice = (text: string) => effects.err(`${text}\n`);
  const options = { logdir, sql, onNotice, ...(index !== undefined && { index }) };
  try {
    await queryLogdir(options, (answer) => effects.stream(json ? toJson(answer) : toCsv(answer)));
    return 0;
  } catch (cause) {
    if (cause instanceof SqlError || cause instanceof ForeignFileError)
      throw new CliError(cause.message, { cause });
    throw cause;
  }
}

function toCsv({ columns, rows }: SqlAnswer): string {
  const lines = [columns.map(quoteField).join(",")];
  for (const row of rows) lines.push(row.map((cell) => quoteField(textOf(cell))).join(","));
  return `${lines.join("\r\n")}\r\n`;
}

function textOf(cell: unknown): string {
  return cell instanceof Uint8Array ? Buffer.from(cell).toString("hex") : String(cell ?? "");
}

function toJson({ columns, rows }: SqlAnswer): string {
  const objects = Array.from(rows, (row) =>
    JSON.stringify(Object.fromEntries(columns.map((name, i) => [name, jsonOf(row[i])]))),
  );
  return `[${objects.join(",\n")}]\n`;
}

function jsonOf(cell: unknown): unknown {
  if (cell instanceof Uint8Array) return Buffer.from(cell).toString("hex");
  return typeof cell === "number" && !Number.isFinite(cell) ? String(cell) : cell;
}
