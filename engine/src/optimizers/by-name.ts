// Optimizers by name, with Keras's defaults.
import { typeError } from "../core/errors.ts";
import * as keras from "./keras-optimizers.ts";
import type { Optimizer } from "./optimizer.ts";

const named = { ...keras };

export type OptimizerName = keyof typeof named;

/** A new optimizer of that name. TypeError names the known ones. */
export function optimizerOf(name: OptimizerName): Optimizer {
  if (!Object.hasOwn(named, name))
    throw typeError("optimizer", "name", `one of ${Object.keys(named).join(", ")}`, String(name));
  return named[name]();
}
