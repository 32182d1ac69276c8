// Where the files lie that a projector config names: never outside the directory of the config.
import { realpathSync, statSync } from "node:fs";
import { join, relative, resolve, sep } from "node:path";
import { invalidArgument } from "../../errors.ts";

/** The real path of a regular file below `directory`, links resolved. Throws `invalidArgument` for anything else. */
export function assetPath(directory: string, path: string): string {
  const root = realPath(directory);
  const found = realPath(resolve(directory, path));
  if (!root || !found || !isFile(found))
    throw invalidArgument(`"${path}" not found, or is not a file`);
  if (!isInside(root, found))
    throw invalidArgument(`Asset path "${path}" resolves outside the config directory`);
  return found;
}

/** Whether `path` is `root` or below it; both are real paths. */
export function isInside(root: string, path: string): boolean {
  const way = relative(root, path);
  return way !== ".." && !way.startsWith(`..${sep}`) && resolve(root, way) === path;
}

/** A path with its links resolved; null where nothing is there. */
export function realPath(path: string): string | null {
  try {
    return realpathSync(path);
  } catch {
    return null;
  }
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
}

/** The directories that may hold a run's config, the one that counts first last. */
export function configDirectories(runDirectory: string): string[] {
  return [runDirectory, join(runDirectory, "plugins", "org_tensorflow_tensorboard_projector")];
}
