// A sleep that ends early when something happens.

export class Sleeper {
  readonly #signal: AbortSignal;
  #timer: NodeJS.Timeout | undefined;
  /** Ends the sleep in progress. */
  #end: (() => void) | null = null;
  #endAtMs = Number.POSITIVE_INFINITY;

  /** Nobody sleeps on when the signal aborts. */
  constructor(signal: AbortSignal) {
    this.#signal = signal;
    signal.addEventListener("abort", () => this.wake(0));
  }

  /** Sleeps so long at most, or until `wake`; a wake since the last sleep counts too. */
  async sleep(ms: number): Promise<void> {
    await new Promise<void>((resolve) => {
      this.#end = resolve;
      this.wake(this.#signal.aborted ? 0 : ms);
    });
    this.#end = null;
    this.#endAtMs = Number.POSITIVE_INFINITY;
  }

  /** Ends the sleep after so many milliseconds, where it would last longer. */
  wake(delayMs: number): void {
    const atMs = performance.now() + Math.max(delayMs, 0);
    this.#endAtMs = Math.min(this.#endAtMs, atMs);
    if (!this.#end) return;
    clearTimeout(this.#timer);
    // Node would take a timer without an end for one that is due.
    if (this.#endAtMs === Number.POSITIVE_INFINITY) return;
    this.#timer = setTimeout(this.#end, Math.max(this.#endAtMs - performance.now(), 0));
  }
}
