// Runs that wait until nothing has been written to them for a while.
import type { RunState } from "./catalog.ts";

/** A run must be quiet for so long; twice as long after every time it was taken, as its writers come and go. */
const firstQuietMs = 2000;

export class QuietRuns {
  readonly #dueMs = new Map<RunState, number>();
  /** By name: a run that is read anew is another one. */
  readonly #quietMs = new Map<string, number>();

  /** The run has news: it waits from now on. */
  add(run: RunState, nowMs: number): void {
    this.#dueMs.set(run, nowMs + (this.#quietMs.get(run.name) ?? firstQuietMs));
  }

  /** The runs that were quiet for long enough. */
  takeDue(nowMs: number): RunState[] {
    const due = [...this.#dueMs].filter(([, dueMs]) => dueMs <= nowMs).map(([run]) => run);
    for (const run of due) {
      this.#dueMs.delete(run);
      this.#quietMs.set(run.name, 2 * (this.#quietMs.get(run.name) ?? firstQuietMs));
    }
    return due;
  }

  nextMs(): number {
    return Math.min(Number.POSITIVE_INFINITY, ...this.#dueMs.values());
  }
}
