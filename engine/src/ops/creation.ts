// Tensors made after the model of another: of its shape, and of its dtype where none is given.
import { type TensorLike, toTensor } from "../core/convert.ts";
import { checkedFill } from "../core/create.ts";
import type { DType } from "../core/dtype.ts";
import type { Tensor } from "../core/tensor.ts";

/** Zeros of the shape of `x`, and of its dtype where none is given. TypeError for an unknown dtype. */
export function zerosLike(x: TensorLike, dtype?: DType): Tensor {
  return filledLike("zerosLike", x, 0, dtype);
}

/** Ones of the shape of `x`, and of its dtype where none is given. TypeError for an unknown dtype. */
export function onesLike(x: TensorLike, dtype?: DType): Tensor {
  return filledLike("onesLike", x, 1, dtype);
}

function filledLike(op: string, x: TensorLike, value: number, dtype?: DType): Tensor {
  const model = toTensor(op, x);
  return checkedFill(op, value, model.shape, dtype ?? model.dtype);
}
