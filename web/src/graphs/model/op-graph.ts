// The operations of a graph under strict names, the edges between them, and the constants and summaries
// that are drawn on their users instead of as nodes of their own.
import { findAttr, outputShapes, readAttr, type TensorShape } from "../source/attr-value.ts";
import type { GraphDef } from "../source/graph-def.ts";
import { type NodeInput, parseInput } from "./node-input.ts";
import { strictNames } from "./strict-names.ts";

/** Functions of the library are scopes at the root whose names start so (TensorBoard's convention). */
export const FUNCTION_PREFIX = "__function_library__";

export const ROLE_MAIN = 0;
/** Drawn on each of its users: operations whose type contains `Const`. */
export const ROLE_CONSTANT = 1;
/** Drawn on what it summarises: operations whose type is letters ending in `Summary`. */
export const ROLE_SUMMARY = 2;

/** Edges between main operations, parallel columns. */
export interface OpEdges {
  readonly count: number;
  readonly from: Uint32Array;
  readonly to: Uint32Array;
  /** 1 where only the order of execution flows, no tensor. */
  readonly isControl: Uint8Array;
  /** 1 where the target changes the source's variable in place. */
  readonly isReference: Uint8Array;
  /** Which output of the source: `0`, `1` or `name:0`. */
  readonly outputKeys: readonly string[];
}

export interface OpGraph {
  readonly def: GraphDef;
  readonly count: number;
  /** Strict names: an operation that is also a scope is `scope/(name)`. Unique. */
  readonly names: readonly string[];
  /** Names as in the file; inside functions with the function's prefix. */
  readonly rawNames: readonly string[];
  readonly ops: readonly string[];
  /** Index into the graph definition's columns, -1 for a function's argument. */
  readonly defNode: Int32Array;
  readonly role: Uint8Array;
  readonly edges: OpEdges;
  /** Constants drawn on each operation, and summaries. */
  readonly constantsOf: ReadonlyMap<number, readonly number[]>;
  readonly summariesOf: ReadonlyMap<number, readonly number[]>;
  readonly inputsOf: (op: number) => readonly NodeInput[];
  readonly shapesOf: (op: number) => readonly TensorShape[] | null;
  readonly idOf: ReadonlyMap<string, number>;
  /** Inputs that name no node of the graph. */
  readonly missingInputs: readonly string[];
}

const CONSTANT_OP = /Const/;
const SUMMARY_OP = /^[a-zA-Z]+Summary$/;

/** Inputs that a node changes in place, as `op index` (TensorBoard's list). */
const REFERENCE_INPUTS = new Set(
  [
    "Assign",
    "AssignAdd",
    "AssignSub",
    "assign",
    "assign_add",
    "assign_sub",
    "count_up_to",
    "ScatterAdd",
    "ScatterSub",
    "ScatterUpdate",
    "scatter_add",
    "scatter_sub",
    "scatter_update",
  ].map((op) => `${op} 0`),
);

interface OpTable {
  readonly rawNames: string[];
  readonly ops: string[];
  readonly defNode: number[];
  /** What is put before each of an operation's input names. */
  readonly inputPrefix: string[];
}

function addOp(table: OpTable, name: string, op: string, defNode: number, prefix: string): void {
  table.rawNames.push(name);
  table.ops.push(op);
  table.defNode.push(defNode);
  table.inputPrefix.push(prefix);
}

/** An operation's type; Keras's conceptual graphs keep the layer's class in an attribute. */
function opType(def: GraphDef, node: number): string {
  const op = def.ops[node] ?? "";
  if (op !== "") return op;
  const attr = findAttr(def, node, "keras_class");
  const [field] = attr < 0 ? [] : readAttr(def, attr);
  return field?.[1].kind === "scalar" ? field[1].text : "";
}

function listOps(def: GraphDef): OpTable {
  const table: OpTable = { rawNames: [], ops: [], defNode: [], inputPrefix: [] };
  for (let node = 0; node < def.mainCount; node++)
    addOp(table, def.names[node] ?? "", opType(def, node), node, "");
  for (const func of def.functions) {
    const prefix = `${FUNCTION_PREFIX}${func.name}/`;
    for (const arg of func.inputs) addOp(table, prefix + arg.name, "input_arg", -1, prefix);
    for (let node = func.firstNode; node < func.endNode; node++)
      addOp(table, prefix + def.names[node], opType(def, node), node, prefix);
  }
  return table;
}

/** A file may repeat a name: every node is kept, later ones with a number. */
function makeUnique(names: string[]): void {
  const seen = new Set<string>();
  names.forEach((name, index) => {
    let unique = name;
    for (let copy = 2; seen.has(unique); copy++) unique = `${name} (${copy})`;
    seen.add(unique);
    names[index] = unique;
  });
}

function roleOf(op: string): number {
  if (CONSTANT_OP.test(op)) return ROLE_CONSTANT;
  return SUMMARY_OP.test(op) ? ROLE_SUMMARY : ROLE_MAIN;
}

class EdgeBuilder {
  readonly from: number[] = [];
  readonly to: number[] = [];
  readonly isControl: number[] = [];
  readonly isReference: number[] = [];
  readonly outputKeys: string[] = [];

