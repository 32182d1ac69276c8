// Where the index of a log directory lies unless the user says otherwise.
import { createHash } from "node:crypto";
import { homedir } from "node:os";
import { join } from "node:path";

/** The part of the machine that decides; the process's own by default. */
export interface CacheEnvironment {
  readonly platform: NodeJS.Platform;
  readonly variables: Readonly<Record<string, string | undefined>>;
  readonly home: string;
}

/** The folder in which programs of this user keep what they can make again. */
export function cacheFolder({ platform, variables, home }: CacheEnvironment): string {
  if (platform === "win32") return variables.LOCALAPPDATA || join(home, "AppData", "Local");
  if (platform === "darwin") return join(home, "Library", "Caches");
  return variables.XDG_CACHE_HOME || join(home, ".cache");
}

function ownEnvironment(): CacheEnvironment {
  return { platform: process.platform, variables: process.env, home: homedir() };
}

/** One file per log directory; `origin` names it, with absolute paths. */
export function defaultIndexPath(origin: string, environment = ownEnvironment()): string {
  const name = createHash("sha256").update(origin).digest("hex").slice(0, 16);
  return join(cacheFolder(environment), "tb-ts", `${name}.db`);
}
