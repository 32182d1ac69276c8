// A Keras model's configuration (the JSON of model.to_json()) as a graph: one node a layer.
import type { tensorflow } from "@tb-ts/proto";
import { invalidArgument } from "../../errors.ts";
import { dataTypeNumber } from "./text-enums.ts";

type Node = tensorflow.NodeDef.$Properties;

/** Parsed JSON of unknown make: every field is looked at before it is used. */
type Json = unknown;

interface Layer {
  readonly className: string | null;
  readonly name: string;
  readonly dtype: Json;
  /** Null where the configuration says nothing of inputs, as in a Sequential model. */
  readonly inputs: readonly (readonly [name: string, index: number])[] | null;
  /** The layers of a model in the model; null for a plain layer. */
  readonly layers: readonly Json[] | null;
  readonly inputLayers: Json;
  readonly outputLayers: Json;
}

/** Models nested deeper than this are refused: a hostile configuration must not exhaust the stack. */
const maxDepth = 50;

/**
 * The graph of a model: a node a layer, named by its path of models, with `keras_class` and `dtype` as attributes.
 * A model in a model is a scope; its inputs and outputs are joined to the layers around it.
 */
export function kerasModelToGraph(config: Json): tensorflow.GraphDef.$Properties {
  const builder = new GraphBuilder();
  builder.visit(readLayer(config), "", 0);
  return { node: builder.nodes };
}

class GraphBuilder {
  readonly nodes: Node[] = [];
  /** What feeds the input layers of models in models, by the input layer's path. */
  readonly #feeds = new Map<string, string>();
  /** The layers that a model's outputs come from, by the model's path. */
  readonly #outputs = new Map<string, readonly string[]>();
  #previous: string | null = null;

  visit(layer: Layer, scope: string, depth: number): void {
    if (depth > maxDepth) throw invalidArgument("The Keras model is nested too deeply.");
    if (!layer.layers?.length) {
      this.#addNode(layer, scope);
      return;
    }
    const path = join(scope, layer.name);
    this.#enterModel(layer, scope, path);
    // The scope of a model's layers: its own path; the outermost model's is its name.
    for (const inner of layer.layers) this.visit(readLayer(inner), path, depth + 1);
  }

  #enterModel(model: Layer, scope: string, path: string): void {
    const inputLayers = asList(model.inputLayers);
    const outputLayers = asList(model.outputLayers);
    const isFunctional = inputLayers.length > 0 && outputLayers.length > 0;
    const feeds = model.inputs ?? [];
    if (feeds.length && isFunctional) {
      for (const [index, [name]] of feeds.slice(0, inputLayers.length).entries())
        this.#feeds.set(join(path, String(inputLayers[index])), join(scope, name));
    } else if (feeds[0]) this.#previous = join(scope, feeds[0][0]);
    else if (this.#previous && isFunctional)
      this.#feeds.set(join(path, String(inputLayers[0])), this.#previous);
    this.#outputs.set(path, this.#outputsOf(model, path, isFunctional ? outputLayers : []));
  }

  #outputsOf(model: Layer, path: string, outputLayers: readonly Json[]): string[] {
    if (outputLayers.length === 0) {
      const last = readLayer(model.layers?.at(-1));
      return [join(path, last.name)];
    }
    // One output is [name, node, tensor]; several are a list of such.
    const outputs = Array.isArray(outputLayers[0]) ? outputLayers : [outputLayers];
    return outputs.map((output) => join(path, String(asList(output)[0])));
  }

  #addNode(layer: Layer, scope: string): void {
    const name = join(scope, layer.name);
    const input = this.#inputsOf(layer, scope);
    const feed = this.#feeds.get(name);
    if (feed !== undefined) input.push(feed);
    this.nodes.push({ name, input, attr: attributesOf(layer) });
    this.#previous = name;
  }

  #inputsOf(layer: Layer, scope: string): string[] {
    if (!layer.inputs) return this.#previous === null ? [] : [this.#previous];
    return layer.inputs.map(([name, index]) => {
      const path = join(scope, name);
      // The index counts the model's calls as well, so it may be past its outputs: then the last one is meant.
      const outputs = this.#outputs.get(path);
      return outputs?.[index] ?? outputs?.at(-1) ?? path;
    });
  }
}

function join(scope: string, name: string): string {
  return scope ? `${scope}/${name}` : name;
}

function attributesOf(layer: Layer): Record<string, tensorflow.AttrValue.$Properties> {
  const attributes: Record<string, tensorflow.AttrValue.$Properties> = {};
  if (layer.className !== null)
    attributes.keras_class = { s: new Uint8Array(Buffer.from(layer.className)) };
  const type = dtypeNumber(layer.dtype);
  if (type !== undefined) attributes.dtype = { type };
  return attributes;
}

/** Keras's names of element types where TensorFlow's enumeration has others. */
const kerasNames: Readonly<Record<string, string>> = {
  float16: "half",
  float32: "float",
  float64: "double",
};

/** The element type of `"float32"` or of a policy object; undefined for what is no type (mixed precision). */
function dtypeNumber(dtype: Json): number | undefined {
  const policy = asObject(dtype);
  const name = policy ? asObject(policy.config)?.name : dtype;
  return typeof name === "string" ? dataTypeNumber(kerasNames[name] ?? name) : undefined;
}

function readLayer(json: Json): Layer {
  const layer = asObject(json);
  const config = asObject(layer?.config);
  if (!layer || !config) throw invalidArgument("The Keras model has a layer without a config.");
  return {
    className: typeof layer.class_name === "string" ? layer.class_name : null,
    name: String(config.name ?? ""),
    dtype: config.dtype ?? null,
    inputs:
      layer.inbound_nodes === undefined || layer.inbound_nodes === null
        ? null
        : readInputs(layer.inbound_nodes),
    layers: Array.isArray(config.layers) ? config.layers : null,
    inputLayers: config.input_layers,
    outputLayers: config.output_layers,
  };
}

/** `[layer, index of its output]` of every tensor that a layer is called with (the form of Keras 3). */
function readInputs(inboundNodes: Json): [string, number][] {
  const tensors = asList(inboundNodes).flatMap((node) =>
    asList(asObject(node)?.args).flatMap((argument) =>
      Array.isArray(argument) ? argument : [argument],
    ),
  );
  return tensors.flatMap((tensor): [string, number][] => {
    const history = asList(asObject(asObject(tensor)?.config)?.keras_history);
    return history.length < 3 ? [] : [[String(history[0]), Number(history[2])]];
  });
}

function asObject(json: Json): Readonly<Record<string, Json>> | null {
  return typeof json === "object" && json !== null && !Array.isArray(json)
    ? (json as Record<string, Json>)
    : null;
}

function asList(json: Json): readonly Json[] {
  return Array.isArray(json) ? json : [];
}
