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

/** h = tanh(x · W + h · U + b) */
export function simpleRnn(units: number, options: RecurrentOptions = {}): Layer {
  return recurrent("SimpleRNN", simpleRnnCellOf, units, options, "zeros");
}

/** Long short-term memory (Hochreiter and Schmidhuber, 1997), gates in the order input, forget, cell, output. */
export function lstm(units: number, options: RecurrentOptions = {}): Layer {
  return recurrent("LSTM", lstmCellOf, units, options, openForget(units));
}

/** Gated recurrent unit (Cho et al., 2014), the reset gate applied after the product, as in Keras and cuDNN. */
export function gru(units: number, options: RecurrentOptions = {}): Layer {
  return recurrent("GRU", gruCellOf, units, options, "zeros");
}

function recurrent(
  className: string,
  cellOf: (functions: CellFunctions) => Cell,
  units: number,
  options: RecurrentOptions,
  biasInitializer: Initializer | InitializerName,
): Layer {
  const {
    returnSequences = false,
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
      call([x], weights, context) {
        const batch = x!.shape[0]!;
        const kept = keptShare([batch, 1, x!.shape[2]!], dropout, context);
        const { outputs, states } = rnn(cell, kept === null ? x! : mul(x!, kept), weights, {
          reverse: goBackwards,
          mask: context.masks[0] ?? null,
          recurrentScale: keptShare([batch, units], recurrentDropout, context),
        });
        if (!returnSequences) return states[0]!;
        return goBackwards ? reverse(outputs, 1) : outputs;
      },
      ...(returnSequences && { mask: passMask }),
      config: () => ({ units, ...recurrentConfig(options) }),
    },
    options,
  );
}
