// Keeps timers and sockets alive while a long computation runs.

/** A task of the event loop waits at most about this long. */
const maxBusyMs = 10;

let lastYieldMs = 0;

/** Lets other tasks run if the last chance for them was more than 10 ms ago; costs some 50 ns otherwise. */
export function yieldWhenDue(): Promise<void> | undefined {
  if (performance.now() - lastYieldMs < maxBusyMs) return undefined;
  return new Promise((resolve) => {
    const resume = () => {
      lastYieldMs = performance.now();
      resolve();
    };
    // Browsers have no setImmediate.
    if (typeof setImmediate === "function") setImmediate(resume);
    else setTimeout(resume);
  });
}
