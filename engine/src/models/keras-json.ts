// A model's configuration in the JSON that Keras 3 writes, which TensorBoard draws as the conceptual graph.
import type { Shape } from "../core/shape.ts";
import type { Layer } from "../layers/layer.ts";

interface LayerJson {
  readonly module: string;
  readonly class_name: string;
  readonly config: Readonly<Record<string, unknown>>;
  readonly registered_name: string | null;
  readonly build_config?: { readonly input_shape: readonly (number | null)[] };
}

/** Layers in a row, led by the input's shape; Error before the model has met an input. */
export function sequentialToJson(model: Layer): string {
  const [inputShape] = model.inputShapes;
  if (inputShape === undefined)
    throw new Error(`${model.name}: build the model, or call it once, before asking for its JSON`);
  const layers = [inputLayer(inputShape), ...model.sublayers.map(layerToJson)];
  return JSON.stringify({
    module: "keras",
    class_name: model.className,
    config: {
      name: model.name,
      trainable: true,
      dtype: dtypePolicy,
      layers,
      build_input_shape: batchShape(inputShape),
    },
    registered_name: null,
    build_config: { input_shape: batchShape(inputShape) },
  });
}

function layerToJson(layer: Layer): LayerJson {
  const [inputShape] = layer.inputShapes;
  return {
    module: "keras.layers",
    class_name: layer.className,
    config: { name: layer.name, trainable: true, dtype: dtypePolicy, ...layer.config() },
    registered_name: null,
    ...(inputShape && { build_config: { input_shape: batchShape(inputShape) } }),
  };
}

function inputLayer(shape: Shape): LayerJson {
  const batch_shape = batchShape(shape);
  const config = { batch_shape, dtype: "float32", sparse: false, name: "input_layer" };
  return { module: "keras.layers", class_name: "InputLayer", config, registered_name: null };
}

const dtypePolicy = {
  module: "keras",
  class_name: "DTypePolicy",
  config: { name: "float32" },
  registered_name: null,
};

/** The batch may be of any size. */
function batchShape([, ...rest]: Shape): (number | null)[] {
  return [null, ...rest];
}
