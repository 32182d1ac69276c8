// `tb-ts verify`: every event file with its records, bytes and losses; `tb-ts inspect`: what runs hold, as TensorBoard prints it.
import { formatFile, formatSummary, hasLosses, inspect, verify } from "@tb-ts/server";
import type { Command } from "commander";
import { CliError } from "./cli-error.ts";
import type { Effects } from "./effects.ts";
import { parsePath } from "./flag-values.ts";

/** Adds `verify` and `inspect`; each hands its exit code to `end`. */
export function addVerifyCommands(
  program: Command,
  effects: Effects,
  end: (exitCode: number) => void,
): void {
  program
    .command("verify")
    .description("read every event file of a path and name what is damaged; code 1 if anything is")
    .argument("<path>", "a directory of event files, or one of them", parsePath)
    .option("--json", "print the report as JSON")
    .action(async (path: string, options: { json?: true }) =>
      end(await runVerify(path, options, effects)),
    );
  program
    .command("inspect")
    .description("print which data event files hold, as TensorBoard's --inspect does")
    .option("--logdir <path>", "directory of event files", parsePath)
    .option("--event_file <path>", "one event file", parsePath)
    .option("--tag <tag>", "only this tag")
    .action(async (flags: InspectFlags) => end(await runInspect(flags, effects)));
}

/** Exit code 1 where anything could not be read. */
export async function runVerify(
  path: string,
  { json }: { readonly json?: true },
  effects: Effects,
): Promise<number> {
  const report = await readPath(path, () =>
    verify(path, json ? undefined : (file) => effects.out(`${formatFile(file)}\n`)),
  );
  effects.out(json ? `${JSON.stringify(report)}\n` : `${formatSummary(report)}\n`);
  return hasLosses(report) ? 1 : 0;
}

export interface InspectFlags {
  readonly logdir?: string;
  readonly event_file?: string;
  readonly tag?: string;
}

export async function runInspect(flags: InspectFlags, effects: Effects): Promise<number> {
  const { logdir, event_file: eventFile, tag } = flags;
  if ((logdir === undefined) === (eventFile === undefined)) {
    throw new CliError(
      "Name either --logdir or --event_file, such as: tb-ts inspect --logdir runs",
    );
  }
  const target = logdir === undefined ? { eventFile: eventFile as string } : { logdir };
  await readPath(logdir ?? (eventFile as string), () =>
    inspect(target, (text) => effects.out(`${text}\n`), tag ?? null),
  );
  return 0;
}

/** A path that cannot be read is the user's to correct. */
async function readPath<T>(path: string, read: () => Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException;
    if (code === "ENOENT") throw new CliError(`${path} does not exist.`, { cause });
    if (code === "EACCES") throw new CliError(`${path} may not be read by this user.`, { cause });
    throw cause;
  }
}
