// Models whose layers form a graph: inputs joined, branches, layers used twice.
import { zeros } from "../core/create.ts";
import type { DType } from "../core/dtype.ts";
import { rangeError, show, typeError } from "../core/errors.ts";
import type { Shape } from "../core/shape.ts";
import type { Tensor } from "../core/tensor.ts";
import { tidy } from "../core/tidy.ts";
import { type CallContext, Layer } from "../layers/layer.ts";
import { functionalToJson } from "./keras-json.ts";
import { Model, type ModelOptions } from "./model.ts";

/** A value that a model will have: an input, or what a layer makes of other values. */
export type Placeholder = InputPlaceholder | LayerOutput;

export interface InputPlaceholder {
  readonly kind: "input";
  /** Without the batch dimension. */
  readonly shape: Shape;
  readonly dtype: DType;
  readonly name: string | null;
}

export interface LayerOutput {
  readonly kind: "output";
  readonly call: Connection;
  /** Which of the layer's outputs. */
  readonly index: number;
}

/** A layer applied to values. */
export interface Connection {
  readonly layer: Layer;
  readonly inputs: readonly Placeholder[];
}

export interface InputOptions {
  readonly name?: string;
  /** int32 for an embedding's indices; float32 where not given. */
  readonly dtype?: DType;
}

/** An input of that shape, batch dimension not included. */
export function input(shape: Shape, { name, dtype = "float32" }: InputOptions = {}): Placeholder {
  return { kind: "input", shape, dtype, name: name ?? null };
}

/**
 * What the layer makes of the values; a layer applied twice shares its weights. RangeError for a layer of several
 * outputs, which `connectAll` gives.
 */
export function connect(layer: Layer, ...inputs: readonly Placeholder[]): Placeholder {
  const [output, ...others] = connectAll(layer, ...inputs);
  if (others.length > 0)
    throw rangeError(
      "connect",
      "layer",
      "of one output",
      `${layer.className} of ${others.length + 1}`,
    );
  return output!;
}

/** All that the layer makes of the values: of a recurrent layer with `returnState` its output and its states. */
export function connectAll(layer: Layer, ...inputs: readonly Placeholder[]): Placeholder[] {
  if (!(layer instanceof Layer)) throw typeError("connect", "layer", "a layer", show(layer));
  const stranger = inputs.find((one) => one?.kind !== "input" && one?.kind !== "output");
  if (inputs.length === 0 || stranger !== undefined)
    throw typeError("connect", "inputs", "inputs or outputs of layers", show(stranger));
  const call = { layer, inputs };
  return Array.from({ length: layer.outputCount }, (_, index) => ({ kind: "output", call, index }));
}

export interface FunctionalOptions extends ModelOptions {
  readonly inputs: Placeholder | readonly Placeholder[];
  readonly output: Placeholder;
}

/** The model that computes the output from the inputs; its weights are made at once. */
export function functional(options: FunctionalOptions): Model {
  const { output } = options;
  const inputs = [options.inputs].flat() as InputPlaceholder[];
  if (output.kind === "input") throw rangeError("functional", "output", "a layer's", "an input");
  const order = inOrder(output, inputs);
  const layers = [...new Set(order.map(({ layer }) => layer))];
  const names = new Set<string>();
  const inputNames = inputs.map((one) => nameInput(one, names));
  for (const layer of layers) layer.nameAmong(names);
  const graph: FunctionalGraph = { inputs, inputNames, order, output };
  const model = new Model(
    {
      className: "Functional",
      sublayers: layers,
      build: () => null,
      call: (tensors, _weights, context) => evaluate(graph, tensors, context),
      config: () => ({}),
    },
    { ...options, describe: (self) => functionalToJson(self, graph) },
  );
  const zeroInputs = () => inputs.map(({ shape, dtype }) => zeros([1, ...shape], dtype));
  tidy(() => void model.forward(zeroInputs(), false));
  return model;
}

/** The graph of a functional model: the calls of its layers, each after those that it needs. */
export interface FunctionalGraph {
  readonly inputs: readonly InputPlaceholder[];
  readonly inputNames: readonly string[];
  readonly order: readonly Connection[];
  readonly output: LayerOutput;
}

/** Throws RangeError where the output needs an input that is not among the model's. */
function inOrder(output: Placeholder, inputs: readonly Placeholder[]): Connection[] {
  const done = new Set<Connection>();
  const visit = (value: Placeholder) => {
    if (value.kind === "input") {
      if (inputs.includes(value)) return;
      throw rangeError(
        "functional",
        "inputs",
        "all that the output needs",
        `no ${value.name ?? "input"}`,
      );
    }
    if (done.has(value.call)) return;
    value.call.inputs.forEach(visit);
    done.add(value.call);
  };
  visit(output);
  return [...done];
}

function nameInput({ name }: InputPlaceholder, taken: Set<string>): string {
  let free = name ?? "input_layer";
  for (let i = 1; taken.has(free); i++) free = `${name ?? "input_layer"}_${i}`;
  taken.add(free);
  return free;
}

function evaluate(
  { inputs, order, output }: FunctionalGraph,
  tensors: readonly Tensor[],
  context: CallContext,
): Tensor {
  if (tensors.length !== inputs.length)
    throw rangeError("functional", "inputs", `${inputs.length} tensors`, String(tensors.length));
  const given = new Map(inputs.map((one, i) => [one, tensors[i]!]));
  const made = new Map<Connection, readonly Tensor[]>();
  // A call comes after those that it takes its inputs from.
  const tensorOf = (value: Placeholder) =>
    value.kind === "input" ? given.get(value)! : made.get(value.call)![value.index]!;
  for (const call of order) made.set(call, call.layer.callAll(call.inputs.map(tensorOf), context));
  return tensorOf(output);
}
