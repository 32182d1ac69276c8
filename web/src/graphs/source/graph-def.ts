// A GraphDef as columns, one entry a node; attribute values stay in the text until somebody asks.
import { PbtxtCursor, PbtxtError } from "./pbtxt-cursor.ts";

/** A function of the graph's library; its nodes are a range of the graph's columns. */
export interface FunctionDef {
  readonly name: string;
  readonly inputs: readonly FunctionArg[];
  readonly outputs: readonly FunctionArg[];
  readonly firstNode: number;
  readonly endNode: number;
}

/** An argument of a library function; `type` is as written (DT_FLOAT), empty where it depends on an attribute. */
export interface FunctionArg {
  readonly name: string;
  readonly type: string;
}

/** Nodes of the graph first, then those of its library functions. */
export interface GraphDef {
  readonly text: string;
  readonly names: readonly string[];
  readonly ops: readonly string[];
  readonly devices: readonly string[];
  readonly inputs: readonly (readonly string[])[];
  /** Attributes of node i: entries attrStart[i] to attrStart[i + 1]. */
  readonly attrStart: Uint32Array;
  readonly attrKeys: readonly string[];
  /** The text of each attribute's value message: offsets of its inside. */
  readonly attrFrom: Uint32Array;
  readonly attrTo: Uint32Array;
  /** How many nodes stand outside library functions. */
  readonly mainCount: number;
  readonly functions: readonly FunctionDef[];
  /** versions.producer; null where absent. */
  readonly producer: number | null;
}

const NO_INPUTS: readonly string[] = [];

class GraphDefReader {
  readonly #cursor: PbtxtCursor;
  readonly #names: string[] = [];
  readonly #ops: string[] = [];
  readonly #devices: string[] = [];
  readonly #inputs: (readonly string[])[] = [];
  readonly #attrStart: number[] = [0];
  readonly #attrKeys: string[] = [];
  readonly #attrFrom: number[] = [];
  readonly #attrTo: number[] = [];
  readonly #functions: FunctionDef[] = [];
  readonly #libraryOffsets: [number, number][] = [];
  readonly #text: string;
  #producer: number | null = null;

  constructor(text: string) {
    this.#text = text;
    this.#cursor = new PbtxtCursor(text);
  }

  read(): GraphDef {
    this.#readGraph();
    const mainCount = this.#names.length;
    for (const [from, to] of this.#libraryOffsets) this.#readLibrary(from, to);
    return {
      text: this.#text,
      names: this.#names,
      ops: this.#ops,
      devices: this.#devices,
      inputs: this.#inputs,
      attrStart: Uint32Array.from(this.#attrStart),
      attrKeys: this.#attrKeys,
      attrFrom: Uint32Array.from(this.#attrFrom),
      attrTo: Uint32Array.from(this.#attrTo),
      mainCount,
      functions: this.#functions,
      producer: this.#producer,
    };
  }

  /** Fields of a GraphDef; a graph inside a MetaGraphDef or a SavedModel is read as if it stood alone. */
  #readGraph(): void {
    const cursor = this.#cursor;
    for (let field = cursor.nextField(); field !== null; field = cursor.nextField()) {
      if (field === "node") this.#readNode(cursor);
      else if (field === "library") this.#rememberLibrary();
      else if (field === "versions") this.#readVersions();
      else if (field === "graph_def" || field === "meta_graphs") {
        cursor.enter();
        this.#readGraph();
      } else cursor.skip();
    }
  }

  /** Functions are read after the whole graph, so that the graph's own nodes come first. */
  #rememberLibrary(): void {
    const from = this.#cursor.offset;
    this.#cursor.skip();
    this.#libraryOffsets.push([from, this.#cursor.offset]);
  }

  #readVersions(): void {
    const cursor = this.#cursor;
    cursor.enter();
    for (let field = cursor.nextField(); field !== null; field = cursor.nextField()) {
      if (field === "producer") this.#producer = Number(cursor.string());
      else cursor.skip();
    }
  }

  #readNode(cursor: PbtxtCursor): void {
    let name = "";
    let op = "";
    let device = "";
    let inputs: string[] | null = null;
    cursor.enter();
    for (let field = cursor.nextField(); field !== null; field = cursor.nextField()) {
      if (field === "name") name = cursor.string();
      else if (field === "op") op = cursor.string();
      else if (field === "device") device = cursor.string();
      else if (field === "attr") this.#readAttr(cursor);
      else if (field === "input") {
        const values = cursor.strings();
        if (inputs === null) inputs = values;
        else inputs.push(...values);
      } else cursor.skip();
    }
    this.#names.push(name);
    this.#ops.push(op);
    this.#devices.push(device);
    this.#inputs.push(inputs ?? NO_INPUTS);
    this.#attrStart.push(this.#attrKeys.length);
  }

  #readAttr(cursor: PbtxtCursor): void {
    let key = "";
    let from = 0;
    let to = 0;
    cursor.enter();
    for (let field = cursor.nextField(); field !== null; field = cursor.nextField()) {
      if (field === "key") key = cursor.string();
      else if (field === "value" && cursor.isMessage()) {
        from = cursor.offset + 1;
        cursor.skip();
        to = cursor.offset - 1;
      } else cursor.skip();
    }
    this.#attrKeys.push(key);
    this.#attrFrom.push(from);
    this.#attrTo.push(to);
  }

  #readLibrary(from: number, to: number): void {
    const cursor = new PbtxtCursor(this.#text, from, to);
    cursor.enter();
    for (let field = cursor.nextField(); field !== null; field = cursor.nextField()) {
      if (field === "function") this.#readFunction(cursor);
      else cursor.skip();
    }
  }

  #readFunction(cursor: PbtxtCursor): void {
    const firstNode = this.#names.length;
    let signature: Signature = { name: "", inputs: [], outputs: [] };
    cursor.enter();
    for (let field = cursor.nextField(); field !== null; field = cursor.nextField()) {
      if (field === "signature") signature = readSignature(cursor);
      else if (field === "node_def") this.#readNode(cursor);
      else cursor.skip();
    }
    this.#functions.push({ ...signature, firstNode, endNode: this.#names.length });
  }
}

interface Signature {
  readonly name: string;
  readonly inputs: readonly FunctionArg[];
  readonly outputs: readonly FunctionArg[];
}

function readSignature(cursor: PbtxtCursor): Signature {
  let name = "";
  const inputs: FunctionArg[] = [];
  const outputs: FunctionArg[] = [];
  cursor.enter();
  for (let field = cursor.nextField(); field !== null; field = cursor.nextField()) {
    if (field === "name") name = cursor.string();
    else if (field === "input_arg") inputs.push(readArg(cursor));
    else if (field === "output_arg") outputs.push(readArg(cursor));
    else cursor.skip();
  }
  return { name, inputs, outputs };
}

function readArg(cursor: PbtxtCursor): FunctionArg {
  let name = "";
  let type = "";
  cursor.enter();
  for (let field = cursor.nextField(); field !== null; field = cursor.nextField()) {
    if (field === "name") name = cursor.string();
    else if (field === "type") type = cursor.string();
    else cursor.skip();
  }
  return { name, type };
}

/**
 * Reads a GraphDef in text format, also one inside a MetaGraphDef or SavedModel.
 * Throws PbtxtError with the line where the text is not text format, or holds no node.
 */
export function readGraphDef(text: string): GraphDef {
  const graph = new GraphDefReader(text).read();
  if (graph.names.length === 0 && text.trim() !== "" && graph.functions.length === 0)
    throw new PbtxtError("the text holds no graph node");
  return graph;
}
