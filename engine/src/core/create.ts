// Tensors from the values of a script: numbers, nested arrays, typed arrays.
import { allocate, type Data, type DType, dtypeOf, dtypes, roundTo } from "./dtype.ts";
import { rangeError, show, typeError } from "./errors.ts";
import { checkShape, type Shape, sizeOf } from "./shape.ts";
import {
  arrayTensor,
  filledTensor,
  type NestedArray,
  scalarTensor,
  type Tensor,
} from "./tensor.ts";

export type TensorValue = NestedArray | Data;

export interface TensorOptions {
  readonly dtype?: DType;
  /** Required shape of a flat array's elements; must hold as many. */
  readonly shape?: Shape;
}

/**
 * A tensor of the value. Without a dtype numbers become float32, booleans bool, and typed arrays keep theirs.
 * TypeError for other values, RangeError for ragged arrays and for a shape that does not fit.
 */
export function tensor(value: TensorValue, options: TensorOptions = {}): Tensor {
  return tensorFor("tensor", value, options);
}

/** `tensor` on behalf of another op, which its errors name. */
export function tensorFor(op: string, value: TensorValue, options: TensorOptions): Tensor {
  const { dtype } = options;
  if (dtype !== undefined && !dtypes.includes(dtype)) {
    throw typeError(op, "dtype", `one of ${dtypes.join(", ")}`, show(dtype));
  }
  if (typeof value === "number" || typeof value === "boolean") {
    return fromScalar(op, value, options);
  }
  if (isData(value)) return fromData(op, value, options);
  if (Array.isArray(value)) return fromNested(op, value, options);
  throw typeError(op, "value", "a number, a boolean, an array or a typed array", show(value));
}

function isData(value: unknown): value is Data {
  return (
    value instanceof Float32Array ||
    value instanceof Float64Array ||
    value instanceof Int32Array ||
    value instanceof Uint8Array
  );
}

function fromScalar(op: string, value: number | boolean, options: TensorOptions): Tensor {
  const dtype = options.dtype ?? (typeof value === "boolean" ? "bool" : "float32");
  const scalar = scalarTensor(roundTo(Number(value), dtype), dtype);
  return options.shape === undefined
    ? scalar
    : reshaped(op, fill1(scalar), 1, options.shape, dtype);
}

function fill1(scalar: Tensor): Data {
  return allocate(scalar.dtype, 1).fill(scalar.item());
}

function fromData(op: string, value: Data, options: TensorOptions): Tensor {
  const dtype = options.dtype ?? dtypeOf(value);
  const shape = options.shape ?? [value.length];
  return reshaped(
    op,
    dtypeOf(value) === dtype ? value.slice() : convert(value, dtype),
    value.length,
    shape,
    dtype,
  );
}

function convert(values: ArrayLike<number>, dtype: DType): Data {
  const data = allocate(dtype, values.length);
  for (let i = 0; i < values.length; i++) data[i] = roundTo(values[i]!, dtype);
  return data;
}

function fromNested(op: string, value: readonly NestedArray[], options: TensorOptions): Tensor {
  const flat: (number | boolean)[] = [];
  const shape = flatten(op, value, flat);
  const dtype = options.dtype ?? (typeof flat[0] === "boolean" ? "bool" : "float32");
  return reshaped(op, convert(flat.map(Number), dtype), flat.length, options.shape ?? shape, dtype);
}

function reshaped(op: string, data: Data, size: number, shape: Shape, dtype: DType): Tensor {
  checkShape(op, "shape", shape);
  if (sizeOf(shape) !== size) {
    throw rangeError(op, "shape", `a shape of ${size} elements`, show(shape));
  }
  if (shape.length === 0) return scalarTensor(data[0]!, dtype);
  return arrayTensor(data, [...shape], dtype);
}

/** Appends the leaves to `into` and returns the shape; every row must have that of the first. */
function flatten(op: string, value: NestedArray, into: (number | boolean)[]): number[] {
  if (typeof value === "number" || typeof value === "boolean") {
    into.push(value);
    return [];
  }
  if (!Array.isArray(value)) throw typeError(op, "value", "numbers or booleans", show(value));
  const shapes = value.map((row) => flatten(op, row, into));
  const first = shapes[0] ?? [];
  for (const shape of shapes) {
    if (shape.join() !== first.join()) {
      throw rangeError(
        op,
        "value",
        `rows of one shape (${show(first)})`,
        `a row of shape ${show(shape)}`,
      );
    }
  }
  return [value.length, ...first];
}

/** A tensor full of the value, on behalf of an op, which the errors name. */
export function checkedFill(op: string, value: number, shape: Shape, dtype: DType): Tensor {
  if (!dtypes.includes(dtype))
    throw typeError(op, "dtype", `one of ${dtypes.join(", ")}`, show(dtype));
  return filledTensor(value, { shape: [...checkShape(op, "shape", shape)], dtype });
}

/** Zeros of that shape and dtype. */
export function zeros(shape: Shape, dtype: DType = "float32"): Tensor {
  return checkedFill("zeros", 0, shape, dtype);
}

/** Ones of that shape and dtype. */
export function ones(shape: Shape, dtype: DType = "float32"): Tensor {
  return checkedFill("ones", 1, shape, dtype);
}

/** The value, rounded to the dtype, at every element of that shape. */
export function fill(shape: Shape, value: number, dtype: DType = "float32"): Tensor {
  return checkedFill("fill", value, shape, dtype);
}

/** Numbers `start`, `start + step`, … below `stop` (above it for a negative step). */
export function range(start: number, stop: number, step = 1, dtype: DType = "float32"): Tensor {
  if (step === 0 || !Number.isFinite(step))
    throw rangeError("range", "step", "not 0", String(step));
  const size = Math.max(0, Math.ceil((stop - start) / step));
  const values = Array.from({ length: size }, (_, i) => start + i * step);
  return arrayTensor(convert(values, dtype), [size], dtype);
}

/** `count` numbers from `start` to `stop`, both included. */
export function linspace(
  start: number,
  stop: number,
  count: number,
  dtype: DType = "float32",
): Tensor {
  if (!Number.isInteger(count) || count < 1) {
    throw rangeError("linspace", "count", "an integer ≥ 1", show(count));
  }
  const step = count === 1 ? 0 : (stop - start) / (count - 1);
  const values = Array.from({ length: count }, (_, i) =>
    i === count - 1 && count > 1 ? stop : start + i * step,
  );
  return arrayTensor(convert(values, dtype), [count], dtype);
}

/** The identity matrix, or the first `columns` columns of it. */
export function eye(rows: number, columns = rows, dtype: DType = "float32"): Tensor {
  checkShape("eye", "rows and columns", [rows, columns]);
  const data = allocate(dtype, rows * columns);
  for (let i = 0; i < Math.min(rows, columns); i++) data[i * columns + i] = 1;
  return arrayTensor(data, [rows, columns], dtype);
}
