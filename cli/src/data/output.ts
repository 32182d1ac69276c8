// Where a command's data goes: standard output, or a file that appears whole.
import { closeSync, openSync, renameSync, rmSync, statSync, writeSync } from "node:fs";
import { resolve } from "node:path";
import { CliError } from "../cli-error.ts";
import type { Effects } from "../effects.ts";

export interface Output {
  /** Resolves when more may be written. */
  write(data: string | Uint8Array): Promise<void>;
  /** Puts the file in its place; without it, `close` leaves nothing behind. */
  finish(): void;
  close(): void;
}

/** Throws a CliError where the file cannot be made; its methods do where it cannot be written. */
export function openOutput(path: string | undefined, effects: Effects): Output {
  if (path === undefined) return { write: effects.stream, finish() {}, close() {} };
  const target = resolve(effects.cwd, path);
  const partial = `${target}.${process.pid}.part`;
  const descriptor = writing(path, () => open(target, partial));
  const remove = () => rmSync(partial, { force: true });
  const forget = effects.undoIfStopped(remove);
  let isOpen = true;
  const close = () => {
    if (isOpen) closeSync(descriptor);
    isOpen = false;
  };
  return {
    async write(data) {
      const bytes = typeof data === "string" ? Buffer.from(data) : data;
      for (let at = 0; at < bytes.length; )
        at += writing(path, () => writeSync(descriptor, bytes, at));
    },
    finish() {
      close();
      writing(path, () => renameSync(partial, target));
    },
    close() {
      close();
      remove();
      forget();
    },
  };
}

function open(target: string, partial: string): number {
  if (statSync(target, { throwIfNoEntry: false })?.isDirectory())
    throw new Error("it is a directory");
  return openSync(partial, "w");
}

/** What the system refuses is the user's to correct. */
function writing<T>(path: string, attempt: () => T): T {
  try {
    return attempt();
  } catch (cause) {
    throw new CliError(`Cannot write ${path}: ${(cause as Error).message}.`, { cause });
  }
}
