// Keeps the records decoded last, up to a number of bytes: a page asks for the same image lists again and again.
import type { tensorflow } from "@tb-ts/proto";

interface Entry {
  readonly event: tensorflow.Event;
  readonly bytes: number;
}

/** Least recently used first out. Sizes are those of the records, about what decoded byte strings hold on to. */
export class EventCache {
  readonly #entries = new Map<string, Entry>();
  readonly #maxBytes: number;
  #bytes = 0;

  constructor(maxBytes: number) {
    this.#maxBytes = maxBytes;
  }

  get(key: string): tensorflow.Event | undefined {
    const entry = this.#entries.get(key);
    if (!entry) return undefined;
    this.#entries.delete(key);
    this.#entries.set(key, entry);
    return entry.event;
  }

  set(key: string, event: tensorflow.Event, bytes: number): void {
    if (bytes > this.#maxBytes || this.#entries.has(key)) return;
    this.#entries.set(key, { event, bytes });
    this.#bytes += bytes;
    for (const [oldest, entry] of this.#entries) {
      if (this.#bytes <= this.#maxBytes) return;
      this.#entries.delete(oldest);
      this.#bytes -= entry.bytes;
    }
  }
}
