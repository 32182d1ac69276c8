// Draws all charts from one animation frame, a few milliseconds a frame, so that the page answers meanwhile.

const budgetMs = 10;
/** Scrolling has ended this long after its last event. */
const restMs = 120;
const waiting = new Set<() => void>();
let isScheduled = false;
let lastScrollMs = Number.NEGATIVE_INFINITY;
/** Of the last frame's longest task: charts of a thousand runs take a tenth of a second each. */
let costMs = 0;

/** Tells of the page's scrolling: charts that cost more than a frame wait for its end. Returns what ends it. */
export function watchScrolling(): () => void {
  const note = () => {
    lastScrollMs = performance.now();
  };
  document.addEventListener("scroll", note, { capture: true, passive: true });
  return () => document.removeEventListener("scroll", note, { capture: true });
}

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
  const isHeldBack = costMs > budgetMs && start - lastScrollMs < restMs;
  if (!isHeldBack) runTasks(start);
  isScheduled = waiting.size > 0;
  if (isScheduled) requestAnimationFrame(runFrame);
}

function runTasks(start: number): void {
  let now = start;
  costMs = 0;
  for (const task of waiting) {
    waiting.delete(task);
    task();
    const end = performance.now();
    costMs = Math.max(costMs, end - now);
    now = end;
    if (now - start > budgetMs) break;
  }
}
