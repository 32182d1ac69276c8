// Starts a script of ours as its own process, running on the sources as the tests do.
import { type ChildProcess, fork } from "node:child_process";
import { join } from "node:path";

/** Node strips types itself from 22.18 on. */
const stripTypes = process.features.typescript ? [] : ["--experimental-strip-types"];

export function startProcess(name: string, args: readonly string[]): ChildProcess {
  return fork(join(import.meta.dirname, "processes", name), args, {
    execArgv: ["--conditions=tb-ts-source", "--no-warnings", ...stripTypes],
    stdio: ["ignore", "ignore", "pipe", "ipc"],
  });
}
