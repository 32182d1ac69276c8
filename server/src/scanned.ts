// Waits for the first scan of an index that is filled once.
import type { LiveIndex } from "./live-index.ts";

/** Resolves once every event file was read to its end. */
export function scanned(index: LiveIndex): Promise<void> {
  return new Promise((resolve) => {
    index.live.subscribe({
      onChange() {},
      onProgress: ({ state }) => {
        if (state !== "scanning") resolve();
      },
      onEnd() {},
    });
    index.follow();
  });
}
