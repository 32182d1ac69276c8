// Attributes of graph nodes as GraphDef's messages.
import type { DType } from "../core/dtype.ts";
import type { GraphAttr } from "../core/op.ts";
import type { Shape } from "../core/shape.ts";
import type { AttrValue, ShapeProto, TensorProto } from "./graph-def.ts";

/** tensorflow.DataType numbers. */
export const typeNumbers = { float32: 1, float64: 2, int32: 3, bool: 10 } as const;
/** The type of a variable's handle. */
export const resourceType = 20;

/** Constants above this are written by shape only: the page cuts larger attributes anyway. */
const maxConstBytes = 1024;

/** A shape as TensorShapeProto. */
export function shapeProto(shape: Shape): ShapeProto {
  return { dim: shape.map((size) => ({ size })) };
}

/** A dtype as an attribute. */
export function typeAttr(dtype: DType): AttrValue {
  return { type: typeNumbers[dtype] };
}

/** The name that the user gave an argument or a variable. */
export function userName(name: string): Record<string, AttrValue> {
  return { _user_specified_name: { s: new TextEncoder().encode(name) } };
}

/** An op's own attribute as the message has it. */
export function attrValue(attr: GraphAttr): AttrValue {
  if ("ints" in attr) return { list: { i: [...attr.ints] } };
  if ("types" in attr) return { list: { type: attr.types.map((one) => typeNumbers[one]) } };
  if ("s" in attr) return { s: new TextEncoder().encode(attr.s) };
  if ("type" in attr) return { type: typeNumbers[attr.type] };
  return attr;
}

/** The values one by one; above the limit only dtype and shape. */
export function tensorProto(dtype: DType, shape: Shape, data: ArrayLike<number>): TensorProto {
  const proto: TensorProto = { dtype: typeNumbers[dtype], tensorShape: shapeProto(shape) };
  const values = Array.from(data);
  if (values.length * 4 > maxConstBytes) return proto;
  if (dtype === "float32") proto.floatVal = values;
  else if (dtype === "float64") proto.doubleVal = values;
  else if (dtype === "int32") proto.intVal = values;
  else proto.boolVal = values.map((value) => value === 1);
  return proto;
}
