// `tb-ts data-server`: the process that TensorBoard starts as its data server, with that program's arguments.
import { writeFileSync } from "node:fs";
import process from "node:process";
import { startDataServer } from "@tb-ts/server";
import type { Command } from "commander";
import { InvalidArgumentError, Option } from "commander";
import { CliError } from "./cli-error.ts";
import type { Effects } from "./effects.ts";
import { parsePath, parsePort, parseSeconds } from "./flag-values.ts";

interface DataServerFlags {
  readonly logdir: string;
  readonly port: number;
  /** Pause between two loads; 0 loads once. */
  readonly reload: number;
  readonly portFile?: string;
  readonly errorFile?: string;
  readonly dieAfterStdin?: true;
}

/** `once`, or the pause between two loads in seconds. */
function parseReload(text: string): number {
  if (text === "once") return 0;
  try {
    return parseSeconds(text);
  } catch {
    throw new InvalidArgumentError('expected "once" or a number of seconds, 0 or more.');
  }
}

/** Adds `data-server` with the arguments that TensorBoard gives its own; those without a meaning here are accepted. */
export function addDataServerCommand(
  program: Command,
  effects: Effects,
  end: (exitCode: number) => void,
): void {
  const command = program
    .command("data-server")
    .description(
      "serve TensorBoard its data; TENSORBOARD_DATA_SERVER_BINARY names tb-ts-data-server",
    )
    .requiredOption("--logdir <path>", "directory of event files", parsePath)
    .option("--port <number>", "loopback port; 0 is any free one", parsePort, 0)
    .option("--reload <seconds>", 'pause between two loads, or "once"', parseReload, 5)
    .option("--port-file <path>", "write the port there once listening", parsePath)
    .option("--error-file <path>", "write there why it could not start", parsePath)
    .option("--die-after-stdin", "end when standard input is closed")
    .action(async (flags: DataServerFlags) => end(await runDataServer(flags, effects)));
  const ignored = ["--host <address>", "--samples-per-plugin <counts>", "--checksum"];
  for (const flag of [...ignored, "--no-checksum", "-v, --verbose"]) {
    command.addOption(new Option(flag).hideHelp());
  }
}

/** Serves until a signal, or until standard input ends where that was asked for. */
async function runDataServer(flags: DataServerFlags, effects: Effects): Promise<number> {
  const stopped = flags.dieAfterStdin
    ? Promise.race([effects.untilStopped(), stdinEnded()])
    : effects.untilStopped();
  const server = await start(flags, effects);
  if (flags.portFile !== undefined) writeFileSync(flags.portFile, `${server.port}\n`);
  effects.err(`listening on 127.0.0.1:${server.port}\n`);
  await stopped;
  await server.close();
  return 0;
}

async function start({ logdir, port, reload, errorFile }: DataServerFlags, effects: Effects) {
  try {
    const onNotice = (text: string) => effects.err(`${text}\n`);
    return await startDataServer({ logdir, port, reloadIntervalSec: reload, onNotice });
  } catch (cause) {
    const message = `Cannot serve ${logdir}: ${(cause as Error).message}`;
    if (errorFile !== undefined) writeFileSync(errorFile, `${message}\n`);
    throw new CliError(message, { cause });
  }
}

function stdinEnded(): Promise<void> {
  return new Promise((resolve) => {
    process.stdin.resume();
    process.stdin.once("close", () => resolve()).once("end", () => resolve());
  });
}
