// Layers in a row.
import { rangeError } from "../core/errors.ts";
import type { Layer } from "../layers/layer.ts";
import { sequentialToJson } from "./keras-json.ts";
import { Model, type ModelOptions } from "./model.ts";

/** A model whose layers follow one another: each takes the output of the one before. */
export function sequential(layers: readonly Layer[], options: ModelOptions = {}): Model {
  if (layers.length === 0) throw rangeError("sequential", "layers", "at least one layer", "none");
  const names = new Set<string>();
  for (const layer of layers) layer.nameAmong(names);
  return new Model(
    {
      className: "Sequential",
      sublayers: layers,
      build: () => null,
      call: (inputs, _weights, context) =>
        layers.reduce((x, layer) => [layer.call(x, context)], inputs)[0]!,
      config: () => ({}),
    },
    { ...options, describe: sequentialToJson },
  );
}
