// Holds what discovery found against what is known: new files, files that went, came back or were renamed.
import type { Discovery, LogdirFile } from "../logdir/logdir.ts";
import type { Catalog, FileState, RunState } from "./catalog.ts";

export interface Differences {
  /** Files whose row changed: gone, back, or under another name. */
  readonly changed: readonly FileState[];
  /** Runs without a file left. They are out of the catalog. */
  readonly removed: readonly RunState[];
}

/** Whether the file that was found is a known one that had another name until now. */
export type IsRenamed = (known: FileState, found: LogdirFile) => Promise<boolean>;

/**
 * Brings the catalog in line with a discovery of the whole log directory (`below` absent) or of the part below a
 * directory. What stands in a directory that could not be listed stays as it is.
 */
export async function reconcile(
  catalog: Catalog,
  discovery: Discovery,
  isRenamed: IsRenamed,
  below = ".",
): Promise<Differences> {
  const changed: FileState[] = [];
  const removed: RunState[] = [];
  const found = Map.groupBy(discovery.files, (file) => file.run);
  const unlisted = discovery.problems.filter((p) => p.kind === "unreadable").map((p) => p.path);
  for (const run of catalog.runs.values()) {
    if (!isBelow(run.name, below) || unlisted.some((path) => isBelow(run.name, path))) continue;
    const files = found.get(run.name);
    found.delete(run.name);
    if (files) changed.push(...(await reconcileRun(catalog, run, files, isRenamed)));
    else removed.push(run);
  }
  for (const run of removed) catalog.runs.delete(run.name);
  for (const [name, files] of found) {
    const run = catalog.addRun(name);
    for (const file of files) catalog.addFile(run, file);
  }
  return { changed, removed };
}

async function reconcileRun(
  catalog: Catalog,
  run: RunState,
  found: readonly LogdirFile[],
  isRenamed: IsRenamed,
): Promise<FileState[]> {
  const changed: FileState[] = [];
  const missing = new Map(run.files);
  for (const source of found) {
    const known = missing.get(source.path);
    missing.delete(source.path);
    if (known?.state === "gone") changed.push(comeBack(known, source));
    else if (known) known.source = source;
  }
  for (const source of found) {
    if (run.files.has(source.path)) continue;
    const renamed = await findRenamed(missing, source, isRenamed);
    missing.delete(renamed?.path ?? "");
    if (renamed) changed.push(rename(renamed, source));
    else catalog.addFile(run, source);
  }
  for (const file of missing.values()) if (file.state !== "gone") changed.push(goAway(file));
  return changed;
}

async function findRenamed(
  missing: ReadonlyMap<string, FileState>,
  source: LogdirFile,
  isRenamed: IsRenamed,
): Promise<FileState | null> {
  for (const file of missing.values()) if (await isRenamed(file, source)) return file;
  return null;
}

function rename(file: FileState, source: LogdirFile): FileState {
  file.run.files.delete(file.path);
  file.path = source.path;
  file.run.files.set(file.path, file);
  return comeBack(file, source);
}

function goAway(file: FileState): FileState {
  file.state = "gone";
  file.source = null;
  return file;
}

/** Whether it is the same file still shows when it is read. */
function comeBack(file: FileState, source: LogdirFile): FileState {
  file.state = file.stuck ? "dead" : "active";
  file.source = source;
  file.readModifiedMs = Number.NaN;
  return file;
}

/** A root's own path is `.`, or `name/.` where it has a name. */
function isBelow(run: string, directory: string): boolean {
  if (directory === ".") return true;
  const prefix = directory.endsWith("/.") ? directory.slice(0, -2) : directory;
  return run === directory || run.startsWith(`${prefix}/`);
}
