// Layers that read a sequence step by step and remember.

import type { Variable } from "../core/variable.ts";
import { type Cell, gruCell, lstmCell, reverse, rnn, simpleRnnCell } from "../ops/index.ts";
import { type AddWeight, checkRank, Layer, type LayerOptions, passMask } from "./layer.ts";

export interface RecurrentOptions extends LayerOptions {
  /** Whether all outputs are returned, [batch, steps, units], or the last one only, [batch, units]. */
  readonly returnSequences?: boolean;
  /** Whether the sequence is read from its end; the outputs then stand in the order in which they were read. */
  readonly goBackwards?: boolean;
  readonly useBias?: boolean;
}

interface RecurrentWeights {
  readonly kernel: Variable;
  readonly recurrentKernel: Variable;
  readonly bias: Variable | null;
}

/** h = tanh(x · W + h · U + b) */
export function simpleRnn(units: number, options: RecurrentOptions = {}): Layer {
  return recurrent("SimpleRNN", simpleRnnCell, units, options, "zeros");
}

/** Long short-term memory (Hochreiter and Schmidhuber, 1997), gates in the order input, forget, cell, output. */
export function lstm(units: number, options: RecurrentOptions = {}): Layer {
  const openForget = () =>
    Float32Array.from({ length: 4 * units }, (_, i) => Number(Math.floor(i / units) === 1));
  return recurrent("LSTM", lstmCell, units, options, openForget);
}

/** Gated recurrent unit (Cho et al., 2014), the reset gate applied after the product, as in Keras and cuDNN. */
export function gru(units: number, options: RecurrentOptions = {}): Layer {
  return recurrent("GRU", gruCell, units, options, "zeros");
}

function recurrent(
  className: string,
  cell: Cell,
  units: number,
  options: RecurrentOptions,
  biasInitializer: Parameters<AddWeight>[2],
): Layer {
  const { returnSequences = false, goBackwards = false, useBias = true } = options;
  return new Layer<RecurrentWeights>(
    {
      className,
      build(shapes, addWeight) {
        const features = checkRank(className, shapes, 3)[2]!;
        const width = cell.gates * units;
        const biasShape = cell.biasRows === 1 ? [width] : [cell.biasRows, width];
        return {
          kernel: addWeight("kernel", [features, width], "glorotUniform"),
          recurrentKernel: addWeight("recurrent_kernel", [units, width], "orthogonal"),
          bias: useBias ? addWeight("bias", biasShape, biasInitializer) : null,
        };
      },
      call([x], { kernel, recurrentKernel, bias }, { masks: [mask = null] }) {
        const weights = { kernel, recurrentKernel, bias };
        const { outputs, states } = rnn(cell, x!, weights, { reverse: goBackwards, mask });
        if (!returnSequences) return states[0]!;
        return goBackwards ? reverse(outputs, 1) : outputs;
      },
      ...(returnSequences && { mask: passMask }),
      config: () => ({
        ...{ units, return_sequences: returnSequences },
        ...{ go_backwards: goBackwards, use_bias: useBias },
      }),
    },
    options,
  );
}
