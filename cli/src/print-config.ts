// `tb-ts --print_config`: each flag of serving with its value and where that comes from.
import type { Command } from "commander";
import { formatTable } from "./data/ls.ts";
import { precedence, variableOf } from "./settings.ts";

const secrets: ReadonlySet<string> = new Set(["token", "read_token"]);

/** The flags that the help shows, after `applySettings`. */
export function describeConfig(command: Command): string {
  const rows = command.options
    .filter((option) => !option.hidden && option.attributeName() !== "version")
    .map((option) => {
      const name = option.attributeName();
      return [name, textOf(name, command.getOptionValue(name)), sourceOf(command, name)];
    });
  const order = precedence.map((source, i) => `  ${i + 1}. ${source}\n`).join("");
  return `${formatTable(rows, ["FLAG", "VALUE", "FROM"])}\nThe first of these counts:\n${order}`;
}

function textOf(name: string, value: unknown): string {
  if (value === undefined) return "";
  if (secrets.has(name)) return "(secret)";
  return typeof value === "string" ? value : JSON.stringify(value);
}

function sourceOf(command: Command, name: string): string {
  const source = command.getOptionValueSource(name);
  if (source === "cli") return "command line";
  if (source === "env") return variableOf(name);
  return source === "config" ? "configuration file" : "default";
}
