// The commands and their help. Serving is the program's own action, so that `tb-ts --help` shows its flags;
// `tb-ts serve` is the same thing spelled out.
import { Argument, Command } from "commander";
import { completionScript, type Shell, shells } from "./completion.ts";
import { addDataCommands } from "./data/commands.ts";
import { addSourceFlags, type SourceFlags } from "./data/log-source.ts";
import { addDataServerFlags, type DataServerFlags, runDataServer } from "./data-server.ts";
import type { Effects } from "./effects.ts";
import { parsePath } from "./flag-values.ts";
import { mcpHelp, runMcp } from "./mcp/mcp.ts";
import { describeConfig } from "./print-config.ts";
import { addReportFlags, type ReportFlags, runReport } from "./report.ts";
import { serve } from "./serve.ts";
import { addServeFlags, checkServeFlags, type ServeFlags } from "./serve-flags.ts";
import { applySettings } from "./settings.ts";
import { type InspectFlags, runInspect, runVerify } from "./verify.ts";
import { version } from "./version.ts";

const examples = `
Examples:
  tb-ts --logdir runs                     serve every run below ./runs
  tb-ts --logdir runs --port 0            on any free port
  tb-ts --logdir runs --path_prefix /tb   behind a reverse proxy
  tb-ts --logdir runs --index :memory:    leave nothing in the cache directory
  tb-ts verify runs                       name every damaged record below ./runs
  tb-ts inspect --logdir runs             print which data each run holds
  tb-ts ls runs                           list runs and tags with their last values
  tb-ts export runs --output runs.csv     every scalar point as CSV, JSON or Parquet
  tb-ts report --logdir runs --tag loss   write charts as one HTML file

Flags take underscores or hyphens: --path_prefix is --path-prefix. Each is also a variable, TB_TS_PATH_PREFIX, and may
stand in a JSON file that --config names; --print_config tells what counts. TensorBoard's other flags, such as
--load_fast, are taken too and change nothing.`;

const completionHelp = `
Examples:
  source <(tb-ts completion bash)                                  in ~/.bashrc
  source <(tb-ts completion zsh)                                   in ~/.zshrc, after compinit
  tb-ts completion fish > ~/.config/fish/completions/tb-ts.fish`;

/** The whole command line, and the exit code of what ran. Parse errors throw commander's CommanderError. */
export interface Program {
  readonly command: Command;
  readonly exitCode: () => number;
}

export function createProgram(argv: readonly string[], effects: Effects): Program {
  let exitCode = 0;
  const program = new Command("tb-ts")
    .usage("[serve] --logdir <path> [flags]")
    .description("Watch training runs: serves TensorBoard event files, without Python.")
    .version(`tb-ts ${version}`, "--version", "print the version and end")
    .helpOption("-h, --help", "print this and end")
    .addHelpText("after", examples)
    .enablePositionalOptions()
    .exitOverride()
    .showHelpAfterError("Run tb-ts --help for the flags and examples.")
    .configureOutput({ writeOut: effects.out, writeErr: effects.err })
    .action(async () => {
      applySettings(program, effects);
      const flags = program.opts<ServeFlags>();
      if (flags.version_tb) effects.out(`tb-ts ${version}\n`);
      else if (flags.print_config) effects.out(describeConfig(program));
      else if (flags.inspect) exitCode = await inspectByFlag(flags, effects);
      else exitCode = await serve(flags, argv, effects);
    });
  addServeFlags(program);
  program
    .command("verify <path>")
    .description("read every event file of a path and name what is damaged; code 1 if anything is")
    .option("--json", "print the report as JSON")
    .action(async (path: string, options: { json?: true }) => {
      exitCode = await runVerify(parsePath(path), options, effects);
    });
  program
    .command("inspect")
    .description("print which data event files hold, as TensorBoard's --inspect does")
    .option("--logdir <path>", "directory of event files", parsePath)
    .option("--event_file <path>", "one event file", parsePath)
    .option("--tag <tag>", "only this tag")
    .action(async (flags: InspectFlags) => {
      exitCode = await runInspect(flags, effects);
    });
  addReportFlags(
    program
      .command("report")
      .description("write charts of chosen runs and tags as one HTML file that needs no server"),
  ).action(async (flags: ReportFlags) => {
    exitCode = await runReport(flags, effects);
  });
  addDataCommands(program, effects, (code) => {
    exitCode = code;
  });
  addDataServerFlags(
    program
      .command("data-server")
      .description(
        "serve TensorBoard its data; TENSORBOARD_DATA_SERVER_BINARY names tb-ts-data-server",
      ),
  ).action(async (flags: DataServerFlags) => {
    exitCode = await runDataServer(flags, effects);
  });
  addSourceFlags(
    program
      .command("mcp")
      .description(
        "answer an assistant's questions about runs: the Model Context Protocol over stdio",
      )
      .argument("<source>", "a log directory, or the address of a running server"),
  )
    .addHelpText("after", mcpHelp)
    .action(async (source: string, flags: SourceFlags) => {
      exitCode = await runMcp(source, flags, effects);
    });
  program
    .command("completion")
    .description("print a script that completes commands and flags in a shell")
    .addArgument(new Argument("<shell>").choices(shells))
    .addHelpText("after", completionHelp)
    .action((shell: Shell) => effects.out(completionScript(program, shell)));
  return { command: program, exitCode: () => exitCode };
}

function inspectByFlag(flags: ServeFlags, effects: Effects): Promise<number> {
  checkServeFlags(flags);
  return runInspect(flags, effects);
}

/** The command line without the optional word `serve` at its head. */
export function withoutServeWord(argv: readonly string[]): readonly string[] {
  return argv[0] === "serve" ? argv.slice(1) : argv;
}
