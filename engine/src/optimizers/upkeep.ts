// What every Keras optimizer can do around its update rule: unscale, accumulate, clip, decay, average.
import { listeners } from "../core/apply.ts";
import { zeros } from "../core/create.ts";
import type { Variable } from "../core/variable.ts";
import { add, div, mul } from "../ops/index.ts";
import { clipByGlobalNorm, clipByNorm, clipByValue } from "./clipping.ts";
import type { Step } from "./step.ts";
import type { GradientTransform, SlotFactory, Updates } from "./transform.ts";

export interface OptimizerOptions {
  /** Subtracts this share of each variable, times the learning rate, before each update. */
  readonly weightDecay?: number;
  /** Shortens each variable's gradient to this length. At most one of the three clippings. */
  readonly clipnorm?: number;
  /** Shortens all gradients together to this length. */
  readonly globalClipnorm?: number;
  /** Keeps each element within ± this. */
  readonly clipvalue?: number;
  /** Keeps a running mean of each variable; `fit` puts it in the variable's place in the end. */
  readonly useEma?: boolean;
  /** How much of that mean is kept a step; 0.99 where not given. */
  readonly emaMomentum?: number;
  /** Puts the means in the variables' place every so many steps. */
  readonly emaOverwriteFrequency?: number;
  /** What the loss was multiplied by; gradients are divided by it. */
  readonly lossScaleFactor?: number;
  /** Updates only every so many steps, by the mean of their gradients. */
  readonly gradientAccumulationSteps?: number;
}

/** The work around an update rule for one optimizer's variables. */
export class Upkeep {
  readonly #options: OptimizerOptions;
  readonly #clip: GradientTransform<null> | null;
  readonly #variables: readonly Variable[];
  readonly #sums: readonly Variable[] | null;
  readonly #averages: readonly Variable[] | null;

  constructor(options: OptimizerOptions, variables: readonly Variable[], slot: SlotFactory) {
    const zeroSlots = (name: string) =>
      variables.map((one) => slot(`${one.name}_${name}`, zeros(one.shape, one.dtype)));
    this.#options = options;
    this.#variables = variables;
    this.#clip = clippingOf(options);
    this.#sums = options.gradientAccumulationSteps ? zeroSlots("gradient_accumulator") : null;
    this.#averages = options.useEma ? zeroSlots("average") : null;
  }

  /** The running mean of each variable; empty where none is kept. */
  get averages(): ReadonlyMap<Variable, Variable> {
    return new Map(this.#averages?.map((average, i) => [this.#variables[i]!, average]));
  }

  /** The gradients for the update rule, variables decayed; null where this step only accumulates. */
  before(gradients: Updates, step: Step, iterations: number): Updates | null {
    const { lossScaleFactor, weightDecay } = this.#options;
    const unscaled =
      lossScaleFactor === undefined
        ? gradients
        : gradients.map((one) => (one === null ? null : div(one, lossScaleFactor)));
    const gathered = this.#sums === null ? unscaled : this.#accumulate(unscaled, iterations);
    if (gathered === null) return null;
    const clipped = this.#clip === null ? gathered : this.#clip.update(gathered, null, step);
    if (weightDecay !== undefined) this.#decay(weightDecay, clipped, step);
    return clipped;
  }

  /** Moves the running means, and puts them in the variables' place where it is time. */
  after(iterations: number): void {
    if (this.#averages === null) return;
    refuseTracing("useEma");
    const { emaMomentum = 0.99, emaOverwriteFrequency } = this.#options;
    const keep = iterations === 0 ? 0 : emaMomentum;
    const isTime =
      emaOverwriteFrequency !== undefined && (iterations + 1) % emaOverwriteFrequency === 0;
    for (const [i, average] of this.#averages.entries()) {
      const variable = this.#variables[i]!;
      average.assign(add(mul(average.read(), keep), mul(variable.read(), 1 - keep)));
      if (isTime) variable.assign(average.read());
    }
  }

  #accumulate(gradients: Updates, iterations: number): Updates | null {
    refuseTracing("gradientAccumulationSteps");
    const steps = this.#options.gradientAccumulationSteps!;
    const sums = this.#sums!;
    const totals = gradients.map((one, i) => (one === null ? null : add(one, sums[i]!.read())));
    const isLast = (iterations + 1) % steps === 0;
    for (const [i, total] of totals.entries()) {
      if (total !== null) sums[i]!.assign(isLast ? zeros(total.shape, total.dtype) : total);
    }
    return isLast ? totals.map((one) => (one === null ? null : div(one, steps))) : null;
  }

  #decay(weightDecay: number, gradients: Updates, step: Step): void {
    for (const [i, variable] of this.#variables.entries()) {
      if (gradients[i] === null) continue;
      const share = mul(mul(variable.read(), weightDecay), step.learningRate(variable.dtype));
      variable.assignSub(share);
    }
  }
}

/** The transform of whichever clipping is asked for. Throws Error where several are. */
export function clippingOf(options: OptimizerOptions): GradientTransform<null> | null {
  const { clipnorm, globalClipnorm, clipvalue } = options;
  const given = [clipnorm, globalClipnorm, clipvalue].filter((one) => one !== undefined);
  if (given.length > 1)
    throw new RangeError("Only one of `clipnorm`, `clipvalue` and `globalClipnorm` can be set");
  if (clipnorm !== undefined) return clipByNorm(clipnorm);
  if (globalClipnorm !== undefined) return clipByGlobalNorm(globalClipnorm);
  return clipvalue === undefined ? null : clipByValue(clipvalue);
}

/** What depends on the count of steps in JavaScript would be frozen in a trace. */
function refuseTracing(option: string): void {
  if (listeners.trace !== null)
    throw new Error(`an optimizer with ${option} cannot take its step inside fn: take it outside`);
}
