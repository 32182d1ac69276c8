// How entries of the op table are written: shape rules and kernels that many ops share.
import type { DType } from "../core/dtype.ts";
import { typeError } from "../core/errors.ts";
import type { Gradient, Op } from "../core/op.ts";
import { broadcastShapes } from "../core/shape.ts";
import type { TensorSpec } from "../core/tensor.ts";
import { mapBinary, mapUnary } from "../kernels/elementwise.ts";
import { fastBinary, fastUnary } from "../kernels/wasm/elementwise.ts";

export const floats: readonly DType[] = ["float32", "float64"];
export const numbers: readonly DType[] = ["float32", "float64", "int32"];
export const anyDType: readonly DType[] = ["float32", "float64", "int32", "bool"];
export const bools: readonly DType[] = ["bool"];
export const ints: readonly DType[] = ["int32"];

/** TypeError unless the input's dtype is among those that the op takes. */
export function checkDType(
  op: string,
  argument: string,
  spec: TensorSpec,
  accepted: readonly DType[],
): void {
  if (!accepted.includes(spec.dtype)) {
    throw typeError(op, argument, `of dtype ${accepted.join(" or ")}`, spec.dtype);
  }
}

/** TypeError unless both inputs have one dtype: as in TensorFlow nothing is promoted. */
export function checkSameDType(op: string, x: TensorSpec, y: TensorSpec, argument = "y"): void {
  if (x.dtype !== y.dtype) throw typeError(op, argument, `of dtype ${x.dtype}`, y.dtype);
}

interface ElementwiseOptions {
  readonly accepts?: readonly DType[];
  /** The output's dtype where it is not the input's. */
  readonly to?: DType;
  /** The node's name in a graph where it is not the op type. */
  readonly label?: string;
}

/** An elementwise op of one input, by its function on numbers. */
export function unary(
  name: string,
  type: string,
  f: (x: number) => number,
  gradient: Gradient<null>,
  { accepts = floats, to, label = type }: ElementwiseOptions = {},
): Op<null> {
  return {
    name,
    type,
    label,
    args: ["x"],
    infer([x]) {
      checkDType(name, "x", x!, accepts);
      return [{ shape: x!.shape, dtype: to ?? x!.dtype }];
    },
    kernel: ([out], [x]) => mapUnary(out!, x!, f),
    ...optional("fast", fastUnary(name)),
    scalar: to === undefined ? f : null,
    gradient,
  };
}

/** An elementwise op of two broadcast inputs of one dtype, by its function on numbers. */
export function binary(
  name: string,
  type: string,
  f: (x: number, y: number) => number,
  gradient: Gradient<null>,
  { accepts = numbers, to, label = type }: ElementwiseOptions = {},
): Op<null> {
  return {
    name,
    type,
    label,
    args: ["x", "y"],
    infer([x, y]) {
      checkDType(name, "x", x!, accepts);
      checkSameDType(name, x!, y!);
      return [{ shape: broadcastShapes(name, x!.shape, y!.shape), dtype: to ?? x!.dtype }];
    },
    kernel: ([out], [x, y]) => mapBinary(out!, x!, y!, f),
    ...optional("fast", fastBinary(name)),
    scalar: to === undefined ? f : null,
    gradient,
  };
}

/** The property where there is a value for it. */
function optional<K extends string, V>(key: K, value: V | undefined): { [name in K]?: V } {
  return value === undefined ? {} : ({ [key]: value } as { [name in K]: V });
}
