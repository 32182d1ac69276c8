// Writes a traced graph down in TensorFlow's GraphDef.
import type { DType } from "../core/dtype.ts";
import type { ConstInput, GraphPart } from "../core/op.ts";
import type { Shape } from "../core/shape.ts";
import { dataOf, type TensorSpec } from "../core/tensor.ts";
import {
  attrValue,
  resourceType,
  shapeProto,
  tensorProto,
  typeAttr,
  typeNumbers,
  userName,
} from "./attr-values.ts";
import type { Graph, GraphNode, OpNode } from "./graph.ts";
import type { ArgDef, AttrValue, FunctionDef, GraphDef, NodeDef } from "./graph-def.ts";
import { outputInFunction } from "./output-names.ts";

/** TensorFlow's GraphDef version at the time of writing; readers refuse graphs of differing versions. */
const producer = 2474;

/** The graph as a GraphDef, its parts as library functions. */
export function graphToDef(graph: Graph): GraphDef {
  const writer = new GraphWriter(graph, false, []);
  const node = writer.nodes();
  const library = writer.functions.length > 0 ? { library: { function: writer.functions } } : {};
  return { node, ...library, versions: { producer } };
}

/**
 * A part as a function of all inputs of the node that names it, of which the part uses some. Results are the part's, and
 * in a loop's body the further inputs as they are.
 */
function functionDef(
  name: string,
  { graph, at, passesOn = false, skips = 0 }: GraphPart,
  inputs: readonly TensorSpec[],
  functions: FunctionDef[],
): FunctionDef {
  const nodeDef = new GraphWriter(graph, true, functions).nodes();
  const placeholders = graph.inputs.map((slot) => graph.origins[slot]!.node.name);
  const argOf = ({ dtype }: TensorSpec, i: number): ArgDef => ({
    name: placeholders[at.indexOf(i + skips)] ?? `unused_${i}`,
    type: typeNumbers[dtype],
  });
  const inputArg = inputs.slice(skips).map(argOf);
  const ends = nodeDef.filter(({ op }) => op === "Identity").slice(-graph.outputs.length);
  const results = [
    ...graph.outputs.map(
      (slot, i) => [graph.slots[slot]!.dtype, `${ends[i]!.name}:output:0`] as const,
    ),
    ...(passesOn ? inputs.slice(graph.outputs.length) : []).map(
      ({ dtype }, i) => [dtype, inputArg[graph.outputs.length + i]!.name] as const,
    ),
  ];
  return {
    signature: {
      name,
      inputArg,
      outputArg: results.map(([dtype], i) => ({ name: `result_${i}`, type: typeNumbers[dtype] })),
    },
    nodeDef: nodeDef.filter(({ op }) => op !== "Placeholder"),
    ret: Object.fromEntries(results.map(([, source], i) => [`result_${i}`, source])),
  };
}

class GraphWriter {
  readonly #graph: Graph;
  readonly #names: Set<string>;
  readonly #isFunction: boolean;
  readonly #out: NodeDef[] = [];
  /** The functions that the nodes so far name. */
  readonly functions: FunctionDef[];

  constructor(graph: Graph, isFunction: boolean, functions: FunctionDef[]) {
    this.#graph = graph;
    this.#isFunction = isFunction;
    this.functions = functions;
    this.#names = new Set(graph.nodes.map((node) => node.name));
  }

