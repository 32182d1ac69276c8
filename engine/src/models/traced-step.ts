// What a model computes, as graphs.
import type { Tensor } from "../core/tensor.ts";
import { fn } from "../trace/fn.ts";
import type { GraphDef } from "../trace/graph-def.ts";
import type { Batch } from "./batches.ts";
import type { Compiled } from "./compiled.ts";
import type { Model } from "./model.ts";
import { trainStep } from "./train-step.ts";

/** The forward pass for inputs like these. */
export function forwardGraph(model: Model, { x }: Batch): GraphDef {
  const inputs = Array.isArray(x) ? (x as readonly Tensor[]) : [x as Tensor];
  return fn((...tensors: Tensor[]) => model.forward(tensors, false)).graphDef(...inputs);
}

/** Forward pass, loss, gradients and update for a batch like this one. */
export function trainStepGraph(model: Model, compiled: Compiled, { x, y }: Batch): GraphDef {
  const inputs = Array.isArray(x) ? (x as readonly Tensor[]) : [x as Tensor];
  const step = fn(
    (target: Tensor, ...tensors: Tensor[]) =>
      trainStep(model, compiled, { x: tensors, y: target }).loss,
  );
  return step.graphDef(y, ...inputs);
}
