// The command line: parses arguments, runs a command, turns errors into exit codes. The one place that catches.

import { ClientError } from "@tb-ts/client";
import { type Command, CommanderError } from "commander";
import { CliError } from "./cli-error.ts";
import { type Effects, processEffects } from "./effects.ts";
import { normalizeFlagSpelling } from "./flag-spelling.ts";
import { createProgram, withoutServeWord } from "./program.ts";

/** Runs the command; 0 is success, 1 damage that `verify` found, 2 a user's mistake. Anything else is thrown, with its stack. */
export async function main(
  argv: readonly string[],
  effects: Effects = processEffects(),
): Promise<number> {
  const { command, exitCode } = createProgram(argv, effects);
  const normalized = normalizeFlagSpelling(withoutServeWord(argv), withSubcommand(command, argv));
  try {
    await command.parseAsync(normalized, { from: "user" });
    return exitCode();
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    if (!(error instanceof CliError || error instanceof ClientError)) throw error;
    effects.err(`error: ${error.message}\n`);
    return 2;
  }
}

/** The commands whose flags may stand on this command line. */
function withSubcommand(command: Command, [name]: readonly string[]): Command[] {
  return [command, ...command.commands.filter((each) => each.name() === name)];
}
