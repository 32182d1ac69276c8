// Draws all charts from one animation frame, a few milliseconds a frame, so that the page answers meanwhile.

const budgetMs = 10;
/** Scrolling has ended so many frames after its last event: on a busy machine frames are long. */
const restFrames = 8;
const waiting = new Set<() => void>();
let isScheduled = false;
let framesAtRest = restFrames;
/** What tasks took when they last ran, or are expected to take: a chart of a thousand runs takes a tenth of a second. */
const costsMs = new WeakMap<() => void, number>();

/** Tells of the page's scrolling: tasks that took longer than a frame wait for its end. Returns what ends it. */
export function watchScrolling(): () => void {
  const note = () => {
    framesAtRest = 0;
  };
  document.addEventListener("scroll", note, { capture: true, passive: true });
  return () => document.removeEventListener("scroll", note, { capture: true });
}

/**
 * Runs a task once in a coming frame, however often it is asked for until then. It counts as costing `expectedMs` even
 * where its last run, which may have had nothing to draw yet, was shorter.
 */
export function schedule(task: () => void, expectedMs = 0): void {
  costsMs.set(task, Math.max(expectedMs, costsMs.get(task) ?? 0));
  waiting.add(task);
  if (isScheduled) return;
  isScheduled = true;
  requestAnimationFrame(runFrame);
}

export function unschedule(task: () => void): void {
  waiting.delete(task);
}

function runFrame(): void {
  const start = performance.now();
  const isScrolling = framesAtRest++ < restFrames;
  let now = start;
  // A task that asks for itself again has its turn in the next frame.
  for (const task of [...waiting]) {
    if (isScrolling && (costsMs.get(task) ?? 0) > budgetMs) continue;
    if (!waiting.delete(task)) continue; // another task of this frame took it back
    task();
    const end = performance.now();
    costsMs.set(task, end - now);
    now = end;
    if (now - start > budgetMs) break;
  }
  isScheduled = waiting.size > 0;
  if (isScheduled) requestAnimationFrame(runFrame);
}
