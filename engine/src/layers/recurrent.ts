// Layers that read a sequence step by step and remember.
import { zeros } from "../core/create.ts";
import type { Tensor } from "../core/tensor.ts";
import type { Variable } from "../core/variable.ts";
import {
  add,
  matmul,
  mul,
  reshape,
  sigmoid,
  split,
  stack,
  sub,
  tanh,
  unstack,
} from "../ops/index.ts";
import { type AddWeight, checkRank, Layer, type LayerOptions } from "./layer.ts";

export interface RecurrentOptions extends LayerOptions {
  /** Whether all outputs are returned, [batch, steps, units], or the last one only, [batch, units]. */
  readonly returnSequences?: boolean;
  readonly useBias?: boolean;
}

interface RecurrentWeights {
  readonly kernel: Variable;
  readonly recurrentKernel: Variable;
  readonly bias: Variable | null;
}

/** What a kind of recurrent layer does at each step. */
interface Cell {
  readonly className: string;
  /** How many times `units` wide the kernels are. */
  readonly gates: number;
  /** The bias's shape. */
  biasShape(units: number): readonly number[];
  /** How many tensors of [batch, units] it remembers; the first is its output. */
  readonly states: number;
  /** The new states from x · kernel (+ bias), the old states and the weights. */
  step(projected: Tensor, states: readonly Tensor[], weights: RecurrentWeights): readonly Tensor[];
  /** x · kernel with the part of the bias that goes there. */
  project(x: Tensor, weights: RecurrentWeights): Tensor;
}

/** h = tanh(x · W + h · U + b) */
export function simpleRnn(units: number, options: RecurrentOptions = {}): Layer {
  return recurrent(simpleCell, units, options, "zeros");
}

/** Long short-term memory (Hochreiter and Schmidhuber, 1997), gates in the order input, forget, cell, output. */
export function lstm(units: number, options: RecurrentOptions = {}): Layer {
  const openForget = () =>
    Float32Array.from({ length: 4 * units }, (_, i) => Number(Math.floor(i / units) === 1));
  return recurrent(lstmCell, units, options, openForget);
}

/** Gated recurrent unit (Cho et al., 2014), the reset gate applied after the product, as in Keras and cuDNN. */
export function gru(units: number, options: RecurrentOptions = {}): Layer {
  return recurrent(gruCell, units, options, "zeros");
}

const simpleCell: Cell = {
  className: "SimpleRNN",
  gates: 1,
  states: 1,
  biasShape: (units) => [units],
  project: projectWithBias,
  step: (projected, [h], { recurrentKernel }) => [
    tanh(add(projected, matmul(h!, recurrentKernel.read()))),
  ],
};

const lstmCell: Cell = {
  className: "LSTM",
  gates: 4,
  states: 2,
  biasShape: (units) => [4 * units],
  project: projectWithBias,
  step(projected, [h, c], { recurrentKernel }) {
    const sums = add(projected, matmul(h!, recurrentKernel.read()));
    const [input, forget, candidate, output] = split(sums, 4, -1) as [
      Tensor,
      Tensor,
      Tensor,
      Tensor,
    ];
    const cell = add(mul(sigmoid(forget), c!), mul(sigmoid(input), tanh(candidate)));
    return [mul(sigmoid(output), tanh(cell)), cell];
  },
};

const gruCell: Cell = {
  className: "GRU",
  gates: 3,
  states: 1,
  biasShape: (units) => [2, 3 * units],
  project: (x, weights) => projectWithBiasRow(x, weights, weights.kernel, 0),
  step(projected, [h], weights) {
    const recurrentSums = projectWithBiasRow(h!, weights, weights.recurrentKernel, 1);
    const [xUpdate, xReset, xNew] = split(projected, 3, -1) as [Tensor, Tensor, Tensor];
    const [hUpdate, hReset, hNew] = split(recurrentSums, 3, -1) as [Tensor, Tensor, Tensor];
    const update = sigmoid(add(xUpdate, hUpdate));
    const reset = sigmoid(add(xReset, hReset));
    const candidate = tanh(add(xNew, mul(reset, hNew)));
    return [add(mul(update, h!), mul(sub(1, update), candidate))];
  },
};

function projectWithBias(x: Tensor, { kernel, bias }: RecurrentWeights): Tensor {
  const product = matmul(x, kernel.read());
  return bias === null ? product : add(product, bias.read());
}

function projectWithBiasRow(
  x: Tensor,
  { bias }: RecurrentWeights,
  kernel: Variable,
  row: number,
): Tensor {
  const product = matmul(x, kernel.read());
  return bias === null ? product : add(product, unstack(bias.read())[row]!);
}

function recurrent(
  cell: Cell,
  units: number,
  options: RecurrentOptions,
  biasInitializer: Parameters<AddWeight>[2],
): Layer {
  const { returnSequences = false, useBias = true } = options;
  return new Layer<RecurrentWeights>(
    {
      className: cell.className,
      build(shapes, addWeight) {
        const features = checkRank(cell.className, shapes, 3)[2]!;
        const width = cell.gates * units;
        return {
          kernel: addWeight("kernel", [features, width], "glorotUniform"),
          recurrentKernel: addWeight("recurrent_kernel", [units, width], "orthogonal"),
          bias: useBias ? addWeight("bias", cell.biasShape(units), biasInitializer) : null,
        };
      },
      call([x], weights) {
        const outputs = run(cell, x!, weights, units);
        return returnSequences ? stack(outputs, 1) : outputs.at(-1)!;
      },
      config: () => ({ units, return_sequences: returnSequences, use_bias: useBias }),
    },
    options,
  );
}

/** The outputs of all steps; the inputs of all steps meet the kernel in one product. */
function run(cell: Cell, x: Tensor, weights: RecurrentWeights, units: number): Tensor[] {
  const [batch, steps, features] = x.shape as [number, number, number];
  const flat = cell.project(reshape(x, [batch * steps, features]), weights);
  const projected = unstack(reshape(flat, [batch, steps, flat.shape[1]!]), 1);
  let states: readonly Tensor[] = Array.from({ length: cell.states }, () => zeros([batch, units]));
  return projected.map((step) => {
    states = cell.step(step, states, weights);
    return states[0]!;
  });
}
