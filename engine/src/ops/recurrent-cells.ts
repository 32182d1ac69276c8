// Cells that read a sequence step by step and remember.
import type { Tensor } from "../core/tensor.ts";
import { sigmoid, tanh } from "./activations.ts";
import { add, mul, sub } from "./arithmetic.ts";
import { split, unstack } from "./joining.ts";
import { matmul } from "./matmul.ts";

/** A cell's weights, checked. */
export interface CheckedWeights {
  readonly kernel: Tensor;
  readonly recurrentKernel: Tensor;
  readonly bias: Tensor | null;
  /** What the output is multiplied by before it meets the recurrent kernel. */
  readonly recurrentScale: Tensor | null;
}

/** What a kind of cell does at each step. */
export interface Cell {
  readonly name: string;
  /** How many times `units` wide the kernels are. */
  readonly gates: number;
  /** How many tensors [batch, units] it remembers; the first is its output. */
  readonly states: number;
  /** Rows of bias. */
  readonly biasRows: 1 | 2;
  /** The new states from x · kernel + bias, the old states and the weights. */
  step(projected: Tensor, states: readonly Tensor[], weights: CheckedWeights): readonly Tensor[];
}

type Elementwise = (x: Tensor) => Tensor;

export interface CellFunctions {
  /** Of what is remembered; tanh where absent. */
  readonly activation?: Elementwise;
  /** Of the gates; sigmoid where absent. */
  readonly recurrentActivation?: Elementwise;
}

/** h′ = activation(x W + h U + b) */
export function simpleRnnCellOf({ activation = tanh }: CellFunctions = {}): Cell {
  return {
    name: "simpleRnn",
    gates: 1,
    states: 1,
    biasRows: 1,
    step: (projected, [h], weights) => [activation(add(projected, recalled(h!, weights)))],
  };
}

/** Long short-term memory (Hochreiter and Schmidhuber, 1997), gates in the order input, forget, cell, output. */
export function lstmCellOf(functions: CellFunctions = {}): Cell {
  const { activation = tanh, recurrentActivation: gate = sigmoid } = functions;
  return {
    name: "lstm",
    gates: 4,
    states: 2,
    biasRows: 1,
    step(projected, [h, c], weights) {
      const sums = add(projected, recalled(h!, weights));
      const [input, forget, candidate, output] = split(sums, 4, -1);
      const cell = add(mul(gate(forget!), c!), mul(gate(input!), activation(candidate!)));
      return [mul(gate(output!), activation(cell)), cell];
    },
  };
}

/** Gated recurrent unit (Cho et al., 2014), the reset gate applied after the product, as in Keras and cuDNN. */
export function gruCellOf(functions: CellFunctions = {}): Cell {
  const { activation = tanh, recurrentActivation: gate = sigmoid } = functions;
  return {
    name: "gru",
    gates: 3,
    states: 1,
    biasRows: 2,
    step(projected, [h], weights) {
      const product = recalled(h!, weights);
      const sums = weights.bias === null ? product : add(product, unstack(weights.bias)[1]!);
      const [xUpdate, xReset, xNew] = split(projected, 3, -1);
      const [hUpdate, hReset, hNew] = split(sums, 3, -1);
      const update = gate(add(xUpdate!, hUpdate!));
      const reset = gate(add(xReset!, hReset!));
      const candidate = activation(add(xNew!, mul(reset, hNew!)));
      return [add(mul(update, h!), mul(sub(1, update), candidate))];
    },
  };
}

function recalled(h: Tensor, { recurrentKernel, recurrentScale }: CheckedWeights): Tensor {
  return matmul(recurrentScale === null ? h : mul(h, recurrentScale), recurrentKernel);
}

export const simpleRnnCell = simpleRnnCellOf();
export const lstmCell = lstmCellOf();
export const gruCell = gruCellOf();
