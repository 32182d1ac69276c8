// The commands that read and write data: ls, query, export, import.
import { type Command, InvalidArgumentError, Option } from "commander";
import type { Effects } from "../effects.ts";
import { parsePath } from "../flag-values.ts";
import { addChoiceFlags } from "./choose-series.ts";
import { type ExportFlags, exportFormats, runExport } from "./export.ts";
import type { ImportFlags } from "./import.ts";
import { importHelp } from "./import-help.ts";
import { addSourceFlags } from "./log-source.ts";
import { type LsFlags, runLs } from "./ls.ts";
import { type QueryFlags, queryHelp, runQuery } from "./query.ts";

const sourceArgument = "a log directory, or the address of a running server";

function parseStep(text: string): number {
  const step = Number(text);
  if (text.trim() === "" || Number.isNaN(step))
    throw new InvalidArgumentError("expected a number.");
  return step;
}

/** Adds the commands; each hands its exit code to `end`. */
export function addDataCommands(
  program: Command,
  effects: Effects,
  end: (exitCode: number) => void,
): void {
  const ls = program.command("ls").description("list runs and tags, with their last values");
  addChoiceFlags(addSourceFlags(ls.argument("<source>", sourceArgument)))
    .option("--json", "print them as JSON")
    .action(async (source: string, flags: LsFlags) => end(await runLs(source, flags, effects)));
  program
    .command("query")
    .description("run one SQL statement that only reads on the index of a log directory")
    .argument("<logdir>", "directory of event files", parsePath)
    .argument("<sql>", "the statement")
    .option("--index <path>", "where the index is kept; :memory: keeps none", parsePath)
    .option("--json", "print the rows as JSON; otherwise CSV")
    .addHelpText("after", queryHelp)
    .action(async (logdir: string, sql: string, flags: QueryFlags) =>
      end(await runQuery(logdir, sql, flags, effects)),
    );
  addExport(program, effects, end);
  program
    .command("import")
    .description("write the numbers of a CSV file, or of a W&B run, as event files")
    .argument("<file>", "the CSV file, or a W&B run's local file (.wandb)")
    .requiredOption("--logdir <path>", "where the runs are written", parsePath)
    .option("--run <name>", "run of the rows that name none (default: the file's name)")
    .option("--tag <tag>", "tag of the values, where the file does not name it")
    .option("--json", "print what was written as JSON")
    .addHelpText("after", importHelp)
    .action(async (file: string, flags: ImportFlags) => {
      // The only command that writes events: no other waits for the writer to load.
      const { runImport } = await import("./import.ts");
      end(await runImport(file, flags, effects));
    });
}

function addExport(program: Command, effects: Effects, end: (exitCode: number) => void): void {
  const command = program.command("export").description("write points of scalars to a file");
  addChoiceFlags(addSourceFlags(command.argument("<source>", sourceArgument)))
    .addOption(
      new Option("--format <format>", "default: as the file's name ends, else CSV").choices(
        exportFormats,
      ),
    )
    .option("--output <path>", "the file to write (default: standard output)")
    .option("--min_step <number>", "only points from this step on", parseStep)
    .option("--max_step <number>", "only points up to this step", parseStep)
    .option("--json", "the same as --format json")
    .action(async (source: string, flags: ExportFlags) =>
      end(await runExport(source, flags, effects)),
    );
}
