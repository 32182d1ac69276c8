// Reordering of dimensions.
import { stridesOf } from "../core/shape.ts";
import { dataOf, type Tensor } from "../core/tensor.ts";

/** Output axis i is input axis perm[i]. */
export function transposeKernel(out: Tensor, x: Tensor, perm: readonly number[]): void {
  const [to, from] = [dataOf(out), dataOf(x)];
  const inputStrides = stridesOf(x.shape);
  const strides = perm.map((axis) => inputStrides[axis]!);
  const { shape } = out;
  const index = new Array<number>(shape.length).fill(0);
  let source = 0;
  for (let flat = 0; flat < to.length; flat++) {
    to[flat] = from[source]!;
    for (let axis = shape.length - 1; axis >= 0; axis--) {
      source += strides[axis]!;
      if (++index[axis]! < shape[axis]!) break;
      source -= shape[axis]! * strides[axis]!;
      index[axis] = 0;
    }
  }
}
