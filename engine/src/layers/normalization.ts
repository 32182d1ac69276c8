// Layers that bring their input to mean 0 and variance 1.

import { rangeError } from "../core/errors.ts";
import type { Tensor } from "../core/tensor.ts";
import type { Variable } from "../core/variable.ts";
import {
  add,
  batchNorm,
  cast,
  div,
  expandDims,
  groupNorm,
  layerNorm,
  maximum,
  moments,
  mul,
  rmsNorm,
  square,
  sub,
  sum,
} from "../ops/index.ts";
import { type AddWeight, Layer, type LayerOptions, passMask } from "./layer.ts";

export interface NormalizationOptions extends LayerOptions {
  /** Keeps the divisor off 0; 0.001 where not given. */
  readonly epsilon?: number;
  /** Whether an offset is learnt; true where not given. */
  readonly center?: boolean;
  /** Whether a factor is learnt; true where not given. */
  readonly scale?: boolean;
}

const defaultEpsilon = 1e-3;

interface Affine {
  readonly gamma: Variable | null;
  readonly beta: Variable | null;
}

export interface BatchNormalizationOptions extends NormalizationOptions {
  /** How much of the running statistics is kept a batch; 0.99 where not given. */
  readonly momentum?: number;
}

interface BatchStatistics extends Affine {
  readonly movingMean: Variable;
  readonly movingVariance: Variable;
}

/**
 * By the statistics of the batch in training, which move the running ones; by the running ones otherwise. Each channel
 * (the last dimension) has its own (Ioffe and Szegedy, 2015).
 */
export function batchNormalization(options: BatchNormalizationOptions = {}): Layer {
  const { momentum = 0.99, epsilon = defaultEpsilon } = options;
  const layer: Layer<BatchStatistics> = new Layer<BatchStatistics>(
    {
      className: "BatchNormalization",
      build([shape], addWeight) {
        const channels = [shape!.at(-1)!];
        return {
          ...addAffine(addWeight, channels, options),
          movingMean: addWeight("moving_mean", channels, "zeros", { trainable: false }),
          movingVariance: addWeight("moving_variance", channels, "ones", { trainable: false }),
        };
      },
      call: ([x], weights, context) => {
        const training = context.training && layer.trainable;
        const { mean, variance } = training
          ? batchMoments(x!, context.masks[0] ?? null)
          : { mean: weights.movingMean.read(), variance: weights.movingVariance.read() };
        if (training) {
          move(weights.movingMean, mean, momentum);
          move(weights.movingVariance, variance, momentum);
        }
        return batchNorm(x!, mean, variance, { epsilon, ...affineOf(weights) });
      },
      mask: passMask,
      config: () => ({ axis: -1, momentum, epsilon, ...affineConfig(options) }),
    },
    options,
  );
  return layer;
}

/** Of each channel, over what the mask [batch, steps] leaves. */
function batchMoments(x: Tensor, mask: Tensor | null) {
  const axes = x.shape.slice(0, -1).map((_, axis) => axis);
  if (mask === null) return moments(x, axes);
  const counts = cast(expandDims(mask, -1), x.dtype);
  const total = maximum(sum(counts), 1e-7);
  const mean = div(sum(mul(x, counts), axes), total);
  return { mean, variance: div(sum(mul(square(sub(x, mean)), counts), axes), total) };
}

/** Each example's last dimension by its own statistics (Ba et al., 2016). */
export function layerNormalization(options: NormalizationOptions = {}): Layer {
  const { epsilon = defaultEpsilon } = options;
  return new Layer<Affine>(
    {
      className: "LayerNormalization",
      build: ([shape], addWeight) => addAffine(addWeight, [shape!.at(-1)!], options),
      call: ([x], weights) => layerNorm(x!, { epsilon, ...affineOf(weights) }),
      mask: passMask,
      config: () => ({ axis: -1, epsilon, ...affineConfig(options) }),
    },
    options,
  );
}

/** Each example's groups of channels by their own statistics (Wu and He, 2018). */
export function groupNormalization(groups = 32, options: NormalizationOptions = {}): Layer {
  const { epsilon = defaultEpsilon } = options;
  return new Layer<Affine>(
    {
      className: "GroupNormalization",
      build([shape], addWeight) {
        const channels = shape!.at(-1)!;
        if (channels % groups !== 0)
          throw rangeError(
            "GroupNormalization",
            "groups",
            `a divisor of ${channels} channels`,
            `${groups}`,
          );
        return addAffine(addWeight, [channels], options);
      },
      call: ([x], weights) => groupNorm(x!, groups, { epsilon, ...affineOf(weights) }),
      mask: passMask,
      config: () => ({ groups, axis: -1, epsilon, ...affineConfig(options) }),
    },
    options,
  );
}

/** x / √(mean of x² + ε) · scale over the last dimension (Zhang and Sennrich, 2019). */
export function rmsNormalization(
  options: LayerOptions & { readonly epsilon?: number } = {},
): Layer {
  const { epsilon = 1e-6 } = options;
  return new Layer<Variable>(
    {
      className: "RMSNormalization",
      build: ([shape], addWeight) => addWeight("scale", [shape!.at(-1)!], "ones"),
      call: ([x], scale) => rmsNorm(x!, { epsilon, scale: scale.read() }),
      mask: passMask,
      config: () => ({ axis: -1, epsilon }),
    },
    options,
  );
}

function addAffine(
  addWeight: AddWeight,
  shape: readonly number[],
  { center = true, scale = true }: NormalizationOptions,
): Affine {
  return {
    gamma: scale ? addWeight("gamma", shape, "ones") : null,
    beta: center ? addWeight("beta", shape, "zeros") : null,
  };
}

function affineConfig({ center = true, scale = true }: NormalizationOptions) {
  return { center, scale };
}

function affineOf({ gamma, beta }: Affine) {
  return { scale: gamma?.read() ?? null, offset: beta?.read() ?? null };
}

function move(slot: Variable, value: Tensor, momentum: number): void {
  slot.assign(add(mul(slot.read(), momentum), mul(value, 1 - momentum)));
}
