// Layers that read a sequence step by step and remember.
import type { Initializer, InitializerName } from "../initializers/initializer.ts";
import {
  type Cell,
  type CellFunctions,
  gruCellOf,
  lstmCellOf,
  mul,
  reverse,
  rnn,
  simpleRnnCellOf,
} from "../ops/index.ts";
import { checkRate, keptShare } from "./dropout-rate.ts";
import { checkRank, Layer, passMask } from "./layer.ts";
import {
  addRecurrent,
  functionsOf,
  openForget,
  type RecurrentOptions,
  type RecurrentWeights,
  recurrentConfig,
} from "./recurrent-weights.ts";

/** The layers take the first states, each [batch, units], as further inputs; they are zeros where none are given. */
export interface SequenceOptions extends RecurrentOptions {
  /** Whether the states after the last step, each [batch, units], are outputs as well, after the usual one. */
  readonly returnState?: boolean;
}

/** h = tanh(x · W + h · U + b); the state is h. */
export function simpleRnn(units: number, options: SequenceOptions = {}): Layer {
  return recurrent("SimpleRNN", simpleRnnCellOf, units, options, "zeros");
}

/**
 * Long short-term memory (Hochreiter and Schmidhuber, 1997), gates in the order input, forget, cell, output; the
 * states are the output and the cell.
 */
export function lstm(units: number, options: SequenceOptions = {}): Layer {
  return recurrent("LSTM", lstmCellOf, units, options, openForget(units));
}

/**
 * Gated recurrent unit (Cho et al., 2014), the reset gate applied after the product, as in Keras and cuDNN; the
 * state is the output.
 */
export function gru(units: number, options: SequenceOptions = {}): Layer {
  return recurrent("GRU", gruCellOf, units, options, "zeros");
}

function recurrent(
  className: string,
  cellOf: (functions: CellFunctions) => Cell,
  units: number,
  options: SequenceOptions,
  biasInitializer: Initializer | InitializerName,
): Layer {
  const {
    returnSequences = false,
    returnState = false,
    goBackwards = false,
    dropout = 0,
    recurrentDropout = 0,
  } = options;
  const cell = cellOf(functionsOf(options));
  checkRate(className, dropout);
  checkRate(className, recurrentDropout);
  return new Layer<RecurrentWeights>(
    {
      className,
      build(shapes, add) {
        const features = checkRank(className, shapes, 3)[2]!;
        const width = cell.gates * units;
        const biasShape = cell.biasRows === 1 ? [width] : [cell.biasRows, width];
        const made = { kernel: [features, width], recurrent: [units, width], bias: biasShape };
        return addRecurrent(add, made, biasInitializer, options);
      },
      call([x, ...initialState], weights, context) {
        const batch = x!.shape[0]!;
        const kept = keptShare([batch, 1, x!.shape[2]!], dropout, context);
        const { outputs, states } = rnn(cell, kept === null ? x! : mul(x!, kept), weights, {
          reverse: goBackwards,
          mask: context.masks[0] ?? null,
          recurrentScale: keptShare([batch, units], recurrentDropout, context),
          ...(initialState.length > 0 && { initialState }),
        });
        const ordered = returnSequences && goBackwards ? reverse(outputs, 1) : outputs;
        const output = returnSequences ? ordered : states[0]!;
        return returnState ? [output, ...states] : output;
      },
      outputs: returnState ? 1 + cell.states : 1,
      ...(returnSequences && { mask: passMask }),
      config: () => ({ units, return_state: returnState, ...recurrentConfig(options) }),
    },
    options,
  );
}
