// Vectors in the place of numbers that stand for things.
import type { Variable } from "../core/variable.ts";
import type { Initializer, InitializerName } from "../initializers/initializer.ts";
import { gather } from "../ops/index.ts";
import { Layer, type LayerOptions } from "./layer.ts";

export interface EmbeddingOptions extends LayerOptions {
  readonly embeddingsInitializer?: Initializer | InitializerName;
}

/** int32 indices [...] below inputDim → vectors [..., outputDim]. */
export function embedding(
  inputDim: number,
  outputDim: number,
  options: EmbeddingOptions = {},
): Layer {
  const { embeddingsInitializer = "randomUniform" } = options;
  return new Layer<Variable>(
    {
      className: "Embedding",
      build: (_shapes, add) => add("embeddings", [inputDim, outputDim], embeddingsInitializer),
      call: ([x], table) => gather(table.read(), x!.dtype === "int32" ? x! : x!.cast("int32")),
      config: () => ({ input_dim: inputDim, output_dim: outputDim }),
    },
    options,
  );
}
