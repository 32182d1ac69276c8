// Which files to look at before the next scan of everything: those that changed a short while ago.
import type { FileState } from "./catalog.ts";

/** First pause after a change. Watches tell sooner where they work; this is for file systems where they do not. */
const firstDelayMs = 200;

export class PollPlan {
  readonly #due = new Map<FileState, { atMs: number; delayMs: number }>();
  readonly #maxDelayMs: number;
  /** No file is due before. */
  #quietUntilMs = Number.POSITIVE_INFINITY;

  /** Files that were quiet for pauses doubling up to `maxDelayMs` are left to the scan of everything. */
  constructor(maxDelayMs: number) {
    this.#maxDelayMs = maxDelayMs;
  }

  /** The file changed: look at it again soon. */
  add(file: FileState, nowMs: number): void {
    this.#plan(file, nowMs, firstDelayMs);
  }

  /** The files to look at now; each is planned again, later than before. */
  takeDue(nowMs: number): FileState[] {
    if (nowMs < this.#quietUntilMs) return [];
    const files: FileState[] = [];
    for (const [file, { atMs }] of this.#due) if (atMs <= nowMs) files.push(file);
    for (const file of files) this.#postpone(file, nowMs);
    this.#quietUntilMs = this.#firstMs();
    return files;
  }

  /** No file is due before; infinity where none is planned. */
  nextMs(): number {
    return this.#quietUntilMs;
  }

  #plan(file: FileState, nowMs: number, delayMs: number): void {
    const atMs = nowMs + delayMs;
    this.#due.set(file, { atMs, delayMs });
    this.#quietUntilMs = Math.min(this.#quietUntilMs, atMs);
  }

  #postpone(file: FileState, nowMs: number): void {
    const delayMs = 2 * (this.#due.get(file)?.delayMs ?? 0);
    if (delayMs < this.#maxDelayMs) this.#plan(file, nowMs, delayMs);
    else this.#due.delete(file);
  }

  #firstMs(): number {
    let first = Number.POSITIVE_INFINITY;
    for (const { atMs } of this.#due.values()) first = Math.min(first, atMs);
    return first;
  }
}