  nodes(): NodeDef[] {
    for (const node of this.#graph.nodes) this.#write(node);
    const stateful = this.#graph.nodes
      .filter((node) => node.kind === "read" || node.kind === "assign")
      .map((node) => `^${node.name}`);
    const control = stateful.length > 0 ? ["^NoOp"] : [];
    for (const slot of this.#graph.outputs) this.#writeResult(slot, control);
    if (stateful.length > 0) this.#push("NoOp", "NoOp", stateful, {}, []);
    return this.#out;
  }

  #write(node: GraphNode): void {
    const spec = (slot: number) => this.#graph.slots[slot]!;
    if (node.kind === "placeholder") {
      const { shape, dtype } = spec(node.out);
      this.#writeArgument(node.name, node.userName, typeNumbers[dtype], shape);
    } else if (node.kind === "const") {
      this.#writeConst(node.name, node.value.dtype, node.value.shape, dataOf(node.value));
    } else if (node.kind === "resource") {
      this.#writeArgument(node.name, node.variable.name, resourceType, []);
    } else if (node.kind === "read") {
      const { dtype } = spec(node.out);
      this.#push(node.name, "ReadVariableOp", [node.resource.name], { dtype: typeAttr(dtype) }, [
        spec(node.out),
      ]);
    } else if (node.kind === "assign") {
      const { dtype } = spec(node.value);
      const inputs = [
        node.resource.name,
        this.#ref(node.value),
        ...node.after.map((name) => `^${name}`),
      ];
      const type = `${node.how[0]!.toUpperCase()}${node.how.slice(1)}VariableOp`;
      this.#push(node.name, type, inputs, { dtype: typeAttr(dtype) }, []);
    } else this.#writeOp(node);
  }

  #writeArgument(name: string, given: string, type: number, shape: Shape): void {
    const attr = { dtype: { type }, shape: { shape: shapeProto(shape) }, ...userName(given) };
    this.#push(name, "Placeholder", [], attr, [{ shape }]);
  }

  #writeOp(node: OpNode): void {
    const { op, attrs } = node;
    const inputSpecs = node.inputs.map((slot) => this.#graph.slots[slot]!);
    const outputs = node.outs.map((slot) => this.#graph.slots[slot]!);
    const inputs = node.inputs.map((slot) => this.#ref(slot));
    for (const one of op.constInputs?.(attrs, inputSpecs) ?? []) {
      inputs.splice(one.at ?? inputs.length, 0, this.#writeConstInput(node.name, one));
    }
    const attr: Record<string, AttrValue> = {};
    const carrier = inputSpecs[0] ?? outputs[0];
    const { graphTypeAttr = "T" } = op;
    if (carrier !== undefined && graphTypeAttr !== null)
      attr[graphTypeAttr] = typeAttr(carrier.dtype);
    for (const [name, value] of Object.entries(op.graphAttrs?.(attrs, inputSpecs) ?? {})) {
      attr[name] = attrValue(value);
    }
    const parts = Object.entries(op.graphParts?.(attrs) ?? {});
    for (const [name, part] of parts) {
      const called = `${node.name.replaceAll("/", "_")}_${name}_${this.functions.length}`;
      this.functions.push(functionDef(called, part, inputSpecs, this.functions));
      attr[name] = { func: { name: called } };
    }
    const isLoop = parts.some(([, part]) => part.passesOn === true);
    const all = isLoop ? [...outputs, ...inputSpecs.slice(outputs.length)] : outputs;
    this.#push(node.name, this.#typeOf(node), inputs, attr, all);
  }

  #typeOf({ op, inputs }: OpNode): string {
    return op.graphType?.(inputs.map((slot) => this.#graph.slots[slot]!)) ?? op.type;
  }

  #writeConstInput(user: string, { name, value, dtype = "int32", ...given }: ConstInput): string {
    let full = `${user}/${name}`;
    while (this.#names.has(full)) full += "_";
    this.#names.add(full);
    const list = typeof value === "number" ? [value] : value;
    const shape = given.shape ?? (typeof value === "number" ? [] : [list.length]);
    this.#writeConst(full, dtype, shape, list);
    return this.#isFunction ? `${full}:output:0` : full;
  }

  #writeConst(name: string, dtype: DType, shape: Shape, data: ArrayLike<number>): void {
    const attr = { dtype: typeAttr(dtype), value: { tensor: tensorProto(dtype, shape, data) } };
    this.#push(name, "Const", [], attr, [{ shape }]);
  }

  #writeResult(slot: number, control: readonly string[]): void {
    const spec = this.#graph.slots[slot]!;
    let name = "Identity";
    for (let i = 1; this.#names.has(name); i++) name = `Identity_${i}`;
    this.#names.add(name);
    this.#push(name, "Identity", [this.#ref(slot), ...control], { T: typeAttr(spec.dtype) }, [
      spec,
    ]);
  }

  #ref(slot: number): string {
    const { node, index } = this.#graph.origins[slot]!;
    if (!this.#isFunction) return index === 0 ? node.name : `${node.name}:${index}`;
    if (node.kind === "placeholder") return node.name;
    const type = node.kind === "op" ? this.#typeOf(node) : node.kind;
    return outputInFunction(node.name, type, index);
  }

  #push(
    name: string,
    op: string,
    input: string[],
    attr: Record<string, AttrValue>,
    outputs: readonly Pick<TensorSpec, "shape">[],
  ): void {
    const shapes = { list: { shape: outputs.map(({ shape }) => shapeProto(shape)) } };
    const withShapes = outputs.length === 0 ? attr : { ...attr, _output_shapes: shapes };
    this.#out.push({ name, op, input, device: "", attr: withShapes });
  }
}
