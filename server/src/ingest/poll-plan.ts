// Which files to look at before the next scan of everything: those that changed a short while ago.
import type { FileState } from "./catalog.ts";

/** First pause after a change. Watches tell sooner where they work; this is for file systems where they do not. */
const firstDelayMs = 200;

export class PollPlan {
  readonly #due = new Map<FileState, { atMs: number; delayMs: number }>();
  readonly #maxDelayMs: number;

  /** Files that were quiet for pauses doubling up to `maxDelayMs` are left to the scan of everything. */
  constructor(maxDelayMs: number) {
    this.#maxDelayMs = maxDelayMs;
  }

  /** The file changed: look at it again soon. */
  add(file: FileState, nowMs: number): void {
    this.#due.set(file, { atMs: nowMs + firstDelayMs, delayMs: firstDelayMs });
  }

  /** The files to look at now; each is planned again, later than before. */
  takeDue(nowMs: number): FileState[] {
    const files = [...this.#due].filter(([, plan]) => plan.atMs <= nowMs).map(([file]) => file);
    for (const file of files) this.#postpone(file, nowMs);
    return files;
  }

  /** When the next file is due; infinity where none is. */
  nextMs(): number {
    let next = Number.POSITIVE_INFINITY;
    for (const { atMs } of this.#due.values()) next = Math.min(next, atMs);
    return next;
  }

  #postpone(file: FileState, nowMs: number): void {
    const delayMs = 2 * (this.#due.get(file)?.delayMs ?? 0);
    if (delayMs < this.#maxDelayMs) this.#due.set(file, { atMs: nowMs + delayMs, delayMs });
    else this.#due.delete(file);
  }
}
