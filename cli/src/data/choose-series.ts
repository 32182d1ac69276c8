// Which series a command is about: those whose run and tag match two patterns.
import type { Client, LoggedSeries } from "@tb-ts/client";
import { type Command, InvalidArgumentError } from "commander";
import { matching } from "./matching.ts";

export interface ChoiceFlags {
  readonly run?: RegExp;
  readonly tag?: RegExp;
}

export function addChoiceFlags(command: Command): Command {
  return command
    .option(
      "--run <pattern>",
      "only runs whose name it matches, anywhere, in any case",
      parsePattern,
    )
    .option("--tag <pattern>", "only tags that it matches", parsePattern);
}

function parsePattern(text: string): RegExp {
  try {
    return new RegExp(text, "i");
  } catch (error) {
    throw new InvalidArgumentError(`expected a regular expression: ${(error as Error).message}.`);
  }
}

/** Throws a CliError where a pattern takes too long. */
export async function chooseSeries(
  client: Client,
  { run, tag }: ChoiceFlags,
): Promise<LoggedSeries[]> {
  const all = await client.series();
  const runs = matching(
    run,
    all.map((one) => one.run),
  );
  const tags = matching(
    tag,
    all.map((one) => one.tag),
  );
  return all.filter((one) => runs.has(one.run) && tags.has(one.tag));
}
