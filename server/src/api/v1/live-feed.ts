// Tells listeners what commits changed and how far the first scan is.
import type { Changes, StoreReader } from "../../store/store.ts";
import type { ChangeEvent, Progress } from "./contract.ts";

export interface LiveListener {
  /** What changed after `previous`, the generation of the last call. */
  onChange(change: ChangeEvent, previous: number): void;
  onProgress(progress: Progress): void;
  /** The server ends: nothing more will be told. */
  onEnd(): void;
}

/** How far a scan is that has just begun. */
export const nothingRead: Progress = {
  state: "scanning",
  filesDone: 0,
  filesTotal: 0,
  bytesDone: 0,
  bytesTotal: 0,
};

/** While files are scanned every commit adds series; telling of each would cost more than the scan. */
const scanningPauseMs = 500;

/** One feed per server. The process that commits calls `committed` and `progressed`; listeners come and go. */
export class LiveFeed {
  readonly #reader: StoreReader;
  readonly #listeners = new Set<LiveListener>();
  #progress = nothingRead;
  #told = 0;
  #isTelling = false;
  #isBehind = false;

  constructor(reader: StoreReader) {
    this.#reader = reader;
  }

  get progress(): Progress {
    return this.#progress;
  }

  /** Adds a listener; the returned function removes it. */
  subscribe(listener: LiveListener): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** A commit is in the index: tells what changed, at once or when the telling under way has ended. */
  async committed(): Promise<void> {
    this.#isBehind = true;
    if (this.#isTelling) return;
    this.#isTelling = true;
    try {
      while (this.#isBehind) {
        this.#isBehind = false;
        await this.#tell();
        if (this.#progress.state === "scanning") await pause(scanningPauseMs);
      }
    } finally {
      this.#isTelling = false;
    }
  }

  progressed(progress: Progress): void {
    this.#progress = progress;
    for (const listener of this.#listeners) listener.onProgress(progress);
  }

  /** Lets every listener go. */
  end(): void {
    for (const listener of this.#listeners) listener.onEnd();
    this.#listeners.clear();
  }

  /** What changed after a generation, for a listener that missed some. */
  async changesSince(generation: number): Promise<ChangeEvent> {
    return toChangeEvent(await this.#reader.changes(generation));
  }

  async #tell(): Promise<void> {
    const previous = this.#told;
    const change = await this.changesSince(previous);
    this.#told = change.generation;
    if (change.generation === previous) return;
    for (const listener of this.#listeners) listener.onChange(change, previous);
  }
}

function pause(delayMs: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, delayMs).unref());
}

function toChangeEvent({ generation, structure, losses, grown }: Changes): ChangeEvent {
  return {
    generation,
    structure,
    losses,
    grown: grown.map((series) => [
      series.id,
      series.count,
      Number(series.lastStep),
      series.lastTimeSec ?? 0,
      series.lastValue !== null && Number.isFinite(series.lastValue) ? series.lastValue : null,
      series.min,
      series.max,
    ]),
  };
}
