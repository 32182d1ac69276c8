// Lets few requests run at a time, first come first served: the cards on top are drawn while the others wait.

export class RequestQueue {
  readonly #most: number;
  readonly #waiting: (() => void)[] = [];
  #running = 0;

  /** At most `most` tasks run at once. */
  constructor(most: number) {
    this.#most = most;
  }

  /** Runs a task when its turn comes; settles as the task does. */
  async run<T>(task: () => Promise<T>): Promise<T> {
    if (this.#running >= this.#most) await new Promise<void>((turn) => this.#waiting.push(turn));
    else this.#running++;
    try {
      return await task();
    } finally {
      // The turn is handed on: the count of running tasks stays.
      const next = this.#waiting.shift();
      if (next) next();
      else this.#running--;
    }
  }
}
