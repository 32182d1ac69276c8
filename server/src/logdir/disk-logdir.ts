// A log directory on a local or mounted file system, of one root or several named ones.
import {
  closeSync,
  constants,
  fstatSync,
  openSync,
  readSync,
  type Stats,
  statSync,
  watch,
} from "node:fs";
import { basename, resolve } from "node:path";
import { inodeOf, isAbsence, walkDirectory } from "./directory-walk.ts";
import type {
  Discovery,
  Logdir,
  LogdirDirectory,
  LogdirFile,
  LogdirFileState,
  OpenEventFile,
  WatchChange,
} from "./logdir.ts";
import { isEventFileName } from "./logdir.ts";
import { mergeRoots } from "./merge-roots.ts";

/** One root of a `--logdir_spec`; the only one of a `--logdir` has no name. */
export interface LogdirRoot {
  readonly name: string | null;
  readonly path: string;
}

export class DiskLogdir implements Logdir {
  readonly #roots: readonly LogdirDirectory[];

  constructor(roots: readonly LogdirRoot[]) {
    this.#roots = roots.map(({ name, path }) => ({
      path: name === null ? "." : `${name}/.`,
      location: resolve(path),
      parent: null,
    }));
  }

  async discover(below?: LogdirDirectory): Promise<Discovery> {
    const starts = below ? [below] : this.#roots;
    const found = [];
    for (const start of starts) found.push(await walkDirectory(start));
    return mergeRoots(found);
  }

  async stat(file: LogdirFile): Promise<LogdirFileState | null> {
    try {
      const stats = statSync(file.location);
      return stats.isFile() ? stateOf(stats) : null;
    } catch (error) {
      if (isAbsence(error)) return null;
      throw error;
    }
  }

  async open(file: LogdirFile): Promise<OpenEventFile> {
    // Without O_NONBLOCK, a pipe that took the file's place since it was listed would wait for a writer for ever.
    const descriptor = openSync(file.location, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
    try {
      const stats = fstatSync(descriptor);
      if (stats.isFile()) return new DiskEventFile(descriptor, stateOf(stats));
      throw new Error(`${file.path} is not a regular file`);
    } catch (error) {
      closeSync(descriptor);
      throw error;
    }
  }

  watch(directory: LogdirDirectory, onChange: (change: WatchChange) => void): (() => void) | null {
    try {
      const watcher = watch(directory.location, { persistent: false });
      const ownName = basename(directory.location.toString());
      watcher.on("change", (event, name) => {
        if (event !== "rename") {
          if (name === null || isEventFileName(name.toString())) onChange("content");
        } else if (name?.toString() === ownName) end();
        else onChange("listing");
      });
      const end = () => {
        watcher.close();
        onChange("ended");
      };
      watcher.on("error", end);
      return () => watcher.close();
    } catch {
      return null; // No watches left, or a file system without them.
    }
  }
}

class DiskEventFile implements OpenEventFile {
  readonly state: LogdirFileState;
  readonly #descriptor: number;

  constructor(descriptor: number, state: LogdirFileState) {
    this.#descriptor = descriptor;
    this.state = state;
  }

  read(target: Uint8Array, position: number): number {
    let filled = 0;
    while (filled < target.length) {
      const length = target.length - filled;
      const n = readSync(this.#descriptor, target, filled, length, position + filled);
      if (n === 0) break;
      filled += n;
    }
    return filled;
  }

  close(): void {
    closeSync(this.#descriptor);
  }
}

function stateOf(stats: Stats): LogdirFileState {
  return { size: stats.size, inode: inodeOf(stats), modifiedMs: stats.mtimeMs };
}
