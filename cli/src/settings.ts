// Flags that were not given on the command line: taken from TB_TS_… variables, then from a configuration file.
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { type Command, InvalidArgumentError, type Option } from "commander";
import { CliError } from "./cli-error.ts";
import type { Effects } from "./effects.ts";
import { parseBoolean } from "./flag-values.ts";

/** Where a flag's value may come from, the strongest first. */
export const precedence = [
  "the command line",
  "a TB_TS_… variable, such as TB_TS_PORT",
  "the JSON file that --config or TB_TS_CONFIG names",
  "the default",
] as const;

/** Flags that exclude one another: one on the command line puts the other's weaker sources aside. */
const exclusive: readonly (readonly [string, string])[] = [
  ["token", "no_auth"],
  ["read_token", "no_auth"],
  ["host", "bind_all"],
  ["logdir", "logdir_spec"],
  ["logdir", "event_file"],
];

/** Flags that say what to do once, not how to serve. */
const onlyFlags: ReadonlySet<string> = new Set(["version", "print_config", "inspect", "tag"]);

/** Fills in what the command line leaves open. Throws a CliError that names the variable, or the file and key. */
export function applySettings(command: Command, { env, cwd }: Effects): void {
  const options = command.options.filter((option) => !onlyFlags.has(option.attributeName()));
  const given = new Set(options.filter((option) => isGiven(command, option)).map(nameOf));
  const isPutAside = (name: string) =>
    exclusive.some(([a, b]) => (a === name && given.has(b)) || (b === name && given.has(a)));
  const path = (command.getOptionValue("config") as string | undefined) ?? env.TB_TS_CONFIG;
  const file = path ? readSettings(resolve(cwd, path), options.map(nameOf)) : {};
  for (const option of options) {
    const name = nameOf(option);
    if (given.has(name) || isPutAside(name)) continue;
    const variable = variableOf(name);
    const fromEnvironment = env[variable];
    if (fromEnvironment) set(command, option, fromEnvironment, variable, "env");
    else if (name in file) set(command, option, textOf(file[name]), `${path}: ${name}`, "config");
  }
}

/** The variable of a flag. */
export function variableOf(name: string): string {
  return `TB_TS_${name.toUpperCase()}`;
}

function nameOf(option: Option): string {
  return option.attributeName();
}

function isGiven(command: Command, option: Option): boolean {
  return command.getOptionValueSource(nameOf(option)) === "cli";
}

function set(command: Command, option: Option, text: string, where: string, source: string): void {
  try {
    const value = parsedValue(option, text);
    if (value !== undefined) command.setOptionValueWithSource(nameOf(option), value, source);
  } catch (cause) {
    if (!(cause instanceof InvalidArgumentError)) throw cause;
    throw new CliError(`${where} is ${JSON.stringify(text)}: ${cause.message}`, { cause });
  }
}

/** A flag without an argument is absent where it is false. */
function parsedValue(option: Option, text: string): unknown {
  if (option.isBoolean()) return parseBoolean(text) || undefined;
  return option.parseArg ? option.parseArg(text, undefined) : text;
}

function readSettings(path: string, known: readonly string[]): Record<string, unknown> {
  const settings = parseSettings(path);
  const names = [...known].filter((name) => name !== "config");
  for (const name of Object.keys(settings)) {
    if (!names.includes(name))
      throw new CliError(`${path}: ${name} is no flag. Flags are: ${names.join(", ")}.`);
  }
  return settings;
}

function parseSettings(path: string): Record<string, unknown> {
  try {
    const settings: unknown = JSON.parse(readFileSync(path, "utf8"));
    if (typeof settings === "object" && settings !== null && !Array.isArray(settings))
      return settings as Record<string, unknown>;
  } catch (cause) {
    throw new CliError(`Cannot read the configuration ${path}: ${(cause as Error).message}`, {
      cause,
    });
  }
  throw new CliError(
    `${path} must hold one JSON object, such as {"logdir": "runs", "port": 6006}.`,
  );
}

/** `{"scalars": 1000}` as the flag spells it; anything else as its own text. */
function textOf(value: unknown): string {
  if (typeof value !== "object" || value === null) return String(value);
  return Object.entries(value)
    .map(([key, one]) => `${key}=${one}`)
    .join(",");
}
