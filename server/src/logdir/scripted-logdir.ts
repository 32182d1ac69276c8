// A log directory in memory whose files grow, vanish and change when a test says so.
import {
  type Discovery,
  isEventFileName,
  type Logdir,
  type LogdirDirectory,
  type LogdirFile,
  type LogdirFileState,
  type LogdirProblem,
  type OpenEventFile,
  type WatchChange,
} from "./logdir.ts";

interface ScriptedFile {
  readonly bytes: Uint8Array;
  readonly inode: string;
  readonly modifiedMs: number;
}

type Listener = (change: WatchChange) => void;

export class ScriptedLogdir implements Logdir {
  readonly #files = new Map<string, ScriptedFile>();
  readonly #unreadable = new Set<string>();
  readonly #unreachable = new Set<string>();
  #openNow = 0;
  readonly #listeners = new Map<string, Set<Listener>>();
  #clock = 0;
  #opened = 0;

  /** Files opened so far: shows that nothing is read again. */
  get opened(): number {
    return this.#opened;
  }

  /** Files that are open now. */
  get openNow(): number {
    return this.#openNow;
  }

  /** Writes a file as a new one: another inode, whatever stood there before. */
  write(path: string, bytes: Uint8Array): void {
    this.#clock++;
    this.#put(path, bytes, `scripted:${this.#clock}`);
    this.#notify(path, "listing");
  }

  append(path: string, bytes: Uint8Array): void {
    this.overwrite(path, Buffer.concat([this.#file(path).bytes, bytes]));
  }

  /** Other bytes in the same inode. */
  overwrite(path: string, bytes: Uint8Array): void {
    this.#clock++;
    this.#put(path, bytes, this.#file(path).inode);
    this.#notify(path, "content");
  }

  rename(from: string, to: string): void {
    this.#files.set(to, this.#file(from));
    this.remove(from);
    this.#notify(to, "listing");
  }

  /** Removes a file, or everything below a directory. */
  remove(path: string): void {
    for (const name of [...this.#files.keys()])
      if (name === path || name.startsWith(`${path}/`)) this.#files.delete(name);
    this.#notify(path, "listing");
  }

  /** Makes a file or a directory fail to open or list, or work again. */
  setReadable(path: string, readable: boolean): void {
    if (readable) this.#unreadable.delete(path);
    else this.#unreadable.add(path);
  }

  /** Makes everything that is asked of a file fail, as a failing disk does, or work again. */
  setReachable(path: string, reachable: boolean): void {
    if (reachable) this.#unreachable.delete(path);
    else this.#unreachable.add(path);
  }

  async discover(below?: LogdirDirectory): Promise<Discovery> {
    const root = below ?? { path: ".", location: ".", parent: null };
    const directories = new Map<string, LogdirDirectory>();
    const problems = new Map<string, LogdirProblem>();
    const files: LogdirFile[] = [];
    for (const path of [...this.#files.keys()].sort()) {
      const run = directoryOf(path);
      if (!isAtOrBelow(run, root.path)) continue;
      const blocked = ancestors(run).find((directory) => this.#unreadable.has(directory));
      if (blocked) problems.set(blocked, unreadable(blocked));
      for (const directory of ancestors(run)) {
        if (directory === blocked) break;
        if (isAtOrBelow(directory, root.path) && !directories.has(directory))
          directories.set(directory, this.#directory(directory));
      }
      if (!blocked && isEventFileName(path.slice(path.lastIndexOf("/") + 1)))
        files.push({ run, path, location: path });
    }
    const grouped = [...Map.groupBy(files, (file) => file.run).values()].flat();
    return {
      files: grouped,
      directories: [...directories.values()],
      problems: [...problems.values()],
    };
  }

  async stat(file: LogdirFile): Promise<LogdirFileState | null> {
    this.#reach(file.path);
    const found = this.#files.get(file.path);
    return found ? stateOf(found) : null;
  }

  async open(file: LogdirFile): Promise<OpenEventFile> {
    const { bytes, ...rest } = this.#file(file.path);
    if (this.#unreadable.has(file.path)) throw new Error(`EACCES: permission denied, ${file.path}`);
    this.#opened++;
    this.#openNow++;
    return {
      state: stateOf({ bytes, ...rest }),
      read: (target, position) => {
        this.#reach(file.path);
        const part = bytes.subarray(position, position + target.length);
        target.set(part);
        return part.length;
      },
      close: () => {
        this.#openNow--;
      },
    };
  }

  watch(directory: LogdirDirectory, onChange: Listener): () => void {
    const listeners = this.#listeners.get(directory.path) ?? new Set();
    this.#listeners.set(directory.path, listeners.add(onChange));
    return () => listeners.delete(onChange);
  }

  #directory(path: string): LogdirDirectory {
    const parent = path === "." ? null : this.#directory(directoryOf(path));
    return { path, location: path, parent };
  }

  #file(path: string): ScriptedFile {
    const file = this.#files.get(path);
    if (!file) throw new Error(`ENOENT: no such file, ${path}`);
    return file;
  }

  #reach(path: string): void {
    if (this.#unreachable.has(path)) throw new Error(`EIO: i/o error, ${path}`);
  }

  #put(path: string, bytes: Uint8Array, inode: string): void {
    this.#files.set(path, { bytes, inode, modifiedMs: this.#clock });
  }

  #notify(path: string, change: WatchChange): void {
    for (const listener of this.#listeners.get(directoryOf(path)) ?? []) listener(change);
  }
}

function stateOf(file: ScriptedFile): LogdirFileState {
  return { size: file.bytes.length, inode: file.inode, modifiedMs: file.modifiedMs };
}

function directoryOf(path: string): string {
  const end = path.lastIndexOf("/");
  return end < 0 ? "." : path.slice(0, end);
}

/** A directory and those above it, the root first. */
function ancestors(directory: string): string[] {
  return directory === "." ? ["."] : [...ancestors(directoryOf(directory)), directory];
}

function isAtOrBelow(directory: string, root: string): boolean {
  return root === "." || directory === root || directory.startsWith(`${root}/`);
}

function unreadable(path: string): LogdirProblem {
  return { kind: "unreadable", path, message: `EACCES: permission denied, ${path}` };
}
