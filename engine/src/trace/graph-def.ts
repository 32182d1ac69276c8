// Graphs in TensorFlow's GraphDef, as the graph page reads them.
import type { DType } from "../core/dtype.ts";
import type { ConstInput, GraphAttr } from "../core/op.ts";
import type { Shape } from "../core/shape.ts";
import { dataOf, type TensorSpec } from "../core/tensor.ts";
import type { Graph, GraphNode, OpNode } from "./graph.ts";

/** tensorflow.DataType numbers. */
export const typeNumbers = { float32: 1, float64: 2, int32: 3, bool: 10 } as const;
const resourceType = 20;

/** TensorFlow's GraphDef version at the time of writing; readers refuse graphs of differing versions. */
const producer = 2474;

interface ShapeProto {
  dim: { size: number }[];
}

export interface TensorProto {
  dtype: number;
  tensorShape: ShapeProto;
  floatVal?: number[];
  doubleVal?: number[];
  intVal?: number[];
  boolVal?: boolean[];
  tensorContent?: Uint8Array;
}

export interface AttrValue {
  i?: number;
  f?: number;
  b?: boolean;
  s?: Uint8Array;
  type?: number;
  shape?: ShapeProto;
  tensor?: TensorProto;
  func?: { name: string };
  list?: { i?: number[]; shape?: ShapeProto[] };
}

export interface NodeDef {
  name: string;
  op: string;
  input: string[];
  device: string;
  attr: Record<string, AttrValue>;
}

/** The message tensorflow.GraphDef with protobuf's camelCase field names. */
export interface GraphDef {
  node: NodeDef[];
  /** The functions that nodes name: branches and loops' bodies. */
  library?: { function: FunctionDef[] };
  versions: { producer: number };
}

export interface FunctionDef {
  signature: { name: string; inputArg: ArgDef[]; outputArg: ArgDef[] };
  nodeDef: NodeDef[];
  /** The node and output that each output argument is. */
  ret: Record<string, string>;
}

interface ArgDef {
  name: string;
  type: number;
}

/** Constants above this are written by shape only: the page cuts larger attributes anyway. */
const maxConstBytes = 1024;

/** The graph as a GraphDef, its parts as library functions. */
export function graphToDef(graph: Graph): GraphDef {
  const writer = new GraphWriter(graph);
  const node = writer.nodes();
  const library = writer.functions.length > 0 ? { library: { function: writer.functions } } : {};
  return { node, ...library, versions: { producer } };
}

/** A part of a graph as a function: its placeholders are the arguments, what it returns are named results. */
function functionDef(name: string, graph: Graph, functions: FunctionDef[]): FunctionDef {
  const writer = new GraphWriter(graph, functions);
  const nodes = writer.nodes().filter(({ op }) => op !== "Placeholder");
  const argOf = (slot: number, i: number, stem: string): ArgDef => ({
    name: `${stem}_${i}`,
    type: typeNumbers[graph.slots[slot]!.dtype],
  });
  const results = graph.outputs.map((slot, i) => argOf(slot, i, "result"));
  const args = graph.inputs.map((slot) => ({
    name: graph.origins[slot]!.node.name,
    type: typeNumbers[graph.slots[slot]!.dtype],
  }));
  const ends = nodes.filter(({ op }) => op === "Identity").slice(-graph.outputs.length);
  const ret = results.map((result, i) => [result.name, `${ends[i]?.name ?? ""}:output:0`]);
  return {
    signature: { name, inputArg: args, outputArg: results },
    nodeDef: nodes,
    ret: Object.fromEntries(ret),
  };
}

class GraphWriter {
  readonly #graph: Graph;
  readonly #names: Set<string>;
  readonly #out: NodeDef[] = [];
  /** The functions that the nodes so far name. */
  readonly functions: FunctionDef[];

  constructor(graph: Graph, functions: FunctionDef[] = []) {
    this.#graph = graph;
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
      const attr = { dtype: typeAttr(dtype), shape: { shape: shapeProto(shape) } };
      this.#push(node.name, "Placeholder", [], { ...attr, ...userName(node.userName) }, [
        spec(node.out),
      ]);
    } else if (node.kind === "const") {
      this.#writeConst(node.name, node.value.dtype, node.value.shape, dataOf(node.value));
    } else if (node.kind === "resource") {
      const attr = { dtype: { type: resourceType }, shape: { shape: { dim: [] } } };
      this.#push(node.name, "Placeholder", [], { ...attr, ...userName(node.variable.name) }, [
        { shape: [] },
      ]);
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
    if (carrier !== undefined && op.type !== "Cast") attr.T = typeAttr(carrier.dtype);
    if (op.type === "AddN") attr.N = { i: inputs.length };
    for (const [name, value] of Object.entries(op.graphAttrs?.(attrs, inputSpecs) ?? {})) {
      attr[name] = attrValue(value);
    }
    for (const [name, part] of Object.entries(op.graphParts?.(attrs) ?? {})) {
      const called = `${node.name.replaceAll("/", "_")}_${name}_${this.functions.length}`;
      this.functions.push(functionDef(called, part, this.functions));
      attr[name] = { func: { name: called } };
    }
    this.#push(node.name, op.graphType?.(inputSpecs) ?? op.type, inputs, attr, outputs);
  }

  #writeConstInput(user: string, { name, value }: ConstInput): string {
    let full = `${user}/${name}`;
    while (this.#names.has(full)) full += "_";
    this.#names.add(full);
    const list = typeof value === "number" ? [value] : value;
    const shape = typeof value === "number" ? [] : [list.length];
    this.#writeConst(full, "int32", shape, Int32Array.from(list));
    return full;
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
    return index === 0 ? node.name : `${node.name}:${index}`;
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

/** A shape as TensorShapeProto. */
function shapeProto(shape: Shape): ShapeProto {
  return { dim: shape.map((size) => ({ size })) };
}

function typeAttr(dtype: DType): AttrValue {
  return { type: typeNumbers[dtype] };
}

function userName(name: string): Record<string, AttrValue> {
  return { _user_specified_name: { s: new TextEncoder().encode(name) } };
}

function attrValue(attr: GraphAttr): AttrValue {
  if ("ints" in attr) return { list: { i: [...attr.ints] } };
  if ("s" in attr) return { s: new TextEncoder().encode(attr.s) };
  if ("type" in attr) return { type: typeNumbers[attr.type] };
  return attr;
}

/** The values one by one; above the limit only dtype and shape. */
function tensorProto(dtype: DType, shape: Shape, data: ArrayLike<number>): TensorProto {
  const proto: TensorProto = { dtype: typeNumbers[dtype], tensorShape: shapeProto(shape) };
  const values = Array.from(data);
  if (values.length * 4 > maxConstBytes) return proto;
  if (dtype === "float32") proto.floatVal = values;
  else if (dtype === "float64") proto.doubleVal = values;
  else if (dtype === "int32") proto.intVal = values;
  else proto.boolVal = values.map((value) => value === 1);
  return proto;
}
