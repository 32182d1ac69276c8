// Every optimizer and the transforms that they are made of.
export { gradientDescent } from "./gradient-descent.ts";
export { Optimizer, type Schedule } from "./optimizer.ts";
export { scaleByLearningRate } from "./scale-by-learning-rate.ts";
export { Step } from "./step.ts";
export {
  chain,
  type GradientTransform,
  perVariable,
  type SlotFactory,
  stateless,
  type Updates,
} from "./transform.ts";
