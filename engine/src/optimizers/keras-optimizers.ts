// Keras's optimizers, with its names and defaults: each a chain of transforms.
import { type AdafactorOptions, adafactorUpdate } from "./adafactor.ts";
import { type AdamOptions, adamRule, type Moments, scaleByAdam, scaleByAdamax } from "./adam.ts";
import {
  type AdadeltaOptions,
  type AdagradOptions,
  type RmsOptions,
  scaleByAdadelta,
  scaleByAdagrad,
  scaleByRms,
} from "./adaptive.ts";
import { type FtrlOptions, followRegularizedLeader } from "./ftrl.ts";
import { scaleByCorrectedAdam, scaleByTrustRatio } from "./lamb.ts";
import { scaleByLion } from "./lion.ts";
import { type MomentumOptions, momentum as rolling } from "./momentum.ts";
import { type MuonOptions, muonOrAdam } from "./muon.ts";
import { scaleByNadam } from "./nadam.ts";
import { Optimizer, type Schedule } from "./optimizer.ts";
import { scaleByLearningRate } from "./scale-by-learning-rate.ts";
import { type ScheduleFreeOptions, scheduleFreeUpdate } from "./schedule-free.ts";
import { chain } from "./transform.ts";
import type { OptimizerOptions } from "./upkeep.ts";

/** Every optimizer takes these. */
export interface Common extends OptimizerOptions {
  readonly learningRate?: number | Schedule;
}

/** The options that are not the rule's own. */
function upkeepOf(options: Common): OptimizerOptions {
  const { weightDecay, clipnorm, globalClipnorm, clipvalue, useEma, emaMomentum } = options;
  const { emaOverwriteFrequency, lossScaleFactor, gradientAccumulationSteps } = options;
  const all = {
    ...{ weightDecay, clipnorm, globalClipnorm, clipvalue, useEma, emaMomentum },
    ...{ emaOverwriteFrequency, lossScaleFactor, gradientAccumulationSteps },
  };
  const given = Object.entries(all).filter(([, value]) => value !== undefined);
  return Object.fromEntries(given);
}

export interface SgdOptions extends Common, MomentumOptions {
  readonly momentum?: number;
}

/** w −= lr · g, or its rolling sum where there is momentum. */
export function sgd(options: SgdOptions = {}): Optimizer {
  const { learningRate = 0.01, momentum = 0, nesterov = false } = options;
  const rate = scaleByLearningRate();
  const rule = momentum === 0 ? rate : chain(rate, rolling(momentum, { nesterov }));
  return new Optimizer("SGD", learningRate, rule, upkeepOf(options));
}

export interface RmspropOptions extends Common, RmsOptions {
  readonly momentum?: number;
}

/** w −= lr · g / √(v + ε), with v the rolling mean of g² (Hinton, 2012). */
export function rmsprop(options: RmspropOptions = {}): Optimizer {
  const { learningRate = 0.001, momentum = 0 } = options;
  const scaled = chain(scaleByRms(options), scaleByLearningRate());
  const rule = momentum === 0 ? scaled : chain(scaled, rolling(momentum));
  return new Optimizer("RMSprop", learningRate, rule, upkeepOf(options));
}

/** w −= lr · m̂ / (√v̂ + ε), with m and v the rolling means of g and g² (Kingma and Ba, 2015). */
export function adam(options: Common & AdamOptions = {}): Optimizer {
  return new Optimizer("Adam", options.learningRate ?? 0.001, adamOf(options), upkeepOf(options));
}

/** Adam with decoupled weight decay of 0.004 unless given (Loshchilov and Hutter, 2019). */
export function adamw(options: Common & AdamOptions = {}): Optimizer {
  const upkeep = upkeepOf({ weightDecay: 0.004, ...options });
  return new Optimizer("AdamW", options.learningRate ?? 0.001, adamOf(options), upkeep);
}

