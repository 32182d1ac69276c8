// The fields of the public graph messages: number, name, and how the value is written on the wire.

/** Scalar kinds by wire form; `enum TensorType` has names; anything else is a message of the schema. */
export type FieldType =
  | "string"
  | "bytes"
  | "bool"
  | "int"
  | "uint"
  | "float"
  | "double"
  | "dtype"
  | { readonly message: string }
  | { readonly map: string };

export type MessageSchema = Readonly<Record<number, readonly [name: string, type: FieldType]>>;

const message = (name: string): FieldType => ({ message: name });

/** Messages by name; fields that are not listed are passed over. */
export const SCHEMA: Readonly<Record<string, MessageSchema>> = {
  GraphDef: {
    1: ["node", message("NodeDef")],
    2: ["library", message("FunctionDefLibrary")],
    4: ["versions", message("VersionDef")],
  },
  MetaGraphDef: { 2: ["graph_def", message("GraphDef")] },
  SavedModel: { 2: ["meta_graphs", message("MetaGraphDef")] },
  VersionDef: { 1: ["producer", "int"], 2: ["min_consumer", "int"], 3: ["bad_consumers", "int"] },
  NodeDef: {
    1: ["name", "string"],
    2: ["op", "string"],
    3: ["input", "string"],
    4: ["device", "string"],
    5: ["attr", { map: "AttrValue" }],
  },
  AttrValue: {
    1: ["list", message("ListValue")],
    2: ["s", "bytes"],
    3: ["i", "int"],
    4: ["f", "float"],
    5: ["b", "bool"],
    6: ["type", "dtype"],
    7: ["shape", message("TensorShapeProto")],
    8: ["tensor", message("TensorProto")],
    9: ["placeholder", "string"],
    10: ["func", message("NameAttrList")],
  },
  ListValue: {
    2: ["s", "bytes"],
    3: ["i", "int"],
    4: ["f", "float"],
    5: ["b", "bool"],
    6: ["type", "dtype"],
    7: ["shape", message("TensorShapeProto")],
    8: ["tensor", message("TensorProto")],
    9: ["func", message("NameAttrList")],
  },
  NameAttrList: { 1: ["name", "string"], 2: ["attr", { map: "AttrValue" }] },
  TensorShapeProto: { 2: ["dim", message("Dim")], 3: ["unknown_rank", "bool"] },
  Dim: { 1: ["size", "int"], 2: ["name", "string"] },
  TensorProto: {
    1: ["dtype", "dtype"],
    2: ["tensor_shape", message("TensorShapeProto")],
    3: ["version_number", "int"],
    4: ["tensor_content", "bytes"],
    5: ["float_val", "float"],
    6: ["double_val", "double"],
    7: ["int_val", "int"],
    8: ["string_val", "bytes"],
    10: ["int64_val", "int"],
    11: ["bool_val", "bool"],
    13: ["half_val", "int"],
    16: ["uint32_val", "uint"],
    17: ["uint64_val", "uint"],
  },
  FunctionDefLibrary: { 1: ["function", message("FunctionDef")] },
  FunctionDef: {
    1: ["signature", message("OpDef")],
    3: ["node_def", message("NodeDef")],
    5: ["attr", { map: "AttrValue" }],
  },
  OpDef: {
    1: ["name", "string"],
    2: ["input_arg", message("ArgDef")],
    3: ["output_arg", message("ArgDef")],
  },
  ArgDef: { 1: ["name", "string"], 2: ["description", "string"], 3: ["type", "dtype"] },
};

/** TensorFlow's data types by number; a number above 100 is a reference to the type below it. */
export const DTYPE_NAMES: readonly string[] = (
  "INVALID FLOAT DOUBLE INT32 UINT8 INT16 INT8 STRING COMPLEX64 INT64 BOOL QINT8 QUINT8 QINT32 BFLOAT16 " +
  "QINT16 QUINT16 UINT16 COMPLEX128 HALF RESOURCE VARIANT UINT32 UINT64 FLOAT8_E5M2 FLOAT8_E4M3FN " +
  "FLOAT8_E4M3FNUZ FLOAT8_E4M3B11FNUZ FLOAT8_E5M2FNUZ INT4 UINT4"
)
  .split(" ")
  .map((name) => `DT_${name}`);
