// Graphs in TensorFlow's GraphDef, as the graph page and TensorFlow itself read them.
export interface ShapeProto {
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
  list?: { i?: number[]; type?: number[]; shape?: ShapeProto[] };
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

export interface ArgDef {
  name: string;
  type: number;
}
