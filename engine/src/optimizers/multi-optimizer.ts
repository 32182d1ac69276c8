// Different optimizers for different variables of one model.
import { typeError } from "../core/errors.ts";
import type { Variable } from "../core/variable.ts";
import { LossScaleOptimizer } from "./loss-scale.ts";
import { Optimizer } from "./optimizer.ts";
import { passOn, type Updates } from "./transform.ts";

/**
 * Hands each variable to the optimizer of the first pattern, a regular expression, that is found in its name, and to the
 * fallback where none is. The learning rate is the fallback's; each optimizer counts its own steps too.
 */
export class MultiOptimizer extends Optimizer {
  readonly optimizers: readonly Optimizer[];
  readonly #choose: (variable: Variable) => Optimizer;

  constructor(fallback: Optimizer, byPattern: Readonly<Record<string, Optimizer>>) {
    const all = [fallback, ...Object.values(byPattern)];
    for (const one of all) {
      const fits = one instanceof Optimizer && !(one instanceof MultiOptimizer);
      if (!fits || one instanceof LossScaleOptimizer)
        throw typeError(
          "multiOptimizer",
          "optimizers",
          "optimizers that wrap no other",
          String(one),
        );
    }
    super("MultiOptimizer", fallback.learningRate, passOn);
    this.optimizers = [...new Set(all)];
    const rules = Object.entries(byPattern).map(([pattern, optimizer]) => ({
      pattern: new RegExp(pattern),
      optimizer,
    }));
    this.#choose = ({ name }) =>
      rules.find(({ pattern }) => pattern.test(name))?.optimizer ?? fallback;
  }

  override get variables(): readonly Variable[] {
    return [this.iterations, ...this.optimizers.flatMap((one) => one.variables)];
  }

  override get averages(): ReadonlyMap<Variable, Variable> {
    return new Map(this.optimizers.flatMap((one) => [...one.averages]));
  }

  override get isTraceable(): boolean {
    return this.optimizers.every((one) => one.isTraceable);
  }

  override build(variables: readonly Variable[]): void {
    for (const optimizer of this.optimizers) {
      const own = variables.filter((one) => this.#choose(one) === optimizer);
      if (own.length > 0) optimizer.build(own);
    }
  }

  override prepare(): void {
    for (const optimizer of this.optimizers) optimizer.prepare();
  }

  override step(gradients: Updates, variables: readonly Variable[]): void {
    for (const optimizer of this.optimizers) {
      const places = variables.flatMap((one, i) => (this.#choose(one) === optimizer ? [i] : []));
      const own = places.map((i) => gradients[i]!);
      if (own.some((gradient) => gradient !== null))
        optimizer.step(
          own,
          places.map((i) => variables[i]!),
        );
    }
    this.iterations.assignAdd(1);
  }
}

/** One optimizer for most variables, others for those whose names hold a pattern: `{ "encoder/": adam() }`. */
export function multiOptimizer(
  fallback: Optimizer,
  byPattern: Readonly<Record<string, Optimizer>>,
): MultiOptimizer {
  return new MultiOptimizer(fallback, byPattern);
}
