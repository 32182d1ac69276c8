// Layers that disturb their input while training, and pass it on otherwise.
import type { RandomGenerator } from "../core/random.ts";
import type { Tensor } from "../core/tensor.ts";
import { add, bernoulli, dropout as drop, mul, randomNormal, sub } from "../ops/index.ts";
import { checkRate, keptShare } from "./dropout-rate.ts";
import { checkRank, type Layer, type LayerOptions, passMask } from "./layer.ts";
import { withoutWeights } from "./without-weights.ts";

function whileTraining(
  className: string,
  disturb: (x: Tensor, random: RandomGenerator) => Tensor,
  config: Readonly<Record<string, unknown>>,
  options: LayerOptions,
): Layer {
  return withoutWeights(
    className,
    ([x], { training, random }) => (training ? disturb(x!, random) : x!),
    config,
    options,
    passMask,
  );
}

/** Zeroes the share `rate` of the elements and scales the rest so that the mean stays (Srivastava et al., 2014). */
export function dropout(rate: number, options: LayerOptions = {}): Layer {
  checkRate("dropout", rate);
  return whileTraining("Dropout", (x, seed) => drop(x, rate, { seed }), { rate }, options);
}

/** Multiplies by normal noise of mean 1 and variance rate / (1 − rate). */
export function gaussianDropout(rate: number, options: LayerOptions = {}): Layer {
  checkRate("gaussianDropout", rate);
  const stddev = Math.sqrt(rate / (1 - rate));
  const disturb = (x: Tensor, seed: RandomGenerator) =>
    mul(x, randomNormal(x.shape, 1, stddev, { seed, dtype: "float32" }));
  return whileTraining("GaussianDropout", disturb, { rate }, options);
}

/** What selu tends to far below 0: its scale times alpha (Klambauer et al., 2017). */
const seluFloor = -1.6732632423543772 * 1.0507009873554805;

/** Sets the share `rate` of the elements to selu's floor, keeping mean and variance (Klambauer et al., 2017). */
export function alphaDropout(rate: number, options: LayerOptions = {}): Layer {
  checkRate("alphaDropout", rate);
  const scale = 1 / Math.sqrt((1 - rate) * (1 + rate * seluFloor ** 2));
  const shift = -scale * seluFloor * rate;
  const disturb = (x: Tensor, seed: RandomGenerator) => {
    const kept = bernoulli(x.shape, 1 - rate, { seed });
    const floored = add(mul(x, kept), mul(sub(1, kept), seluFloor));
    return add(mul(floored, scale), shift);
  };
  return whileTraining("AlphaDropout", disturb, { rate }, options);
}

/** Zeroes whole channels of [batch, steps, channels]. */
export function spatialDropout1d(rate: number, options: LayerOptions = {}): Layer {
  return channelDropout("SpatialDropout1D", 3, rate, options);
}

/** Zeroes whole channels of [batch, height, width, channels] (Tompson et al., 2015). */
export function spatialDropout2d(rate: number, options: LayerOptions = {}): Layer {
  return channelDropout("SpatialDropout2D", 4, rate, options);
}

/** Zeroes whole channels of [batch, depth, height, width, channels]. */
export function spatialDropout3d(rate: number, options: LayerOptions = {}): Layer {
  return channelDropout("SpatialDropout3D", 5, rate, options);
}

function channelDropout(className: string, rank: number, rate: number, options: LayerOptions) {
  checkRate(className, rate);
  const disturb = (x: Tensor, seed: RandomGenerator) => {
    const shape = checkRank(className, [x.shape], rank);
    const perChannel = shape.map((size, axis) => (axis === 0 || axis === rank - 1 ? size : 1));
    const kept = keptShare(perChannel, rate, { training: true, random: seed });
    return kept === null ? x : mul(x, kept);
  };
  return whileTraining(className, disturb, { rate }, options);
}

/** Adds normal noise of that standard deviation. */
export function gaussianNoise(stddev: number, options: LayerOptions = {}): Layer {
  const disturb = (x: Tensor, seed: RandomGenerator) =>
    add(x, randomNormal(x.shape, 0, stddev, { seed }));
  return whileTraining("GaussianNoise", disturb, { stddev }, options);
}
