// Reordering of dimensions.
import { stridesOf } from "../core/shape.ts";
import { dataOf, type Tensor } from "../core/tensor.ts";

/** Output axis i is input axis perm[i]. */
export function transposeKernel(out: Tensor, x: Tensor, perm: readonly number[]): void {
  const [to, from] = [dataOf(out), dataOf(x)];
  const inputStrides = stridesOf(x.shape);
  const strides = perm.map((axis) => inputStrides[axis]!);
  const { shape } = out;
  const last = shape.length - 1;
  const [width, step] = [shape[last] ?? 1, strides[last] ?? 0];
  const index = new Array<number>(shape.length).fill(0);
  let source = 0;
  for (let flat = 0; flat < to.length; flat += width) {
    for (let i = 0; i < width; i++) to[flat + i] = from[source + i * step]!;
    for (let axis = last - 1; axis >= 0; axis--) {
      source += strides[axis]!;
      if (++index[axis]! < shape[axis]!) break;
      source -= shape[axis]! * strides[axis]!;
      index[axis] = 0;
    }
  }
}
