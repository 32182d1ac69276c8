// The live connection: server-sent events that say what changed, reconnecting by itself.
import type { ChangeEvent, ProgressEvent } from "@tb-ts/server/contract";

export interface LiveListener {
  readonly onChange: (change: ChangeEvent) => void;
  readonly onProgress: (progress: ProgressEvent) => void;
  /** Connected (again): what changed while away is not told, so ask for everything once. */
  readonly onOpen: () => void;
  readonly onLost: () => void;
}

const firstRetryMs = 500;
const longestRetryMs = 10_000;

/** Listens until the returned function is called. Waits twice as long after each failure, up to 10 s. */
export function listenLive(listener: LiveListener): () => void {
  let source: EventSource | null = null;
  let retryMs = firstRetryMs;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function connect(): void {
    source = new EventSource("api/v1/events");
    source.addEventListener("open", () => {
      retryMs = firstRetryMs;
      listener.onOpen();
    });
    source.addEventListener("change", (event) => listener.onChange(JSON.parse(event.data)));
    source.addEventListener("progress", (event) => listener.onProgress(JSON.parse(event.data)));
    source.addEventListener("error", retry);
  }

  // A browser gives up for good on some errors (a proxy's 502), so every retry is ours.
  function retry(): void {
    source?.close();
    listener.onLost();
    timer = setTimeout(connect, retryMs);
    retryMs = Math.min(retryMs * 2, longestRetryMs);
  }

  connect();
  return () => {
    clearTimeout(timer);
    source?.close();
  };
}
