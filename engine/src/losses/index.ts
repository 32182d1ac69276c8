// Losses, by function and by name.
import { typeError } from "../core/errors.ts";
import {
  binaryCrossentropy,
  categoricalCrossentropy,
  sparseCategoricalCrossentropy,
} from "./crossentropy.ts";
import type { Loss } from "./loss.ts";
import {
  cosineSimilarity,
  hinge,
  huber,
  klDivergence,
  logCosh,
  meanAbsoluteError,
  meanSquaredError,
  poisson,
} from "./regression.ts";

export * from "./crossentropy.ts";
export { type Loss, meanLoss } from "./loss.ts";
export * from "./regression.ts";

const named = {
  binaryCrossentropy,
  categoricalCrossentropy,
  cosineSimilarity,
  hinge,
  huber,
  klDivergence,
  logCosh,
  meanAbsoluteError,
  meanSquaredError,
  poisson,
  sparseCategoricalCrossentropy,
} as const;

export type LossName = keyof typeof named;

/** The loss of that name with Keras's defaults. TypeError names the known ones. */
export function lossOf(name: LossName): Loss {
  const make = named[name];
  if (make === undefined)
    throw typeError("loss", "name", `one of ${Object.keys(named).join(", ")}`, String(name));
  return make();
}
