// Vectors in the place of numbers that stand for things.

import type { Constraint, ConstraintName } from "../constraints/index.ts";
import type { Variable } from "../core/variable.ts";
import type { Initializer, InitializerName } from "../initializers/initializer.ts";
import { gather, notEqual } from "../ops/index.ts";
import type { Regularizer, RegularizerName } from "../regularizers/index.ts";
import { Layer, type LayerOptions } from "./layer.ts";

export interface EmbeddingOptions extends LayerOptions {
  readonly embeddingsInitializer?: Initializer | InitializerName;
  readonly embeddingsRegularizer?: Regularizer | RegularizerName;
  readonly embeddingsConstraint?: Constraint | ConstraintName;
  /** Whether index 0 stands for padding, which layers after this leave out; false where not given. */
  readonly maskZero?: boolean;
}

/** int32 indices [...] below inputDim → vectors [..., outputDim]. */
export function embedding(
  inputDim: number,
  outputDim: number,
  options: EmbeddingOptions = {},
): Layer {
  const { embeddingsInitializer = "randomUniform", maskZero = false } = options;
  return new Layer<Variable>(
    {
      className: "Embedding",
      build: (_shapes, add) =>
        add("embeddings", [inputDim, outputDim], embeddingsInitializer, {
          regularizer: options.embeddingsRegularizer,
          constraint: options.embeddingsConstraint,
        }),
      call: ([x], table) => gather(table.read(), x!.dtype === "int32" ? x! : x!.cast("int32")),
      config: () => ({ input_dim: inputDim, output_dim: outputDim, mask_zero: maskZero }),
      ...(maskZero && { mask: (_masks, [x]) => notEqual(x!, 0) }),
    },
    options,
  );
}
