// The commands and their help. Serving is the program's own action, so that `tb-ts --help` shows its flags;
// `tb-ts serve` is the same thing spelled out.
import { Command } from "commander";
import type { Effects } from "./effects.ts";
import { serve } from "./serve.ts";
import { addServeFlags, type ServeFlags } from "./serve-flags.ts";
import { version } from "./version.ts";

const examples = `
Examples:
  tb-ts --logdir runs                     serve every run below ./runs
  tb-ts --logdir runs --port 0            on any free port
  tb-ts --logdir runs --path_prefix /tb   behind a reverse proxy
  tb-ts --logdir runs --index :memory:    leave nothing in the cache directory

Flags take underscores or hyphens: --path_prefix is --path-prefix.`;

/** The whole command line; parse errors throw commander's CommanderError. */
export function createProgram(argv: readonly string[], effects: Effects): Command {
  const program = new Command("tb-ts")
    .usage("[serve] --logdir <path> [flags]")
    .description("Watch training runs: serves TensorBoard event files, without Python.")
    .version(`tb-ts ${version}`, "--version", "print the version and end")
    .helpOption("-h, --help", "print this and end")
    .addHelpText("after", examples)
    .exitOverride()
    .showHelpAfterError("Run tb-ts --help for the flags and examples.")
    .configureOutput({ writeOut: effects.out, writeErr: effects.err })
    .action((flags: ServeFlags) => serve(flags, argv, effects));
  addServeFlags(program);
  return program;
}

/** The command line without the optional word `serve` at its head. */
export function withoutServeWord(argv: readonly string[]): readonly string[] {
  return argv[0] === "serve" ? argv.slice(1) : argv;
}
