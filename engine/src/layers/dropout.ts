// Layers that disturb their input while training.
import { rangeError } from "../core/errors.ts";
import { add, dropout as drop, randomNormal } from "../ops/index.ts";
import type { Layer, LayerOptions } from "./layer.ts";
import { withoutWeights } from "./without-weights.ts";

/**
 * In training, zeroes the share `rate` of the elements and scales the rest so that the mean stays (Srivastava et al.,
 * 2014); otherwise passes the input on.
 */
export function dropout(rate: number, options: LayerOptions = {}): Layer {
  checkRate("dropout", rate);
  return withoutWeights(
    "Dropout",
    ([x], { training, random }) => (training ? drop(x!, rate, { seed: random }) : x!),
    { rate },
    options,
  );
}

/** In training, adds normal noise of that standard deviation; otherwise passes the input on. */
export function gaussianNoise(stddev: number, options: LayerOptions = {}): Layer {
  return withoutWeights(
    "GaussianNoise",
    ([x], { training, random }) =>
      training ? add(x!, randomNormal(x!.shape, 0, stddev, { seed: random })) : x!,
    { stddev },
    options,
  );
}

function checkRate(op: string, rate: number): void {
  if (rate >= 0 && rate < 1) return;
  throw rangeError(op, "rate", "in 0..1, 1 excluded", String(rate));
}
