// Plain reductions over any axes: the oracle of the faster kernels.
import { sizeOf, stridesOf } from "../core/shape.ts";
import { dataOf, type Tensor } from "../core/tensor.ts";

/**
 * Calls `visit` for every element with the output slot that it folds into. The slots are those of the
 * reduced shape, whether or not the folded axes are kept as 1.
 */
export function forEachReduced(
  x: Tensor,
  axes: readonly number[],
  visit: (slot: number, flat: number) => void,
): void {
  const { shape } = x;
  const kept = shape.map((size, axis) => (axes.includes(axis) ? 1 : size));
  const strides = stridesOf(kept).map((stride, axis) => (axes.includes(axis) ? 0 : stride));
  const size = sizeOf(shape);
  const index = new Array<number>(shape.length).fill(0);
  let slot = 0;
  for (let flat = 0; flat < size; flat++) {
    visit(slot, flat);
    for (let axis = shape.length - 1; axis >= 0; axis--) {
      slot += strides[axis]!;
      if (++index[axis]! < shape[axis]!) break;
      slot -= shape[axis]! * strides[axis]!;
      index[axis] = 0;
    }
  }
}

/** Sums in double precision and rounds once. */
export function sumKernel(out: Tensor, x: Tensor, axes: readonly number[]): void {
  const from = dataOf(x);
  const totals = new Float64Array(out.size);
  forEachReduced(x, axes, (slot, flat) => {
    totals[slot]! += from[flat]!;
  });
  dataOf(out).set(totals);
}

/** Folds with `f` from `start`: max, min, prod, any, all. */
export function foldKernel(
  out: Tensor,
  x: Tensor,
  axes: readonly number[],
  start: number,
  f: (total: number, value: number) => number,
): void {
  const from = dataOf(x);
  const totals = new Float64Array(out.size).fill(start);
  forEachReduced(x, axes, (slot, flat) => {
    totals[slot] = f(totals[slot]!, from[flat]!);
  });
  dataOf(out).set(totals);
}
