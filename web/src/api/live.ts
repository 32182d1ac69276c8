// The live connection: events that say what changed, reconnecting by itself.
import type { ChangeEvent, ProgressEvent } from "@tb-ts/client";
import { client } from "./client.ts";

export interface LiveListener {
  readonly onChange: (change: ChangeEvent) => void;
  readonly onProgress: (progress: ProgressEvent) => void;
  /** Connected. Unless it is resumed, what changed before is not told: ask for everything once. */
  readonly onOpen: (isResumed: boolean) => void;
  readonly onLost: () => void;
}

const firstRetryMs = 500;
const longestRetryMs = 10_000;

/** Listens to one connection until it is lost; whether it ever stood. */
async function listenOnce(
  listener: LiveListener,
  generation: number,
  signal: AbortSignal,
): Promise<boolean> {
  let hasStood = false;
  try {
    for await (const event of client.events(generation || undefined, signal)) {
      if (event.type === "open") listener.onOpen(generation > 0);
      else if (event.type === "change") listener.onChange(event.change);
      else listener.onProgress(event.progress);
      hasStood = true;
    }
  } catch (error) {
    if (!signal.aborted) console.warn("no live connection:", error);
  }
  return hasStood;
}

/**
 * Listens until `signal` ends it, first of all to what changed after `generation` (0: nothing is known yet). Waits
 * twice as long after each failure, up to 10 s; a server that comes back may have another index, so only the first
 * connection resumes.
 */
export async function listenLive(
  listener: LiveListener,
  generation: number,
  signal: AbortSignal,
): Promise<void> {
  let retryMs = firstRetryMs;
  for (let after = generation; !signal.aborted; after = 0) {
    const hasStood = await listenOnce(listener, after, signal);
    if (signal.aborted) return;
    listener.onLost();
    retryMs = hasStood ? firstRetryMs : Math.min(retryMs * 2, longestRetryMs);
    await new Promise((resolve) => setTimeout(resolve, retryMs));
  }
}
