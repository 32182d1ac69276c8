// The memory of the last long binary answer, used again for the next one.
import type { ServerResponse } from "node:http";

/**
 * Between these an answer's memory is kept. V8 collects its whole heap after every 32 MB of buffers, which costs more
 * than to unpack the points that they hold; an answer that is longer still is rare, and would stay in memory for ever.
 */
const leastBytes = 1 << 20;
const mostBytes = 32 << 20;

export class AnswerMemory {
  #free: ArrayBuffer | null = null;

  /** At least so many bytes of any content, the response's own until it is closed. */
  lend(bytes: number, response: ServerResponse): ArrayBuffer {
    if (bytes < leastBytes || bytes > mostBytes) return new ArrayBuffer(bytes);
    const memory = this.#take(bytes);
    response.once("close", () => this.#giveBack(memory));
    return memory;
  }

  #take(bytes: number): ArrayBuffer {
    const free = this.#free;
    if (!free || free.byteLength < bytes) return new ArrayBuffer(bytes);
    this.#free = null;
    return free;
  }

  /** Of two that were lent at once the larger is kept. */
  #giveBack(memory: ArrayBuffer): void {
    if (!this.#free || this.#free.byteLength < memory.byteLength) this.#free = memory;
  }
}
