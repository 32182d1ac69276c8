// `tb-ts report`: charts of chosen runs and tags as one HTML file that opens from the disk.
import { existsSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { makeReport, ReportError } from "@tb-ts/server";
import type { Command } from "commander";
import { CliError } from "./cli-error.ts";
import type { Effects } from "./effects.ts";
import { parsePath } from "./flag-values.ts";

interface ReportFlags {
  readonly logdir: string;
  readonly output: string;
  readonly run?: string;
  readonly tag?: string;
  readonly title?: string;
  readonly view?: string;
  readonly index?: string;
}

const examples = `
Examples:
  tb-ts report --logdir runs                                  every scalar chart, to report.html
  tb-ts report --logdir runs --tag "^loss" --run "seed=[12]"  some tags of some runs
  tb-ts report --logdir runs --view "smoothing=0.9&xAxis=wall" --title "Nightly" --output nightly.html

Patterns are regular expressions, found anywhere in the name, whatever the case.`;

/** Adds `report`, which hands its exit code to `end`. */
export function addReportCommand(
  program: Command,
  effects: Effects,
  end: (exitCode: number) => void,
): void {
  program
    .command("report")
    .description("write charts of chosen runs and tags as one HTML file that needs no server")
    .requiredOption("--logdir <path>", "directory of event files", parsePath)
    .option("--output <path>", "the file to write", parsePath, "report.html")
    .option("--run <pattern>", "only runs whose name it matches")
    .option("--tag <pattern>", "only tags that it matches")
    .option("--title <text>", "title of the report (default: the directory's name)")
    .option("--view <query>", "settings to begin with, as in the address of the page")
    .option("--index <path>", "where the index is kept; :memory: keeps none", parsePath)
    .addHelpText("after", examples)
    .action(async (flags: ReportFlags) => end(await runReport(flags, effects)));
}

async function runReport(flags: ReportFlags, { cwd, out, err }: Effects): Promise<number> {
  const { output, view: query, ...chosen } = flags;
  if (!existsSync(flags.logdir)) throw new CliError(`${flags.logdir} does not exist.`);
  try {
    const onNotice = (text: string) => err(`${text}\n`);
    const html = await makeReport({ ...chosen, ...(query && { query }), onNotice });
    writeFileSync(resolve(cwd, output), html);
    out(`${output}: ${(Buffer.byteLength(html) / 1e6).toFixed(1)} MB\n`);
    return 0;
  } catch (cause) {
    const isUsers = cause instanceof ReportError || (cause as NodeJS.ErrnoException).code;
    if (!isUsers) throw cause;
    throw new CliError(`No report: ${(cause as Error).message}.`, { cause });
  }
}
