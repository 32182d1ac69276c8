// Does what the user asked for, and says on the page where that failed.
import { failure } from "../app-state.ts";

/** `what` opens the sentence: `The file could not be saved`. */
export function attempt(what: string, act: () => Promise<unknown> | undefined): void {
  failure.set(null);
  Promise.resolve()
    .then(act)
    .catch((error: unknown) => failure.set(`${what}: ${(error as Error).message}`));
}
