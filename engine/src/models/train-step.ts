// One batch: predict, judge, and in training improve.
import { GradientTape } from "../autodiff/tape.ts";
import { nameScope } from "../core/apply.ts";
import type { Tensor } from "../core/tensor.ts";
import { addN } from "../ops/index.ts";
import type { Batch } from "./batches.ts";
import type { Compiled } from "./compiled.ts";
import type { Model } from "./model.ts";

export interface StepResult {
  readonly loss: Tensor;
  readonly predictions: Tensor;
}

/** Predicts and judges without changing the model; the loss holds the penalties on weights and outputs, as Keras has it. */
export function testStep(model: Model, compiled: Compiled, batch: Batch): StepResult {
  return judge(model, compiled, batch, false);
}

/** Predicts, judges, and takes one step of the optimizer; the loss holds the penalties too. */
export function trainStep(model: Model, compiled: Compiled, batch: Batch): StepResult {
  const { optimizer } = compiled;
  const { gradients, weights, ...result } = differentiatedStep(model, compiled, batch);
  optimizer.build(weights);
  nameScope(optimizer.name, () => optimizer.step(gradients, weights));
  model.constrain();
  return result;
}

/** The same but for the step itself: what the optimizer would be given, and for which weights. */
export function differentiatedStep(model: Model, compiled: Compiled, batch: Batch) {
  const tape = new GradientTape();
  const { scaled, ...result } = tape.record(() => {
    const judged = judge(model, compiled, batch, true);
    return { ...judged, scaled: compiled.optimizer.scaleLoss(judged.loss) };
  });
  const weights = model.trainableWeights;
  return { ...result, weights, gradients: tape.gradient(scaled, weights) };
}

function judge(model: Model, { loss }: Compiled, batch: Batch, training: boolean): StepResult {
  const { x, y, sampleWeight } = batch;
  const penalties: Tensor[] = [];
  const predictions = model.forward(Array.isArray(x) ? x : [x as Tensor], training, penalties);
  const wrong = nameScope(`compile_loss/${loss.name}`, () =>
    loss.call(y, predictions, sampleWeight),
  );
  const terms = [wrong, ...penalties, ...model.penalties()];
  return { loss: terms.length === 1 ? wrong : addN(terms), predictions };
}
