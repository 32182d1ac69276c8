// The command line: parses arguments, runs a command, turns errors into exit codes. The one place that catches.
import { CommanderError } from "commander";
import { CliError } from "./cli-error.ts";
import { type Effects, processEffects } from "./effects.ts";
import { normalizeFlagSpelling } from "./flag-spelling.ts";
import { createProgram, withoutServeWord } from "./program.ts";

/** Runs the command; 0 is success, 2 a user's mistake. Anything else is thrown, with its stack. */
export async function main(
  argv: readonly string[],
  effects: Effects = processEffects(),
): Promise<number> {
  const program = createProgram(argv, effects);
  const normalized = normalizeFlagSpelling(withoutServeWord(argv), [program, ...program.commands]);
  try {
    await program.parseAsync(normalized, { from: "user" });
    return 0;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    if (!(error instanceof CliError)) throw error;
    effects.err(`error: ${error.message}\n`);
    return 2;
  }
}
