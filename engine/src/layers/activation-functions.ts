// Activation functions by Keras's names.
import { typeError } from "../core/errors.ts";
import type { Tensor } from "../core/tensor.ts";
import * as ops from "../ops/index.ts";

export type ActivationFunction = (x: Tensor) => Tensor;

const named = {
  celu: (x) => ops.celu(x),
  elu: (x) => ops.elu(x),
  exponential: ops.exp,
  gelu: ops.gelu,
  glu: (x) => ops.glu(x),
  hardShrink: (x) => ops.hardShrink(x),
  hardSigmoid: ops.hardSigmoid,
  hardSilu: ops.hardSilu,
  hardTanh: ops.hardTanh,
  leakyRelu: (x) => ops.leakyRelu(x),
  linear: (x) => x,
  logSigmoid: ops.logSigmoid,
  logSoftmax: (x) => ops.logSoftmax(x),
  mish: ops.mish,
  relu: ops.relu,
  relu6: ops.relu6,
  selu: ops.selu,
  sigmoid: ops.sigmoid,
  silu: ops.silu,
  softmax: (x) => ops.softmax(x),
  softShrink: (x) => ops.softShrink(x),
  softplus: ops.softplus,
  softsign: ops.softsign,
  sparsePlus: ops.sparsePlus,
  sparseSigmoid: ops.sparseSigmoid,
  sparsemax: ops.sparsemax,
  squareplus: (x) => ops.squareplus(x),
  tanh: ops.tanh,
  tanhShrink: ops.tanhShrink,
} satisfies Record<string, ActivationFunction>;

export type ActivationName = keyof typeof named;

export type Activation = ActivationName | ActivationFunction;

/** The function of that name, or the one given. TypeError names the known ones. */
export function activationOf(what: Activation): ActivationFunction {
  if (typeof what === "function") return what;
  const found = named[what];
  if (found === undefined)
    throw typeError("activation", "name", `one of ${Object.keys(named).join(", ")}`, String(what));
  return found;
}

/** Keras's name of an activation, as a configuration holds it: snake_case. */
export function activationConfig(what: Activation): string {
  const name = typeof what === "function" ? what.name || "custom" : what;
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}
