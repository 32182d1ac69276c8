// What `compile` sets: how the model is optimized and judged.
import { typeError } from "../core/errors.ts";
import { type Loss, type LossName, lossOf } from "../losses/index.ts";
import { type Metric, type MetricName, metricOf } from "../metrics/index.ts";
import { type OptimizerName, optimizerOf } from "../optimizers/by-name.ts";
import { Optimizer } from "../optimizers/optimizer.ts";

export interface CompileOptions {
  readonly optimizer: Optimizer | OptimizerName;
  readonly loss: Loss | LossName;
  /** Figures that count every example alike. */
  readonly metrics?: readonly (Metric | MetricName)[];
  /** Figures that count examples by their sample or class weights, and leave out what the predictions' mask does. */
  readonly weightedMetrics?: readonly (Metric | MetricName)[];
}

export interface Compiled {
  readonly optimizer: Optimizer;
  readonly loss: Loss;
  readonly metrics: readonly Metric[];
  readonly weightedMetrics: readonly Metric[];
}

/** Names become what they stand for. TypeError names the known ones. */
export function resolveCompile(options: CompileOptions): Compiled {
  const { optimizer, loss, metrics = [], weightedMetrics = [] } = options;
  const resolvedLoss = typeof loss === "string" ? lossOf(loss) : loss;
  if (typeof resolvedLoss?.call !== "function")
    throw typeError("compile", "loss", "a loss or its name", String(loss));
  const resolved = typeof optimizer === "string" ? optimizerOf(optimizer) : optimizer;
  if (!(resolved instanceof Optimizer))
    throw typeError("compile", "optimizer", "an optimizer or its name", String(optimizer));
  const metricFor = (one: Metric | MetricName) =>
    typeof one === "string" ? metricOf(one, resolvedLoss) : one;
  return {
    optimizer: resolved,
    loss: resolvedLoss,
    metrics: metrics.map(metricFor),
    weightedMetrics: weightedMetrics.map(metricFor),
  };
}
