// An optimizer: a chain of gradient transforms with the learning rate, the count of steps and the state it keeps.
import { GradientTape } from "../autodiff/tape.ts";
import { nameScope } from "../core/apply.ts";
import { rangeError, show, typeError } from "../core/errors.ts";
import { scalarTensor, Tensor } from "../core/tensor.ts";
import { Variable, variable } from "../core/variable.ts";
import { mul } from "../ops/arithmetic.ts";
import { Step } from "./step.ts";
import type { GradientTransform, UpdateRule, Updates } from "./transform.ts";
import { clippingOf, type OptimizerOptions, Upkeep } from "./upkeep.ts";

/** A learning rate that depends on the number of steps taken before. */
export type Schedule = (step: number) => number;

interface Built {
  readonly variables: readonly Variable[];
  readonly state: unknown;
  /** Null where no option asks for any. */
  readonly upkeep: Upkeep | null;
}

/**
 * Updates variables by what its transform makes of their gradients. The variables of the first call are those it
 * keeps state for; a later call may leave some out.
 */
export class Optimizer {
  readonly name: string;
  /** The learning rate now; assign to change it. A schedule sets it before each step. */
  readonly learningRate: Variable;
  /** How many steps were taken, an int32. */
  readonly iterations: Variable;
  readonly #schedule: Schedule | null;
  readonly #rule: GradientTransform | UpdateRule;
  readonly #options: OptimizerOptions;
  readonly #slots: Variable[] = [];
  #built: Built | null = null;

  /**
   * `rule` makes what is subtracted from the variables, or assigns them; `options` are done around it. A learning rate that is a
   * variable is shared with whoever else has it.
   */
  constructor(
    name: string,
    learningRate: number | Schedule | Variable,
    rule: GradientTransform | UpdateRule,
    options: OptimizerOptions = {},
  ) {
    this.name = name;
    this.#schedule = typeof learningRate === "function" ? learningRate : null;
    this.learningRate =
      learningRate instanceof Variable ? learningRate : rateVariable(name, learningRate);
    this.iterations = variable(0, { name: "iterations", trainable: false, dtype: "int32" });
    this.#rule = rule;
    this.#options = options;
    clippingOf(options);
  }

