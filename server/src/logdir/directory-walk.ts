// Finds every directory and event file below a root, following links but never round in circles.
import { type Stats, statSync } from "node:fs";
import { joinLocation, type ListedEntry, listDirectory } from "./directory-listing.ts";
import {
  type Discovery,
  isEventFileName,
  joinShownPath,
  type LogdirDirectory,
  type LogdirFile,
  type LogdirProblem,
} from "./logdir.ts";

/**
 * Links between sibling directories multiply paths without making a circle; a real log directory links to a folder a
 * few times. Past this many ways to the same folder, further links to it are not followed.
 */
const maxLinksToOneDirectory = 64;

/** Directories listed before other work of the thread gets its turn. */
const directoriesPerTurn = 128;

export async function walkDirectory(from: LogdirDirectory): Promise<Discovery> {
  const walk = new DirectoryWalk();
  const pending = [from];
  for (let next = pending.pop(), n = 1; next; next = pending.pop(), n++) {
    // Pushed in reverse, so that the walk goes in lexicographic order.
    pending.push(...walk.visit(next).reverse());
    if (n % directoriesPerTurn === 0) await new Promise(setImmediate);
  }
  return walk;
}

class DirectoryWalk implements Discovery {
  readonly files: LogdirFile[] = [];
  readonly directories: LogdirDirectory[] = [];
  readonly problems: LogdirProblem[] = [];
  readonly #linksTo = new Map<string, number>();

  /** Lists one directory and returns those below it. */
  visit(directory: LogdirDirectory): LogdirDirectory[] {
    const entries = this.#list(directory);
    if (!entries) return [];
    this.directories.push(directory);
    const below: LogdirDirectory[] = [];
    for (const entry of entries) {
      const kind = this.#resolve(directory, entry);
      const path = joinShownPath(directory.path, entry.name);
      const location = joinLocation(directory.location, entry.rawName);
      if (kind === "directory") below.push({ path, location, parent: directory });
      else if (kind === "file" && isEventFileName(entry.name))
        this.files.push({ run: directory.path, path, location });
    }
    return below;
  }

  #list(directory: LogdirDirectory): ListedEntry[] | null {
    try {
      return listDirectory(directory.location);
    } catch (error) {
      if (isAbsence(error)) return null;
      this.problems.push({ kind: "unreadable", path: directory.path, message: messageOf(error) });
      return null;
    }
  }

  /** What an entry is once links are followed; null for what is neither file nor directory, or must not be entered. */
  #resolve(directory: LogdirDirectory, entry: ListedEntry): "file" | "directory" | null {
    if (entry.kind === "file" || entry.kind === "directory") return entry.kind;
    if (entry.kind === "other") return null;
    const stats = statOrNull(joinLocation(directory.location, entry.rawName));
    if (stats?.isFile()) return "file";
    return stats?.isDirectory() && this.#mayFollow(directory, stats) ? "directory" : null;
  }

  #mayFollow(directory: LogdirDirectory, target: Stats): boolean {
    for (let above: LogdirDirectory | null = directory; above; above = above.parent) {
      const stats = statOrNull(above.location);
      if (stats && stats.ino === target.ino && stats.dev === target.dev) return false;
    }
    const key = inodeOf(target);
    const links = (this.#linksTo.get(key) ?? 0) + 1;
    this.#linksTo.set(key, links);
    return links <= maxLinksToOneDirectory;
  }
}

export function inodeOf(stats: Stats): string {
  return `${stats.dev}:${stats.ino}`;
}

/** A dangling link, a link to itself and a file that has just gone are all absence. */
export function isAbsence(error: unknown): boolean {
  const code = (error as NodeJS.ErrnoException).code;
  return code === "ENOENT" || code === "ENOTDIR" || code === "ELOOP";
}

function statOrNull(location: string | Buffer): Stats | null {
  try {
    return statSync(location);
  } catch {
    return null; // A link into what may not be searched is as good as a dangling one.
  }
}

export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
