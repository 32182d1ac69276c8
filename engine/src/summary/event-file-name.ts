// Creates an event file under a name that readers recognise and no other writer holds.
import { mkdirSync, openSync } from "node:fs";
import { hostname } from "node:os";
import { join } from "node:path";
import { systemFailure } from "./event-file-error.ts";

/** How many names to try: more than any process opens writers within one second. */
const attempts = 10_000;

let filesOfProcess = 0;

export interface NewFile {
  readonly path: string;
  readonly fd: number;
}

/**
 * Makes the directory where missing and creates `events.out.tfevents.<sec>.<host>.<pid>.<n><suffix>` in it, never
 * opening a file that exists (a container may repeat host and pid). Throws EventFileError.
 */
export function createEventFile(directory: string, wallTimeSec: number, suffix: string): NewFile {
  makeDirectory(directory);
  const stem = `events.out.tfevents.${stamp(wallTimeSec)}.${hostname()}.${process.pid}`;
  for (let attempt = 0; attempt < attempts; attempt++) {
    const file = tryCreate(join(directory, `${stem}.${filesOfProcess++}${suffix}`));
    if (file) return file;
  }
  throw systemFailure("create", join(directory, stem), new Error("every name is taken"));
}

/** Whole seconds, ten digits wide, so that names sort by time. */
function stamp(wallTimeSec: number): string {
  return String(Math.floor(wallTimeSec)).padStart(10, "0");
}

function makeDirectory(directory: string): void {
  try {
    mkdirSync(directory, { recursive: true });
  } catch (cause) {
    throw systemFailure("create", directory, cause);
  }
}

/** Null where the name is taken. */
function tryCreate(path: string): NewFile | null {
  try {
    return { path, fd: openSync(path, "ax") };
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === "EEXIST") return null;
    throw systemFailure("create", path, cause);
  }
}
