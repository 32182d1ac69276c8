// Waits for what the page will show.
import { expect } from "vitest";

/** As long as playwright waits for elements: a loaded machine is slow, a fault stays. */
const patience = { timeout: 30_000, interval: 100 };

/** Expects of what `look` returns, looking again until it holds. */
export function eventually<T>(look: () => T | Promise<T>) {
  return expect.poll(look, patience);
}
