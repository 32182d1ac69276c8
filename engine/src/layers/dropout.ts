// Layers that disturb their input while training.
import { rangeError } from "../core/errors.ts";
import { type Shape, sizeOf } from "../core/shape.ts";
import { arrayTensor, type Tensor } from "../core/tensor.ts";
import type { Generator } from "../initializers/generator.ts";
import { mul } from "../ops/index.ts";
import type { Layer, LayerOptions } from "./layer.ts";
import { withoutWeights } from "./without-weights.ts";

/**
 * In training, zeroes the share `rate` of the elements and scales the rest so that the sum stays (Srivastava et al.,
 * 2014); otherwise passes the input on. A traced training step keeps the elements that its trace has dropped.
 */
export function dropout(rate: number, options: LayerOptions = {}): Layer {
  if (!(rate >= 0 && rate < 1))
    throw rangeError("dropout", "rate", "in 0..1, 1 excluded", String(rate));
  return withoutWeights(
    "Dropout",
    ([x], { training, random }) =>
      training && rate > 0 ? mul(x!, mask(x!.shape, rate, random)) : x!,
    { rate },
    options,
  );
}

function mask(shape: Shape, rate: number, random: Generator): Tensor {
  const scale = 1 / (1 - rate);
  const values = new Float32Array(sizeOf(shape));
  for (let i = 0; i < values.length; i++) values[i] = random.uniform() < rate ? 0 : scale;
  return arrayTensor(values, shape, "float32");
}
