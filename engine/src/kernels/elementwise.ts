// Plain elementwise loops over typed arrays of any dtype: the oracle of the faster kernels.
import type { Data } from "../core/dtype.ts";
import { broadcastStrides, type Shape, sameShape, sizeOf } from "../core/shape.ts";
import { dataOf, type Tensor } from "../core/tensor.ts";

export function mapUnary(out: Tensor, x: Tensor, f: (x: number) => number): void {
  const to = dataOf(out);
  const from = dataOf(x);
  for (let i = 0; i < to.length; i++) to[i] = f(from[i]!);
}

/** out = f(x, y), both broadcast to out's shape. */
export function mapBinary(
  out: Tensor,
  x: Tensor,
  y: Tensor,
  f: (x: number, y: number) => number,
): void {
  const [to, a, b] = [dataOf(out), dataOf(x), dataOf(y)];
  if (sameShape(x.shape, y.shape)) {
    for (let i = 0; i < to.length; i++) to[i] = f(a[i]!, b[i]!);
    return;
  }
  const ai = broadcastIndex(x.shape, out.shape);
  const bi = broadcastIndex(y.shape, out.shape);
  for (let i = 0; i < to.length; i++) to[i] = f(a[ai(i)]!, b[bi(i)]!);
}

/** 1 where elements are those of the broadcast result, 0 where there is one for all; null for any other pattern. */
export function evenStep(shape: Shape, to: Shape): 0 | 1 | null {
  if (sameShape(shape, to)) return 1;
  return sizeOf(shape) === 1 ? 0 : null;
}

/** Where an element of the broadcast result comes from, by its flat index. */
export function broadcastIndex(shape: Shape, to: Shape): (flat: number) => number {
  if (sameShape(shape, to)) return (flat) => flat;
  const strides = broadcastStrides(shape, to);
  if (strides.every((stride) => stride === 0)) return () => 0;
  return (flat) => {
    let source = 0;
    let rest = flat;
    for (let axis = to.length - 1; axis >= 0; axis--) {
      const size = to[axis]!;
      source += (rest % size) * strides[axis]!;
      rest = Math.trunc(rest / size);
    }
    return source;
  };
}

/** out[i] = from[index(i)] */
export function gatherBy(out: Data, from: Data, index: (flat: number) => number): void {
  for (let i = 0; i < out.length; i++) out[i] = from[index(i)]!;
}
