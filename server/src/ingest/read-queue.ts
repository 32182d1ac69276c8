// The order in which files are read: runs with news first, the backlog after them, files of a run in their own order.
import type { FileState, RunState } from "./catalog.ts";

export class ReadQueue {
  /** Files to read by run; the maps' own order is the order of the runs. */
  readonly #urgent = new Map<RunState, Set<FileState>>();
  readonly #backlog = new Map<RunState, Set<FileState>>();

  get isEmpty(): boolean {
    return this.#urgent.size + this.#backlog.size === 0;
  }

  /** Number of files. */
  get length(): number {
    const sizes = [...this.#urgent.values(), ...this.#backlog.values()].map((files) => files.size);
    return sizes.reduce((sum, size) => sum + size, 0);
  }

  add(file: FileState): void {
    const files = this.#urgent.get(file.run) ?? this.#backlog.get(file.run);
    if (files) files.add(file);
    else this.#backlog.set(file.run, new Set([file]));
  }

  /** Reads the run's files before the rest of the backlog. */
  addUrgent(file: FileState): void {
    this.add(file);
    const files = this.#backlog.get(file.run);
    if (!files) return;
    this.#backlog.delete(file.run);
    this.#urgent.set(file.run, files);
  }

  /** The next file to read; it stays until it is removed. */
  next(): FileState | null {
    const [files] = this.#urgent.size > 0 ? this.#urgent.values() : this.#backlog.values();
    if (!files) return null;
    return [...files].reduce((first, file) => (file.path < first.path ? file : first));
  }

  remove(file: FileState): void {
    for (const runs of [this.#urgent, this.#backlog]) {
      const files = runs.get(file.run);
      files?.delete(file);
      if (files?.size === 0) runs.delete(file.run);
    }
  }

  removeRun(run: RunState): void {
    this.#urgent.delete(run);
    this.#backlog.delete(run);
  }
}
