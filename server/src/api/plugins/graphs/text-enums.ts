// Names of the enumerations' numbers in a graph's text: tensor element types and full types.

const dataTypes = [
  ..."INVALID FLOAT DOUBLE INT32 UINT8 INT16 INT8 STRING COMPLEX64 INT64 BOOL QINT8 QUINT8".split(
    " ",
  ),
  ..."QINT32 BFLOAT16 QINT16 QUINT16 UINT16 COMPLEX128 HALF RESOURCE VARIANT UINT32 UINT64".split(
    " ",
  ),
  ..."FLOAT8_E5M2 FLOAT8_E4M3FN FLOAT8_E4M3FNUZ FLOAT8_E4M3B11FNUZ FLOAT8_E5M2FNUZ".split(" "),
  ..."INT4 UINT4 INT2 UINT2 FLOAT4_E2M1FN".split(" "),
];

/** A reference type's number is that of its base plus this (types.proto). */
const referenceOffset = 100;

const fullTypes: Readonly<Record<number, string>> = {
  0: "UNSET",
  1: "VAR",
  2: "ANY",
  3: "PRODUCT",
  4: "NAMED",
  20: "FOR_EACH",
  100: "CALLABLE",
  200: "BOOL",
  201: "UINT8",
  202: "UINT16",
  203: "UINT32",
  204: "UINT64",
  205: "INT8",
  206: "INT16",
  207: "INT32",
  208: "INT64",
  209: "HALF",
  210: "FLOAT",
  211: "DOUBLE",
  212: "COMPLEX64",
  213: "COMPLEX128",
  214: "STRING",
  215: "BFLOAT16",
  1000: "TENSOR",
  1001: "ARRAY",
  1002: "OPTIONAL",
  1003: "LITERAL",
  1004: "ENCODED",
  1005: "SHAPE_TENSOR",
  10102: "DATASET",
  10103: "RAGGED",
  10104: "ITERATOR",
  10202: "MUTEX_LOCK",
  10203: "LEGACY_VARIANT",
};

/** The name of an element type's number (`DT_FLOAT`, `DT_FLOAT_REF`), or the number itself where it has none. */
export function dataTypeName(value: number): string {
  const name = dataTypes[value];
  if (name) return `DT_${name}`;
  const referred = dataTypes[value - referenceOffset];
  return referred && value > referenceOffset ? `DT_${referred}_REF` : String(value);
}

/** The number of an element type's name without `DT_`, in any case (`float32` is not one); undefined where unknown. */
export function dataTypeNumber(name: string): number | undefined {
  const index = dataTypes.indexOf(name.toUpperCase());
  return index > 0 ? index : undefined;
}

/** The name of a full type's number, or the number itself where it has none. */
export function fullTypeName(value: number): string {
  const name = fullTypes[value];
  return name ? `TFT_${name}` : String(value);
}
