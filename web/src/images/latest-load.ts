// Loads one thing at a time, always the newest wanted: what a moving slider passes meanwhile is never asked for.

export class LatestLoad<T> {
  readonly #load: (key: string) => Promise<T>;
  readonly #onSettled: (key: string, value: T | null) => void;
  #wanted: string | null = null;
  #isLoading = false;

  /** `onSettled` hears of each load that ends, in order; null stands for one that failed. */
  constructor(
    load: (key: string) => Promise<T>,
    onSettled: (key: string, value: T | null) => void,
  ) {
    this.#load = load;
    this.#onSettled = onSettled;
  }

  /** Takes the place of what was wanted before and has not begun. */
  want(key: string): void {
    this.#wanted = key;
    if (!this.#isLoading) void this.#follow();
  }

  async #follow(): Promise<void> {
    this.#isLoading = true;
    while (this.#wanted !== null) {
      const key = this.#wanted;
      this.#wanted = null;
      const value = await this.#load(key).catch(() => null);
      this.#onSettled(key, value);
    }
    this.#isLoading = false;
  }
}
