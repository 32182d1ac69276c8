// Learning rates that change with the number of steps taken: Keras's schedules, and the one-cycle policy.
import { rangeError } from "../core/errors.ts";
import type { Schedule } from "../optimizers/optimizer.ts";

export interface DecayOptions {
  /** Changes at whole multiples of decaySteps only. */
  readonly staircase?: boolean;
}

/** initial · rate^(step / decaySteps) */
export function exponentialDecay(
  initial: number,
  decaySteps: number,
  rate: number,
  { staircase = false }: DecayOptions = {},
): Schedule {
  return (step) => initial * rate ** progress(step, decaySteps, staircase);
}

/** initial / (1 + rate · step / decaySteps) */
export function inverseTimeDecay(
  initial: number,
  decaySteps: number,
  rate: number,
  { staircase = false }: DecayOptions = {},
): Schedule {
  return (step) => initial / (1 + rate * progress(step, decaySteps, staircase));
}

function progress(step: number, decaySteps: number, staircase: boolean): number {
  return staircase ? Math.floor(step / decaySteps) : step / decaySteps;
}

/** values[i] up to and including step boundaries[i], the last value after. RangeError unless there is one value more. */
export function piecewiseConstantDecay(
  boundaries: readonly number[],
  values: readonly number[],
): Schedule {
  if (values.length !== boundaries.length + 1)
    throw rangeError(
      "piecewiseConstantDecay",
      "values",
      `${boundaries.length + 1}`,
      `${values.length}`,
    );
  return (step) => {
    const index = boundaries.findIndex((boundary) => step <= boundary);
    return values.at(index)!; // −1, the last one, where no boundary is ahead
  };
}

export interface PolynomialOptions {
  readonly end?: number;
  readonly power?: number;
  /** Begins anew over twice, three times … decaySteps when the end is reached. */
  readonly cycle?: boolean;
}

/** (initial − end)(1 − step / decaySteps)^power + end */
export function polynomialDecay(
  initial: number,
  decaySteps: number,
  { end = 0.0001, power = 1, cycle = false }: PolynomialOptions = {},
): Schedule {
  return (step) => {
    const cycles = cycle ? Math.max(1, Math.ceil(step / decaySteps)) : 1;
    const done = Math.min(step, decaySteps * cycles) / (decaySteps * cycles);
    return (initial - end) * (1 - done) ** power + end;
  };
}

export interface CosineOptions {
  /** The last rate as a share of the one decayed from. */
  readonly alpha?: number;
  /** Rises linearly from `initial` to this over warmupSteps before decaying. */
  readonly warmupTarget?: number;
  readonly warmupSteps?: number;
}

/** Half a cosine from the first rate to alpha times it (Loshchilov and Hutter, 2017). */
export function cosineDecay(
  initial: number,
  decaySteps: number,
  { alpha = 0, warmupTarget, warmupSteps = 0 }: CosineOptions = {},
): Schedule {
  const top = warmupTarget ?? initial;
  return (step) => {
    if (warmupTarget !== undefined && step < warmupSteps)
      return initial + ((warmupTarget - initial) * step) / warmupSteps;
    const begin = warmupTarget === undefined ? 0 : warmupSteps;
    const done = Math.min(step - begin, decaySteps) / decaySteps;
    return top * ((1 - alpha) * halfCosine(done) + alpha);
  };
}

export interface RestartOptions {
  /** Each period is so many times as long as the one before. */
  readonly tMul?: number;
  /** Each period begins at so many times the rate of the one before. */
  readonly mMul?: number;
  readonly alpha?: number;
}

/** Cosine decay that begins again, first after firstDecaySteps. */
export function cosineDecayRestarts(
  initial: number,
  firstDecaySteps: number,
  { tMul = 2, mMul = 1, alpha = 0 }: RestartOptions = {},
): Schedule {
  return (step) => {
    let period = firstDecaySteps;
    let height = 1;
    let at = step;
    for (; at >= period; height *= mMul) {
      at -= period;
      period *= tMul;
    }
    return initial * ((1 - alpha) * height * halfCosine(at / period) + alpha);
  };
}

export interface OneCycleOptions {
  /** The share of steps in which the rate rises. */
  readonly rise?: number;
  /** The first rate is max / divFactor, the last one that / finalDivFactor. */
  readonly divFactor?: number;
  readonly finalDivFactor?: number;
}

/** Up to `max` and down again, in cosines, as PyTorch has it (Smith and Topin, 2019). */
export function oneCycle(max: number, totalSteps: number, options: OneCycleOptions = {}): Schedule {
  const { rise = 0.3, divFactor = 25, finalDivFactor = 1e4 } = options;
  const first = max / divFactor;
  const last = first / finalDivFactor;
  const peak = rise * totalSteps - 1;
  return (step) => {
    if (step <= peak) return max + (first - max) * halfCosine(step / peak);
    const done = Math.min(1, (step - peak) / (totalSteps - 1 - peak));
    return last + (max - last) * halfCosine(done);
  };
}

/** From 1 at 0 to 0 at 1. */
function halfCosine(done: number): number {
  return (1 + Math.cos(Math.PI * done)) / 2;
}
