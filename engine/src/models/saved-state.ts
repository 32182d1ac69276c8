// What of a model, and of its training, goes into a file, by name.
import type { Variable } from "../core/variable.ts";
import type { Layer } from "../layers/layer.ts";
import type { Optimizer } from "../optimizers/optimizer.ts";

const optimizerScope = "optimizer/";

/** The weights by their paths. Error where there are none yet, RangeError where two have one path. */
export function namedWeights(model: Layer): Map<string, Variable> {
  if (model.weights.length === 0)
    throw new Error(`${model.name}: build the model, or call it once, before saving or loading it`);
  const all = new Map<string, Variable>();
  for (const weight of model.weights) {
    if (all.has(weight.name)) throw new RangeError(`${model.name}: two weights are ${weight.name}`);
    all.set(weight.name, weight);
  }
  return all;
}

/**
 * The optimizer's state for the model's weights, numbered where optimizers inside have the same names: `optimizer/` and
 * a name.
 */
export function namedOptimizerState(model: Layer, optimizer: Optimizer): Map<string, Variable> {
  optimizer.build(model.trainableWeights);
  const all = new Map<string, Variable>();
  for (const variable of new Set(optimizer.variables)) {
    let name = `${optimizerScope}${variable.name}`;
    for (let i = 1; all.has(name); i++) name = `${optimizerScope}${variable.name}_${i}`;
    all.set(name, variable);
  }
  return all;
}

/** Whether an entry of a file is an optimizer's. */
export function isOptimizerState(name: string): boolean {
  return name.startsWith(optimizerScope);
}
