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

/**
 * Names, roles and edges of a graph's operations. An edge from a constant or summary is replaced by that
 * node's own inputs, so that an order constraint on a constant reaches its user.
 */
export function buildOpGraph(def: GraphDef): OpGraph {
  const table = listOps(def);
  makeUnique(table.rawNames);
  const role = Uint8Array.from(table.ops, roleOf);
  const names = strictNames(table.rawNames, role);
  const idOfRaw = new Map(table.rawNames.map((name, index) => [name, index]));
  const inputsOf = (op: number): readonly NodeInput[] => {
    const prefix = table.inputPrefix[op] ?? "";
    return (def.inputs[table.defNode[op] ?? -1] ?? []).map((text) => parseInput(text, prefix));
  };

  const edges = new EdgeBuilder();
  const constantsOf = new Map<number, number[]>();
  const summariesOf = new Map<number, number[]>();
  const missing = new Set<string>();

  function addInput(op: number, index: number, input: NodeInput): void {
    const source = idOfRaw.get(input.name);
    if (source === undefined) {
      missing.add(input.name);
      return;
    }
    if (role[source] === ROLE_MAIN) {
      edges.add(source, op, input, REFERENCE_INPUTS.has(`${table.ops[op]} ${index}`));
      return;
    }
    if (role[source] === ROLE_CONSTANT) push(constantsOf, op, source);
    for (const through of inputsOf(source)) {
      const origin = idOfRaw.get(through.name);
      if (origin !== undefined && role[origin] === ROLE_MAIN) edges.add(origin, op, through, false);
    }
  }

  for (let op = 0; op < names.length; op++) {
    let before: NodeInput | undefined;
    inputsOf(op).forEach((input, index) => {
      if (role[op] === ROLE_SUMMARY) {
        const source = idOfRaw.get(input.name);
        if (source !== undefined && role[source] === ROLE_MAIN) push(summariesOf, source, op);
      } else if (role[op] === ROLE_MAIN && !isRepeated(input, before)) addInput(op, index, input);
      before = input;
    });
  }
  const shapes = new Map<number, readonly TensorShape[] | null>();
  return {
    def,
    count: names.length,
    names,
    rawNames: table.rawNames,
    ops: table.ops,
    defNode: Int32Array.from(table.defNode),
    role,
    edges: edges.build(),
    constantsOf,
    summariesOf,
    inputsOf,
    shapesOf(op) {
      const known = shapes.get(op);
      if (known !== undefined) return known;
      const node = table.defNode[op] ?? -1;
      const found = node < 0 ? null : outputShapes(def, node);
      shapes.set(op, found);
      return found;
    },
    idOf: new Map(names.map((name, index) => [name, index])),
    missingInputs: [...missing],
  };
}
