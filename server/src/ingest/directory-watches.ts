// One watch per directory of the log directory, and what they have told since they were last asked.
import type { Logdir, LogdirDirectory } from "../logdir/logdir.ts";

export class DirectoryWatches {
  readonly #logdir: Logdir;
  readonly #onChange: () => void;
  readonly #stops = new Map<string, () => void>();
  readonly #listings = new Map<string, LogdirDirectory>();
  readonly #contents = new Set<string>();

  /** `onChange` is called whenever there is something to take. */
  constructor(logdir: Logdir, onChange: () => void) {
    this.#logdir = logdir;
    this.#onChange = onChange;
  }

  /** Watches the directories too. Returns those that were not watched before. */
  add(directories: readonly LogdirDirectory[]): LogdirDirectory[] {
    const fresh = directories.filter((directory) => !this.#stops.has(directory.path));
    for (const directory of fresh) {
      const stop = this.#logdir.watch(directory, (change) => {
        if (change === "content") this.#contents.add(directory.path);
        else this.#listings.set(directory.path, directory);
        if (change === "ended") this.#forget(directory);
        this.#onChange();
      });
      if (stop) this.#stops.set(directory.path, stop);
    }
    return fresh;
  }

  /** Watches these directories and no others. */
  set(directories: readonly LogdirDirectory[]): void {
    const kept = new Set(directories.map((directory) => directory.path));
    for (const [path, stop] of this.#stops) {
      if (kept.has(path)) continue;
      stop();
      this.#stops.delete(path);
    }
    this.add(directories);
  }

  /** Directories in which names came or went. One of them that is gone shows by the listing of the one above it. */
  takeListings(): LogdirDirectory[] {
    const taken = [...this.#listings.values()];
    this.#listings.clear();
    return taken;
  }

  /** Paths of directories in which event files grew. */
  takeContents(): string[] {
    const taken = [...this.#contents];
    this.#contents.clear();
    return taken;
  }

  get hasListings(): boolean {
    return this.#listings.size > 0;
  }

  get hasContents(): boolean {
    return this.#contents.size > 0;
  }

  close(): void {
    for (const stop of this.#stops.values()) stop();
    this.#stops.clear();
  }

  #forget(directory: LogdirDirectory): void {
    this.#stops.delete(directory.path);
    if (directory.parent) this.#listings.set(directory.parent.path, directory.parent);
  }
}