  add(from: number, to: number, input: NodeInput, isReference: boolean): void {
    if (from === to) return;
    this.from.push(from);
    this.to.push(to);
    this.isControl.push(input.isControl ? 1 : 0);
    this.isReference.push(isReference ? 1 : 0);
    this.outputKeys.push(input.outputKey);
  }

  build(): OpEdges {
    return {
      count: this.from.length,
      from: Uint32Array.from(this.from),
      to: Uint32Array.from(this.to),
      isControl: Uint8Array.from(this.isControl),
      isReference: Uint8Array.from(this.isReference),
      outputKeys: this.outputKeys,
    };
  }
}

function push(map: Map<number, number[]>, key: number, value: number): void {
  const list = map.get(key);
  if (!list) map.set(key, [value]);
  else if (!list.includes(value)) list.push(value);
}

function isRepeated(input: NodeInput, before: NodeInput | undefined): boolean {
  return (
    before !== undefined &&
    before.name === input.name &&
    before.outputKey === input.outputKey &&
    before.isControl === input.isControl
  );
}

/** The inputs of an operation by its index. */
type InputsOf = (op: number) => readonly NodeInput[];

/**
 * Turns inputs into edges. An edge from a constant or summary is replaced by that node's own inputs, so that an
 * order constraint on a constant reaches its user.
 */
class InputReader {
  readonly edges = new EdgeBuilder();
  readonly constantsOf = new Map<number, number[]>();
  readonly summariesOf = new Map<number, number[]>();
  readonly missing = new Set<string>();
  readonly #table: OpTable;
  readonly #role: Uint8Array;
  readonly #inputsOf: InputsOf;
  readonly #idOfRaw: ReadonlyMap<string, number>;

  constructor(table: OpTable, role: Uint8Array, inputsOf: InputsOf) {
    this.#table = table;
    this.#role = role;
    this.#inputsOf = inputsOf;
    this.#idOfRaw = new Map(table.rawNames.map((name, index) => [name, index]));
  }

  read(op: number): void {
    if (this.#role[op] === ROLE_SUMMARY) this.#readSummary(op);
    if (this.#role[op] !== ROLE_MAIN) return;
    let before: NodeInput | undefined;
    this.#inputsOf(op).forEach((input, index) => {
      if (!isRepeated(input, before)) this.#addInput(op, index, input);
      before = input;
    });
  }

  #readSummary(op: number): void {
    for (const input of this.#inputsOf(op)) {
      const source = this.#mainOp(input);
      if (source >= 0) push(this.summariesOf, source, op);
    }
  }

  /** The main operation that an input names, -1 where it names none. */
  #mainOp({ name }: NodeInput): number {
    const source = this.#idOfRaw.get(name) ?? -1;
    return this.#role[source] === ROLE_MAIN ? source : -1;
  }

  #addInput(op: number, index: number, input: NodeInput): void {
    const source = this.#idOfRaw.get(input.name);
    if (source === undefined) {
      this.missing.add(input.name);
      return;
    }
    if (this.#role[source] === ROLE_MAIN) {
      const isReference = REFERENCE_INPUTS.has(`${this.#table.ops[op]} ${index}`);
      this.edges.add(source, op, input, isReference);
      return;
    }
    if (this.#role[source] === ROLE_CONSTANT) push(this.constantsOf, op, source);
    for (const through of this.#inputsOf(source)) {
      const origin = this.#mainOp(through);
      if (origin >= 0) this.edges.add(origin, op, through, false);
    }
  }
}

/** The shapes of operations' outputs, read when they are first asked for. */
function shapesOfOutputs(def: GraphDef, defNode: Int32Array): OpGraph["shapesOf"] {
  const shapes = new Map<number, readonly TensorShape[] | null>();
  return (op) => {
    const known = shapes.get(op);
    if (known !== undefined) return known;
    const node = defNode[op] ?? -1;
    const found = node < 0 ? null : outputShapes(def, node);
    shapes.set(op, found);
    return found;
  };
}

/** Names, roles and edges of a graph's operations. */
export function buildOpGraph(def: GraphDef): OpGraph {
  const table = listOps(def);
  makeUnique(table.rawNames);
  const { rawNames, ops } = table;
  const defNode = Int32Array.from(table.defNode);
  const role = Uint8Array.from(ops, roleOf);
  const names = strictNames(rawNames, role);
  const inputsOf = (op: number): readonly NodeInput[] => {
    const prefix = table.inputPrefix[op] ?? "";
    return (def.inputs[defNode[op] ?? -1] ?? []).map((text) => parseInput(text, prefix));
  };
  const reader = new InputReader(table, role, inputsOf);
  for (let op = 0; op < names.length; op++) reader.read(op);
  const { constantsOf, summariesOf, missing } = reader;
  return {
    ...{ def, count: names.length, names, rawNames, ops, defNode, role },
    ...{ edges: reader.edges.build(), constantsOf, summariesOf, inputsOf },
    shapesOf: shapesOfOutputs(def, defNode),
    idOf: new Map(names.map((name, index) => [name, index])),
    missingInputs: [...missing],
  };
}