  /** Everything that a checkpoint must keep: steps taken, learning rate, and the transforms' state. */
  get variables(): readonly Variable[] {
    return [this.iterations, this.learningRate, ...this.#slots];
  }

  /** The running means that `useEma` asks for, by variable; empty before the first step. */
  get averages(): ReadonlyMap<Variable, Variable> {
    return this.#built?.upkeep?.averages ?? new Map();
  }

  /** Whether `step` may be traced: nothing in it depends on values in JavaScript. */
  get isTraceable(): boolean {
    const { useEma = false, gradientAccumulationSteps } = this.#options;
    return !useEma && gradientAccumulationSteps === undefined;
  }

  /** The loss to differentiate in place of the loss: `step` takes the factor out of the gradients again. */
  scaleLoss(loss: Tensor): Tensor {
    const { lossScaleFactor } = this.#options;
    return lossScaleFactor === undefined ? loss : mul(loss, lossScaleFactor);
  }

  /** Makes the state for these variables, which are all that it will ever update. */
  build(variables: readonly Variable[]): void {
    this.#built ??= this.#init(variables);
  }

  /**
   * Computes the loss, its gradient with respect to the variables (all trainable ones that it reads, where not
   * given), and takes one step. Returns the loss from before the step. A loss that is a tensor already comes with the
   * tape that has recorded it.
   */
  minimize(
    loss: Tensor | (() => Tensor),
    variables?: readonly Variable[],
    tape?: GradientTape,
  ): Tensor {
    if (loss instanceof Tensor && tape === undefined)
      throw typeError("minimize", "tape", "the one that recorded the loss", "none");
    const own = tape ?? new GradientTape();
    let value = loss as Tensor; // until the loss has been computed, where it is a function
    const scaled = own.record(() => {
      if (typeof loss === "function") value = loss();
      return this.scaleLoss(value);
    });
    const targets = variables ?? own.watchedVariables();
    this.applyGradients(own.gradient(scaled, targets), targets);
    return value;
  }

  /** Takes one step. A null gradient leaves its variable alone; Error where all are null. */
  applyGradients(gradients: Updates, variables: readonly Variable[]): void {
    checkGradients(this.name, gradients, variables);
    this.build(variables);
    this.prepare();
    nameScope(this.name, () => this.step(gradients, variables));
  }

  /** Sets the learning rate that the schedule, where there is one, has for the next step. */
  prepare(): void {
    if (this.#schedule !== null) this.learningRate.assign(this.#schedule(this.iterations.item()));
  }

  /** One step without `prepare`: what a traced training step runs again and again. */
  step(gradients: Updates, variables: readonly Variable[]): void {
    const built = this.#built!; // build was called
    const step = new Step(built.variables, this.learningRate, this.iterations);
    const aligned =
      built.variables === variables ? gradients : align(built.variables, gradients, variables);
    if (built.upkeep === null) this.#update(built, aligned, step);
    else this.#updateWithUpkeep(built, built.upkeep, aligned, step);
    this.iterations.assignAdd(one);
  }

  #updateWithUpkeep(built: Built, upkeep: Upkeep, gradients: Updates, step: Step): void {
    const iterations = this.iterations.item();
    const ready = upkeep.before(gradients, step, iterations);
    if (ready !== null) this.#update(built, ready, step);
    upkeep.after(iterations);
  }

  #update({ variables, state }: Built, gradients: Updates, step: Step): void {
    const rule = this.#rule;
    if ("apply" in rule) {
      rule.apply(gradients, state, step);
      return;
    }
    const updates = rule.update(gradients, state, step);
    for (let i = 0; i < updates.length; i++) {
      const update = updates[i]!;
      if (update !== null) variables[i]!.assignSub(update);
    }
  }

  #init(variables: readonly Variable[]): Built {
    const slot = (name: string, value: Tensor) => {
      const made = variable(value, { name: `${this.name}/${name}`, trainable: false });
      this.#slots.push(made);
      return made;
    };
    const hasUpkeep = Object.values(this.#options).some((option) => option !== undefined);
    return {
      variables,
      state: this.#rule.init(variables, slot),
      upkeep: hasUpkeep ? new Upkeep(this.#options, variables, slot) : null,
    };
  }
}

const one = scalarTensor(1, "int32");

function rateVariable(name: string, learningRate: number | Schedule): Variable {
  const rate = typeof learningRate === "function" ? learningRate(0) : learningRate;
  if (!(typeof rate === "number" && rate >= 0))
    throw rangeError(name, "learningRate", "a number of 0 or more, or a schedule", show(rate));
  return variable(rate, { name: "learning_rate", trainable: false });
}

/** The gradients at the places of the variables that the state was made for. */
function align(
  known: readonly Variable[],
  gradients: Updates,
  variables: readonly Variable[],
): Updates {
  const isSame = known.length === variables.length && known.every((one, i) => one === variables[i]);
  if (isSame) return gradients;
  const byVariable = new Map(variables.map((one, i) => [one, gradients[i] ?? null]));
  const unknown = variables.find((one) => !known.includes(one));
  if (unknown !== undefined)
    throw new RangeError(
      `applyGradients: ${unknown.name} was not among the variables of the first step; build the optimizer with all of them`,
    );
  return known.map((one) => byVariable.get(one) ?? null);
}

function checkGradients(op: string, gradients: Updates, variables: readonly Variable[]): void {
  const stranger = variables.find((one) => !(one instanceof Variable));
  if (stranger !== undefined) throw typeError(op, "variables", "variables", show(stranger));
  if (gradients.length !== variables.length)
    throw rangeError(
      op,
      "gradients",
      `${variables.length}, one per variable`,
      String(gradients.length),
    );
  if (gradients.every((gradient) => gradient === null))
    throw new Error(`${op}: No gradients provided for any variable.`);
}
