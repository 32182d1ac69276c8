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
  neg(): Tensor;
  square(): Tensor;
  exp(): Tensor;
  log(): Tensor;
  relu(): Tensor;
  equal(y: TensorLike): Tensor;
  less(y: TensorLike): Tensor;
  greater(y: TensorLike): Tensor;
  sum(axis?: Axis, keepDims?: boolean): Tensor;
  reshape(shape: Shape): Tensor;
  transpose(perm?: readonly number[]): Tensor;
  cast(dtype: DType): Tensor;
}
