// A model's configuration in the JSON that Keras 3 writes, which TensorBoard draws as the conceptual graph.
import type { Shape } from "../core/shape.ts";
import type { Layer } from "../layers/layer.ts";
import type { Connection, FunctionalGraph, Placeholder } from "./functional.ts";

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

/** Layers joined by what they take from one another: layer, which of its calls, and which output. */
export function functionalToJson(model: Layer, graph: FunctionalGraph): string {
  const calls = callsOf(graph);
  const history = (value: Placeholder): [string, number, number] =>
    value.kind === "input"
      ? [graph.inputNames[graph.inputs.indexOf(value)]!, 0, 0]
      : [value.call.layer.name, calls.get(value.call.layer)!.indexOf(value.call), value.index];
  const inputs = graph.inputs.map(({ shape, dtype }, i) => ({
    ...inputLayer([1, ...shape], graph.inputNames[i]!, dtype),
    name: graph.inputNames[i],
    inbound_nodes: [],
  }));
  const layers = [...calls].map(([layer, nodes]) => ({
    ...layerToJson(layer),
    name: layer.name,
    inbound_nodes: nodes.map((node) => inboundNode(node, history)),
  }));
  const config = {
    name: model.name,
    trainable: true,
    layers: [...inputs, ...layers],
    input_layers: graph.inputs.map(history),
    output_layers: [history(graph.output)],
  };
  return JSON.stringify({
    module: "keras",
    class_name: "Functional",
    config,
    registered_name: null,
  });
}

function callsOf({ order }: FunctionalGraph): Map<Layer, Connection[]> {
  const calls = new Map<Layer, Connection[]>();
  for (const node of order) calls.set(node.layer, [...(calls.get(node.layer) ?? []), node]);
  return calls;
}

function inboundNode(
  { inputs }: Connection,
  history: (value: Placeholder) => [string, number, number],
): object {
  const tensors = inputs.map((value) => ({
    class_name: "__keras_tensor__",
    config: {
      shape:
        value.kind === "input"
          ? batchShape([1, ...value.shape])
          : batchShape(value.call.layer.outputShapes[value.index] ?? []),
      dtype: "float32",
      keras_history: history(value),
    },
  }));
  return { args: tensors.length === 1 ? tensors : [tensors], kwargs: {} };
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

function inputLayer(shape: Shape, name = "input_layer", dtype = "float32"): LayerJson {
  const config = { batch_shape: batchShape(shape), dtype, sparse: false, name };
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
