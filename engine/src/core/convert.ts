// How op arguments become tensors: tensors as they are, variables by a read, numbers in the dtype of the
// other operand.
import { listeners } from "./apply.ts";
import { type TensorValue, tensorFor } from "./create.ts";
import { type DType, roundTo } from "./dtype.ts";
import { show, typeError } from "./errors.ts";
import { scalarTensor, Tensor } from "./tensor.ts";
import { readVariable, Variable } from "./variable.ts";

export type TensorLike = Tensor | Variable | TensorValue;

/** The argument as a tensor; plain numbers and arrays take `dtype`. */
export function toTensor(
  op: string,
  value: TensorLike,
  dtype: DType = "float32",
  argument = "value",
): Tensor {
  if (value instanceof Tensor) return value;
  if (value instanceof Variable) return readVariable(value, false);
  if (typeof value === "number") return constant(op, value, dtype, argument);
  if (Array.isArray(value) || ArrayBuffer.isView(value)) {
    return tensorFor(op, value, dtypeFor(value, dtype));
  }
  if (typeof value === "boolean") return tensorFor(op, value, {});
  throw typeError(op, argument, "a tensor, a variable, a number or an array", show(value));
}

// Typed arrays carry their own dtype, arrays of booleans are bool; arrays of numbers take the wanted one.
function dtypeFor(value: object, dtype: DType): { dtype?: DType } {
  if (ArrayBuffer.isView(value)) return {};
  return typeof (value as unknown[]).flat(Infinity)[0] === "boolean" ? {} : { dtype };
}

/** The dtype that a plain number beside `value` takes. */
export function operandDType(value: TensorLike): DType {
  return value instanceof Tensor || value instanceof Variable ? value.dtype : "float32";
}

// Numbers in formulas recur every step, so their tensors are kept; the bound only guards odd scripts.
const kept: Record<DType, Map<number, Tensor>> = {
  float32: new Map(),
  float64: new Map(),
  int32: new Map(),
  bool: new Map(),
};
const maxKept = 1024;

/**
 * The scalar tensor of a number written in a formula; in a graph each is a node of its own. TypeError for 1.5 beside int32.
 */
function constant(op: string, value: number, dtype: DType, argument = "value"): Tensor {
  const known = kept[dtype];
  const found = known.get(value);
  if (found !== undefined && listeners.trace === null && !Object.is(value, -0)) return found;
  if (dtype === "bool" || (dtype === "int32" && !Number.isInteger(value))) {
    throw typeError(op, argument, `of dtype ${dtype}`, String(value));
  }
  const made = scalarTensor(roundTo(value, dtype), dtype);
  if (listeners.trace !== null) return made;
  if (known.size < maxKept && !Object.is(value, -0)) known.set(value, made);
  return made;
}
