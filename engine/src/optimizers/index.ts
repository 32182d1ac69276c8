// Every optimizer and the transforms that they are made of.
export { type AdafactorOptions, adafactorUpdate } from "./adafactor.ts";
export { type AdamOptions, type Moments, scaleByAdam, scaleByAdamax } from "./adam.ts";
export {
  type AdadeltaOptions,
  type AdagradOptions,
  type RmsOptions,
  scaleByAdadelta,
  scaleByAdagrad,
  scaleByRms,
} from "./adaptive.ts";
export type { OptimizerName } from "./by-name.ts";
export { clipByGlobalNorm, clipByNorm, clipByValue } from "./clipping.ts";
export { type FtrlOptions, followRegularizedLeader } from "./ftrl.ts";
export { gradientDescent } from "./gradient-descent.ts";
export * from "./keras-optimizers.ts";
export { scaleByCorrectedAdam, scaleByTrustRatio } from "./lamb.ts";
export { scaleByLion } from "./lion.ts";
export { LossScaleOptimizer, type LossScaleOptions, lossScale } from "./loss-scale.ts";
export { type MomentumOptions, momentum } from "./momentum.ts";
export { MultiOptimizer, multiOptimizer } from "./multi-optimizer.ts";
export { byVariable, type MuonOptions, scaleByMuon } from "./muon.ts";
export { scaleByNadam } from "./nadam.ts";
export { Optimizer, type Schedule } from "./optimizer.ts";
export { scaleByLearningRate } from "./scale-by-learning-rate.ts";
export { type ScheduleFreeOptions, scheduleFreeUpdate } from "./schedule-free.ts";
export { Step } from "./step.ts";
export {
  chain,
  type GradientTransform,
  perVariable,
  type SlotFactory,
  stateless,
  type Updates,
} from "./transform.ts";
export type { OptimizerOptions } from "./upkeep.ts";
