// The methods that tensors and variables share: the ops again, to be written in a chain.
import type { TensorLike } from "./core/convert.ts";
import type { DType } from "./core/dtype.ts";
import type { Shape } from "./core/shape.ts";
import type { Tensor } from "./core/tensor.ts";

type Axis = number | readonly number[];

export interface Fluent {
  add(y: TensorLike): Tensor;
  sub(y: TensorLike): Tensor;
  mul(y: TensorLike): Tensor;
  div(y: TensorLike): Tensor;
  pow(y: TensorLike): Tensor;
  mod(y: TensorLike): Tensor;
  neg(): Tensor;
  abs(): Tensor;
  sign(): Tensor;
  square(): Tensor;
  sqrt(): Tensor;
  rsqrt(): Tensor;
  exp(): Tensor;
  log(): Tensor;
  sin(): Tensor;
  cos(): Tensor;
  tanh(): Tensor;
  sigmoid(): Tensor;
  relu(): Tensor;
  softmax(axis?: number): Tensor;
  maximum(y: TensorLike): Tensor;
  minimum(y: TensorLike): Tensor;
  clip(low: TensorLike, high: TensorLike): Tensor;
  equal(y: TensorLike): Tensor;
  notEqual(y: TensorLike): Tensor;
  less(y: TensorLike): Tensor;
  lessEqual(y: TensorLike): Tensor;
  greater(y: TensorLike): Tensor;
  greaterEqual(y: TensorLike): Tensor;
  matmul(b: TensorLike): Tensor;
  sum(axis?: Axis, keepDims?: boolean): Tensor;
  mean(axis?: Axis, keepDims?: boolean): Tensor;
  max(axis?: Axis, keepDims?: boolean): Tensor;
  min(axis?: Axis, keepDims?: boolean): Tensor;
  argmax(axis?: number): Tensor;
  argmin(axis?: number): Tensor;
  reshape(shape: Shape): Tensor;
  transpose(perm?: readonly number[]): Tensor;
  cast(dtype: DType): Tensor;
}

/** The ops that are methods as well. */
export const fluentNames = [
  "add",
  "sub",
  "mul",
  "div",
  "pow",
  "mod",
  "neg",
  "abs",
  "sign",
  "square",
  "sqrt",
  "rsqrt",
  "exp",
  "log",
  "sin",
  "cos",
  "tanh",
  "sigmoid",
  "relu",
  "softmax",
  "maximum",
  "minimum",
  "clip",
  "equal",
  "notEqual",
  "less",
  "lessEqual",
  "greater",
  "greaterEqual",
  "matmul",
  "sum",
  "mean",
  "max",
  "min",
  "argmax",
  "argmin",
  "reshape",
  "transpose",
  "cast",
] as const satisfies readonly (keyof Fluent)[];
