// The last link of most chains.
import { mul } from "../ops/arithmetic.ts";
import { type GradientTransform, stateless } from "./transform.ts";

/** Multiplies by the step's learning rate. */
export function scaleByLearningRate(): GradientTransform<null> {
  return stateless((update, step) => mul(step.learningRate(update.dtype), update));
}
