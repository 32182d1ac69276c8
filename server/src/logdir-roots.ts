// The roots that --logdir or --logdir_spec name, as absolute paths.
import { homedir } from "node:os";
import { join, resolve } from "node:path";
import type { LogdirRoot } from "./logdir/disk-logdir.ts";

/** `~` and `~/…` as a shell reads them; the shell does not where the flag is `--logdir=~/…`. */
export function expandHome(path: string): string {
  return path === "~" || path.startsWith("~/") ? join(homedir(), path.slice(1)) : path;
}

/** `C:\logs` on Windows; elsewhere `C` is a name. */
function hasDrive(part: string): boolean {
  return process.platform === "win32" && /^[a-z]:[\\/]/i.test(part);
}

/** One part of a spec: `name:path` unless it begins like an absolute path. The path may hold further colons. */
function parsePart(part: string): LogdirRoot {
  const colon = part.indexOf(":");
  const isNamed = colon > 0 && !part.startsWith("/") && !hasDrive(part);
  return isNamed
    ? { name: part.slice(0, colon), path: absolute(part.slice(colon + 1)) }
    : { name: null, path: absolute(part) };
}

function absolute(path: string): string {
  return resolve(expandHome(path));
}

/** Exactly one of the two must be given. Throws `RangeError` otherwise. */
export function rootsOf(logdir: string | undefined, spec: string | undefined): LogdirRoot[] {
  if ((logdir === undefined) === (spec === undefined)) {
    throw new RangeError("exactly one of logdir and logdirSpec must be given");
  }
  if (logdir !== undefined) return [{ name: null, path: absolute(logdir) }];
  return spec!.split(",").map(parsePart);
}
