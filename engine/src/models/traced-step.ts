// What a model computes, as graphs.
import { tensor } from "../core/create.ts";
import type { Tensor } from "../core/tensor.ts";
import type { Variable } from "../core/variable.ts";
import { fn } from "../trace/fn.ts";
import type { GraphDef } from "../trace/graph-def.ts";
import type { RunMetadata } from "../trace/run-metadata.ts";
import type { Batch } from "./batches.ts";
import type { Compiled } from "./compiled.ts";
import type { Model } from "./model.ts";
import { differentiatedStep, trainStep } from "./train-step.ts";

/** The forward pass for inputs like these. */
export function forwardGraph(model: Model, batch: Batch): GraphDef {
  const forward = fn((...tensors: Tensor[]) => model.forward(tensors, false));
  return forward.graphDef(...inputsOf(batch));
}

/** A graph with what its nodes cost, as the graph page takes both. */
export interface StepMetadata extends RunMetadata {
  functionGraphs: { preOptimizationGraph: GraphDef }[];
}

/**
 * Forward pass, loss, gradients and update for this batch, each op measured; the model is as before afterwards. An
 * optimizer whose step cannot be traced is left out.
 */
export function profileTrainStep(model: Model, compiled: Compiled, batch: Batch): StepMetadata {
  const stepOf = compiled.optimizer.isTraceable ? trainStep : differentiatedStep;
  const step = fn(
    (y: Tensor, ...tensors: Tensor[]) => stepOf(model, compiled, { x: tensors, y }).loss,
  );
  compiled.optimizer.build(model.trainableWeights);
  const variables = [...model.weights, ...compiled.optimizer.variables];
  const args = [batch.y, ...inputsOf(batch)] as const;
  const { stepStats } = keeping(variables, () => step.runMetadata(...args));
  return { stepStats, functionGraphs: [{ preOptimizationGraph: step.graphDef(...args) }] };
}

function inputsOf({ x }: Batch): readonly Tensor[] {
  return Array.isArray(x) ? (x as readonly Tensor[]) : [x as Tensor];
}

/** Runs the body and gives the variables back what they held. */
function keeping<R>(variables: readonly Variable[], body: () => R): R {
  const values = variables.map((one) => one.data());
  try {
    return body();
  } finally {
    for (const [i, { shape, dtype }] of variables.entries())
      variables[i]!.assign(tensor(values[i]!, { shape, dtype }));
  }
}