function adamOf(options: AdamOptions) {
  return options.amsgrad ? chain(scaleByAdam(options), scaleByLearningRate()) : adamRule(options);
}

/** Adam with the greatest |g|, fading, in place of √v (Kingma and Ba, 2015). */
export function adamax(options: Common & Moments = {}): Optimizer {
  const rule = chain(scaleByAdamax(options), scaleByLearningRate());
  return new Optimizer("Adamax", options.learningRate ?? 0.001, rule, upkeepOf(options));
}

/** Adam that looks ahead as Nesterov's momentum does (Dozat, 2016). */
export function nadam(options: Common & Moments = {}): Optimizer {
  const rule = chain(scaleByNadam(options), scaleByLearningRate());
  return new Optimizer("Nadam", options.learningRate ?? 0.001, rule, upkeepOf(options));
}

/** w −= lr · g / √(a + ε), with a the sum of g² (Duchi et al., 2011). */
export function adagrad(options: Common & AdagradOptions = {}): Optimizer {
  const rule = chain(scaleByAdagrad(options), scaleByLearningRate());
  return new Optimizer("Adagrad", options.learningRate ?? 0.001, rule, upkeepOf(options));
}

/** Steps as long as former steps, relative to former gradients (Zeiler, 2012). */
export function adadelta(options: Common & AdadeltaOptions = {}): Optimizer {
  const rule = chain(scaleByAdadelta(options), scaleByLearningRate());
  return new Optimizer("Adadelta", options.learningRate ?? 0.001, rule, upkeepOf(options));
}

/** The regularized leader is followed: sparse weights for linear models (McMahan et al., 2013). */
export function ftrl(options: Common & FtrlOptions = {}): Optimizer {
  const rule = followRegularizedLeader(options);
  return new Optimizer("Ftrl", options.learningRate ?? 0.001, rule, upkeepOf(options));
}

/** Adam's second moment of a matrix kept as its rows' and columns' sums (Shazeer and Stern, 2018). */
export function adafactor(options: Common & AdafactorOptions = {}): Optimizer {
  const rule = adafactorUpdate(options);
  return new Optimizer("Adafactor", options.learningRate ?? 0.001, rule, upkeepOf(options));
}

/** w −= lr · sign of the rolling mean of g (Chen et al., 2023). */
export function lion(options: Common & Omit<Moments, "epsilon"> = {}): Optimizer {
  const rule = chain(scaleByLion(options), scaleByLearningRate());
  return new Optimizer("Lion", options.learningRate ?? 0.001, rule, upkeepOf(options));
}

/** Adam with steps in proportion to the length of each variable (You et al., 2020). */
export function lamb(options: Common & Moments = {}): Optimizer {
  const rule = chain(scaleByCorrectedAdam(options), scaleByTrustRatio(), scaleByLearningRate());
  return new Optimizer("Lamb", options.learningRate ?? 0.001, rule, upkeepOf(options));
}

export interface MuonOptimizerOptions extends Common, MuonOptions {
  /** For the variables that are no matrices. */
  readonly adam?: AdamOptions;
}

/** Muon for matrices and Adam for the rest, with weight decay of 0.004 unless given. */
export function muon(options: MuonOptimizerOptions = {}): Optimizer {
  const rule = chain(muonOrAdam(options, options.adam ?? {}), scaleByLearningRate());
  const upkeep = upkeepOf({ weightDecay: 0.004, ...options });
  return new Optimizer("Muon", options.learningRate ?? 0.001, rule, upkeep);
}

/** AdamW on a mean of iterates, which needs no schedule (Defazio et al., 2024). */
export function scheduleFreeAdamw(options: Common & ScheduleFreeOptions = {}): Optimizer {
  const rule = scheduleFreeUpdate(options);
  const rate = options.learningRate ?? 0.0025;
  return new Optimizer("ScheduleFreeAdamW", rate, rule, upkeepOf(options));
}
