// Keeps the gradients of a narrow format from vanishing: the loss is scaled up as far as they stay finite.
import { dataOf, type Tensor } from "../core/tensor.ts";
import { type Variable, variable } from "../core/variable.ts";
import { div, mul } from "../ops/index.ts";
import { Optimizer } from "./optimizer.ts";
import { passOn, type Updates } from "./transform.ts";

export interface LossScaleOptions {
  /** The first scale; 32768 where not given. */
  readonly initialScale?: number;
  /** Finite steps after which the scale doubles; 2000 where not given. */
  readonly dynamicGrowthSteps?: number;
}

/**
 * The optimizer on gradients of a loss that was multiplied by `scale`: it divides them, skips a step whose gradients
 * are not finite and halves the scale then. `minimize` and `fit` scale the loss themselves.
 */
export class LossScaleOptimizer extends Optimizer {
  readonly scale: Variable;
  readonly #inner: Optimizer;
  readonly #growthSteps: number;
  #goodSteps = 0;

  constructor(
    inner: Optimizer,
    { initialScale = 32768, dynamicGrowthSteps = 2000 }: LossScaleOptions,
  ) {
    super("LossScale", inner.learningRate, passOn);
    this.scale = variable(initialScale, { name: "dynamic_scale", trainable: false });
    this.#inner = inner;
    this.#growthSteps = dynamicGrowthSteps;
  }

  override get variables(): readonly Variable[] {
    return [this.iterations, this.scale, ...this.#inner.variables];
  }

  override get averages(): ReadonlyMap<Variable, Variable> {
    return this.#inner.averages;
  }

  /** Whether a step is skipped depends on the gradients' values. */
  override get isTraceable(): boolean {
    return false;
  }

  override scaleLoss(loss: Tensor): Tensor {
    return mul(loss, this.scale.read());
  }

  override build(variables: readonly Variable[]): void {
    this.#inner.build(variables);
  }

  override prepare(): void {
    this.#inner.prepare();
  }

  override step(gradients: Updates, variables: readonly Variable[]): void {
    this.iterations.assignAdd(1);
    if (!gradients.every(hasFiniteElements)) {
      this.#goodSteps = 0;
      this.scale.assign(mul(this.scale.read(), 0.5));
      return;
    }
    const scale = this.scale.read();
    const unscaled = gradients.map((one) => (one === null ? null : div(one, scale)));
    this.#inner.step(unscaled, variables);
    this.#goodSteps++;
    if (this.#goodSteps < this.#growthSteps) return;
    this.#goodSteps = 0;
    this.scale.assign(mul(scale, 2));
  }
}

/** Scales the loss of `inner` dynamically. */
export function lossScale(inner: Optimizer, options: LossScaleOptions = {}): LossScaleOptimizer {
  return new LossScaleOptimizer(inner, options);
}

function hasFiniteElements(gradient: Tensor | null): boolean {
  return gradient === null || dataOf(gradient).every(Number.isFinite);
}
