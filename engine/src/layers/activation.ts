// Layers that apply a function to each element.
import type { Variable } from "../core/variable.ts";
import {
  add,
  elu as eluOf,
  leakyRelu as leaky,
  mul,
  neg,
  relu as reluOf,
  softmax as softmaxOf,
} from "../ops/index.ts";
import { type Activation, activationConfig, activationOf } from "./activation-functions.ts";
import { Layer, type LayerOptions, passMask } from "./layer.ts";
import { withoutWeights } from "./without-weights.ts";

/** The function of each element, by name or as given. */
export function activation(what: Activation, options: LayerOptions = {}): Layer {
  const activate = activationOf(what);
  const config = { activation: activationConfig(what) };
  return withoutWeights("Activation", ([x]) => activate(x!), config, options, passMask);
}

/** max(x, 0) */
export function relu(options: LayerOptions = {}): Layer {
  return withoutWeights("ReLU", ([x]) => reluOf(x!), {}, options, passMask);
}

/** x, or slope · x below 0; the slope is 0.3 where not given, as in Keras. */
export function leakyRelu(slope = 0.3, options: LayerOptions = {}): Layer {
  return withoutWeights(
    "LeakyReLU",
    ([x]) => leaky(x!, slope),
    { negative_slope: slope },
    options,
    passMask,
  );
}

/** x, or alpha (eˣ − 1) below 0. */
export function elu(alpha = 1, options: LayerOptions = {}): Layer {
  return withoutWeights("ELU", ([x]) => eluOf(x!, alpha), { alpha }, options, passMask);
}

/** Shares that sum to 1 over the last dimension. */
export function softmax(options: LayerOptions = {}): Layer {
  return withoutWeights("Softmax", ([x]) => softmaxOf(x!), { axis: -1 }, options, passMask);
}

/** x, or alpha · x below 0, with an alpha learnt for each element of an example (He et al., 2015). */
export function prelu(options: LayerOptions = {}): Layer {
  return new Layer<Variable>(
    {
      className: "PReLU",
      build: ([shape], addWeight) => addWeight("alpha", shape!.slice(1), "zeros"),
      call: ([x], alpha) => add(reluOf(x!), neg(mul(alpha.read(), reluOf(neg(x!))))),
      mask: passMask,
      config: () => ({}),
    },
    options,
  );
}
