// TensorBoard's flags may be written with underscores or hyphens: brings both to the underscore spelling.
import type { Command } from "commander";

/** Rewrites `--path-prefix=/x` to `--path_prefix=/x` where the command knows only the latter; the rest is left alone. */
export function normalizeFlagSpelling(
  argv: readonly string[],
  commands: readonly Command[],
): string[] {
  const known = new Set(commands.flatMap((command) => command.options.map(({ long }) => long)));
  const end = argv.indexOf("--");
  return argv.map((argument, position) => {
    if (end >= 0 && position >= end) return argument;
    const [, name, value = ""] = /^(--[a-z0-9_-]+)(=.*)?$/is.exec(argument) ?? [];
    if (!name || known.has(name)) return argument;
    const underscored = `--${name.slice(2).replaceAll("-", "_")}`;
    return known.has(underscored) ? underscored + value : argument;
  });
}
