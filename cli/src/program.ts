// The commands and their help. Serving is the program's own action, so that `tb-ts --help` shows its flags;
// `tb-ts serve` is the same thing spelled out.
import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { Command } from "commander";
import { CliError } from "./cli-error.ts";
import { addCompletionCommand } from "./completion.ts";
import { addDataCommands } from "./data/commands.ts";
import { addDataServerCommand } from "./data-server.ts";
import type { Effects } from "./effects.ts";
import { addMcpCommand } from "./mcp/mcp.ts";
import { describeConfig } from "./print-config.ts";
import { addReportCommand } from "./report.ts";
import { serve } from "./serve.ts";
import { addServeFlags, checkServeFlags, type ServeFlags } from "./serve-flags.ts";
import { applySettings } from "./settings.ts";
import { addVerifyCommands, runInspect } from "./verify.ts";
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

/** The whole command line, and the exit code of what ran. Parse errors throw commander's CommanderError. */
export interface Program {
  readonly command: Command;
  readonly exitCode: () => number;
}

export function createProgram(argv: readonly string[], effects: Effects): Program {
  let exitCode = 0;
  const end = (code: number) => {
    exitCode = code;
  };
  const program = serveCommand(effects).action(async () => {
    applySettings(program, effects);
    end(await runServe(program, argv, effects));
  });
  addDataCommands(program, effects, end);
  addReportCommand(program, effects, end);
  addVerifyCommands(program, effects, end);
  addMcpCommand(program, effects, end);
  addDataServerCommand(program, effects, end);
  addCompletionCommand(program, effects);
  return { command: program, exitCode: () => exitCode };
}

function serveCommand(effects: Effects): Command {
  const program = new Command("tb-ts")
    .usage("[serve] --logdir <path> [flags]")
    .description("Watch training runs: serves TensorBoard event files, without Python.")
    .addHelpText("after", examples)
    .enablePositionalOptions()
    .allowExcessArguments()
    .exitOverride()
    .showHelpAfterError("Run tb-ts --help for the flags and examples.")
    .configureOutput({ writeOut: effects.out, writeErr: effects.err });
  addServeFlags(program);
  return program
    .optionsGroup("Help:")
    .version(`tb-ts ${version}`, "--version", "print the version and end")
    .helpOption("-h, --help", "print this and end");
}

/** Serves, or prints what a flag asks for instead. Returns the exit code. */
async function runServe(
  program: Command,
  argv: readonly string[],
  effects: Effects,
): Promise<number> {
  refuseWords(program, effects);
  const flags = program.opts<ServeFlags>();
  if (flags.version_tb) effects.out(`tb-ts ${version}\n`);
  else if (flags.print_config) effects.out(describeConfig(program));
  else if (flags.inspect) {
    checkServeFlags(flags);
    return runInspect(flags, effects);
  } else return serve(flags, argv, effects);
  return 0;
}

/** Throws a CliError where a word is neither command nor flag, such as a directory without --logdir. */
function refuseWords({ args: [word], commands }: Command, { cwd }: Effects): void {
  if (word === undefined) return;
  if (existsSync(resolve(cwd, word)))
    throw new CliError(`${word} is no command. To serve a directory: tb-ts --logdir ${word}`);
  const names = commands.map((command) => command.name()).join(", ");
  throw new CliError(`${word} is no command. Commands are: serve, ${names}.`);
}

/** The command line without the optional word `serve` at its head. */
export function withoutServeWord(argv: readonly string[]): readonly string[] {
  return argv[0] === "serve" ? argv.slice(1) : argv;
}
