// A layer whose kernel is kept at spectral norm 1.

import { withoutTapes } from "../core/apply.ts";
import { zeros } from "../core/create.ts";
import { rangeError, show } from "../core/errors.ts";
import type { Tensor } from "../core/tensor.ts";
import { tidy } from "../core/tidy.ts";
import type { Variable } from "../core/variable.ts";
import { truncatedNormal } from "../initializers/initializer.ts";
import { div, matmul, maximum, mul, reshape, rsqrt, square, sum } from "../ops/index.ts";
import { Layer, type LayerOptions, passMask } from "./layer.ts";

export interface SpectralNormalizationOptions extends LayerOptions {
  /** How often a batch improves the estimate of the norm; 1 where not given. */
  readonly powerIterations?: number;
}

interface SpectralWeights {
  readonly kernel: Variable;
  /** The estimate of the first right singular vector, [1, columns]. */
  readonly vector: Variable;
}

/**
 * The layer with its kernel, or its embeddings, divided by their greatest singular value before each training batch, as
 * power iteration finds it (Miyato et al., 2018). RangeError where the layer has neither.
 */
export function spectralNormalization(
  layer: Layer,
  options: SpectralNormalizationOptions = {},
): Layer {
  const { powerIterations = 1 } = options;
  if (!(Number.isInteger(powerIterations) && powerIterations > 0))
    throw rangeError(
      "spectralNormalization",
      "powerIterations",
      "1 or more",
      show(powerIterations),
    );
  return new Layer<SpectralWeights>(
    {
      className: "SpectralNormalization",
      sublayers: [layer],
      build(shapes, add, context) {
        tidy(
          () =>
            void layer.call(
              shapes.map((shape) => zeros(shape)),
              { ...context, training: false },
            ),
        );
        const kernel = layer.weights.find(({ name }) => /\/(kernel|embeddings)$/.test(name));
        if (kernel === undefined)
          throw rangeError("spectralNormalization", "layer", "one with a kernel", layer.className);
        const vector = add("vector_u", [1, kernel.shape.at(-1)!], truncatedNormal(0, 0.02), {
          trainable: false,
        });
        return { kernel, vector };
      },
      call(inputs, weights, context) {
        if (context.training) withoutTapes(() => normalize(weights, powerIterations));
        return layer.call(inputs, context);
      },
      mask: passMask,
      config: () => ({ power_iterations: powerIterations }),
    },
    options,
  );
}

function normalize({ kernel, vector }: SpectralWeights, powerIterations: number): void {
  const rows = reshape(kernel.read(), [-1, kernel.shape.at(-1)!]);
  let right = vector.read();
  let left = right;
  for (let i = 0; i < powerIterations; i++) {
    left = unit(matmul(right, rows, { transposeB: true }));
    right = unit(matmul(left, rows));
  }
  const norm = matmul(matmul(left, rows), right, { transposeB: true });
  vector.assign(right);
  kernel.assign(reshape(div(rows, norm), kernel.shape));
}

function unit(x: Tensor): Tensor {
  return mul(x, rsqrt(maximum(sum(square(x)), 1e-12)));
}
