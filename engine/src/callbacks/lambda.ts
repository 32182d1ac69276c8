// Small callbacks: by functions, and against figures that are no numbers.
import type { Callback } from "./callback.ts";

/** The functions given, as a callback. */
export function lambdaCallback(functions: Callback): Callback {
  return functions;
}

/** Ends training when the loss is not a number any more. */
export function terminateOnNaN(): Callback {
  return {
    onBatchEnd(batch, logs, run) {
      if (Number.isFinite(logs.loss)) return;
      console.warn(`Batch ${batch}: the loss is ${logs.loss}, training ends`);
      run.stop();
    },
  };
}
