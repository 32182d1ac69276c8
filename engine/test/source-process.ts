// Starts a script of ours as its own process, running on the sources as the tests do.
import { type ChildProcess, fork } from "node:child_process";
import { join } from "node:path";

/** Flags under which Node runs our sources; it strips types by itself from 22.18 on. */
export const sourceFlags = [
  "--conditions=tb-ts-source",
  "--no-warnings",
  ...(process.features.typescript ? [] : ["--experimental-strip-types"]),
];

export function startProcess(name: string, args: readonly string[]): ChildProcess {
  return fork(join(import.meta.dirname, "processes", name), args, {
    execArgv: sourceFlags,
    stdio: ["ignore", "ignore", "pipe", "ipc"],
  });
}
