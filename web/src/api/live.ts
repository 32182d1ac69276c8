// The live connection: server-sent events that say what changed, reconnecting by itself.
import type { ChangeEvent, ProgressEvent } from "@tb-ts/server/contract";

export interface LiveListener {
  readonly onChange: (change: ChangeEvent) => void;
  readonly onProgress: (progress: ProgressEvent) => void;
  /** Connected. Unless it is resumed, what changed before is not told: ask for everything once. */
  readonly onOpen: (isResumed: boolean) => void;
  readonly onLost: () => void;
}

const firstRetryMs = 500;
const longestRetryMs = 10_000;

/**
 * Listens until `signal` ends it, first of all to what changed after `generation` (0: nothing is known yet). Waits
 * twice as long after each failure, up to 10 s; a server that comes back may have another index, so only the first
 * connection resumes.
 */
export function listenLive(listener: LiveListener, generation: number, signal: AbortSignal): void {
  let retryMs = firstRetryMs;

  function connect(after: number): void {
    if (signal.aborted) return;
    const source = new EventSource(`api/v1/events${after > 0 ? `?after=${after}` : ""}`);
    const stop = () => source.close();
    signal.addEventListener("abort", stop);
    source.addEventListener("open", () => {
      retryMs = firstRetryMs;
      listener.onOpen(after > 0);
    });
    source.addEventListener("change", (event) => listener.onChange(JSON.parse(event.data)));
    source.addEventListener("progress", (event) => listener.onProgress(JSON.parse(event.data)));
    // A browser gives up for good on some errors (a proxy's 502), so every retry is ours.
    source.addEventListener("error", () => {
      source.close();
      signal.removeEventListener("abort", stop);
      listener.onLost();
      setTimeout(connect, retryMs, 0);
      retryMs = Math.min(retryMs * 2, longestRetryMs);
    });
  }

  connect(generation);
}
