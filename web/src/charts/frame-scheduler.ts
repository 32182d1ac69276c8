// Draws all charts from one animation frame, a few milliseconds a frame, so that the page answers meanwhile.

const budgetMs = 10;
const waiting = new Set<() => void>();
let isScheduled = false;

/** Runs a task once in a coming frame, however often it is asked for until then. */
export function schedule(task: () => void): void {
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
  isScheduled = false;
  for (const task of waiting) {
    waiting.delete(task);
    task();
    if (performance.now() - start > budgetMs) break;
  }
  if (waiting.size > 0 && !isScheduled) {
    isScheduled = true;
    requestAnimationFrame(runFrame);
  }
}
