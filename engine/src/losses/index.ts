// Losses, by function and by name.
import { typeError } from "../core/errors.ts";
import { circle } from "./circle.ts";
import * as crossentropy from "./crossentropy.ts";
import { ctc } from "./ctc.ts";
import type { Loss } from "./loss.ts";
import * as regression from "./regression.ts";

export { type CircleOptions, circle } from "./circle.ts";
export * from "./crossentropy.ts";
export { ctc } from "./ctc.ts";
export { type Loss, meanLoss, type ReductionOptions } from "./loss.ts";
export * from "./regression.ts";

const named = { ...crossentropy, ...regression, circle, ctc };

export type LossName = keyof typeof named;

/** The loss of that name with Keras's defaults. TypeError names the known ones. */
export function lossOf(name: LossName): Loss {
  if (!Object.hasOwn(named, name))
    throw typeError("loss", "name", `one of ${Object.keys(named).join(", ")}`, String(name));
  return named[name]();
}
