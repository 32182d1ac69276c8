// What transforms may know about the step that they take part in.
import type { DType } from "../core/dtype.ts";
import type { Tensor } from "../core/tensor.ts";
import type { Variable } from "../core/variable.ts";

/** The step: whose updates stand where, at which learning rate, and how many steps there were. */
export class Step {
  readonly variables: readonly Variable[];
  readonly #learningRate: Variable;
  readonly #iterations: Variable;
  #rate: Tensor | null = null;
  #count: Tensor | null = null;

  constructor(variables: readonly Variable[], learningRate: Variable, iterations: Variable) {
    this.variables = variables;
    this.#learningRate = learningRate;
    this.#iterations = iterations;
  }

  /** The learning rate as a scalar of that dtype. */
  learningRate(dtype: DType): Tensor {
    this.#rate ??= this.#learningRate.read();
    return this.#rate.dtype === dtype ? this.#rate : this.#rate.cast(dtype);
  }

  /** The number of this step, from 1, as a scalar of that dtype: t in the papers' formulas. */
  count(dtype: DType): Tensor {
    this.#count ??= this.#iterations.read().cast("float32").add(1);
    return this.#count.dtype === dtype ? this.#count : this.#count.cast(dtype);
  }
}
