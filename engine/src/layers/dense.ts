// The densely connected layer.
import { matmul } from "../ops/index.ts";
import { activationOf } from "./activation-functions.ts";
import { Layer, passMask } from "./layer.ts";
import {
  addKernel,
  finish,
  type KernelOptions,
  type KernelWeights,
  kernelConfig,
} from "./weighted.ts";

export type DenseOptions = KernelOptions;

/** activation(x · kernel + bias) over the last dimension: [..., n] → [..., units]. */
export function dense(units: number, options: DenseOptions = {}): Layer {
  activationOf(options.activation ?? "linear");
  return new Layer<KernelWeights>(
    {
      className: "Dense",
      build: ([shape], add) => addKernel(add, [shape!.at(-1)!, units], units, options),
      call: ([x], { kernel, bias }) => finish(matmul(x!, kernel.read()), bias, options),
      mask: passMask,
      config: () => ({ units, ...kernelConfig(options) }),
    },
    options,
  );
}
