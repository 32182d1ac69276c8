// Plain gradient descent.
import { Optimizer, type Schedule } from "./optimizer.ts";
import { scaleByLearningRate } from "./scale-by-learning-rate.ts";

/** w −= learningRate · gradient: TensorFlow 1's GradientDescentOptimizer. */
export function gradientDescent(learningRate: number | Schedule = 0.01): Optimizer {
  return new Optimizer("GradientDescent", learningRate, scaleByLearningRate());
}
