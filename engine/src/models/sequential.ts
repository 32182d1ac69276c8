// Layers in a row.
import { rangeError } from "../core/errors.ts";
import { Layer } from "../layers/layer.ts";
import type { Placeholder } from "./functional.ts";
import { sequentialToJson } from "./keras-json.ts";
import { Model, type ModelOptions } from "./model.ts";

/**
 * A model whose layers follow one another: each takes the output of the one before. Where an `input` comes first the
 * weights are made at once, else when the model first meets an input.
 */
export function sequential(
  layers: readonly (Layer | Placeholder)[],
  options: ModelOptions = {},
): Model {
  const [first] = layers;
  const begins = first instanceof Layer || first?.kind !== "input" ? null : first;
  const row = (begins === null ? layers : layers.slice(1)).map(checkedLayer);
  if (row.length === 0) throw rangeError("sequential", "layers", "at least one layer", "none");
  const names = new Set<string>();
  for (const layer of row) layer.nameAmong(names);
  const model = new Model(
    {
      className: "Sequential",
      sublayers: row,
      build: () => null,
      call: (inputs, _weights, context) =>
        row.reduce((x, layer) => [layer.call(x, context)], inputs)[0]!,
      config: () => ({}),
    },
    { ...options, describe: sequentialToJson },
  );
  return begins === null ? model : model.build(begins.shape);
}

function checkedLayer(layer: Layer | Placeholder): Layer {
  if (layer instanceof Layer) return layer;
  throw rangeError("sequential", "layers", "layers, after one input at most", "another input");
}
