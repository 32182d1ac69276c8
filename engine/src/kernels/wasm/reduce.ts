// Reductions on the WebAssembly kernels: over trailing or leading axes of contiguous tensors.
import { heap } from "../../core/heap.ts";
import { sizeOf } from "../../core/shape.ts";
import type { Tensor } from "../../core/tensor.ts";
import { addressOf, isWorthACall, leave, outputAddress } from "./frame.ts";
import { type Kernels, wasm } from "./module.ts";

/** Consecutive axes as three: [outer, folded, inner]. */
function folded(x: Tensor, axes: readonly number[]): readonly [number, number, number] | null {
  if (axes.length === 0 || axes.at(-1)! - axes[0]! !== axes.length - 1) return null;
  const { shape } = x;
  const [first, last] = [axes[0]!, axes.at(-1)! + 1];
  return [
    sizeOf(shape.slice(0, first)),
    sizeOf(shape.slice(first, last)),
    sizeOf(shape.slice(last)),
  ];
}

/** out = factor · Σ x over the axes. */
export function fastSum(out: Tensor, x: Tensor, axes: readonly number[], factor = 1): boolean {
  const sizes = folded(x, axes);
  if (wasm === null || sizes === null || out.size === 0 || !isWorthACall(x, x.size)) return false;
  const [outer, count, inner] = sizes;
  const [to, from] = [outputAddress(out), addressOf(x)];
  if (inner === 1) sumRows(wasm, to, from, outer, count);
  else {
    for (let i = 0; i < outer; i++) {
      wasm.sumColumns(to + i * inner * 4, from + i * count * inner * 4, count, inner);
    }
  }
  if (factor !== 1) wasm.binaryScalar(2, to, to, factor, 0, out.size);
  leave();
  return true;
}

function sumRows(kernels: Kernels, to: number, from: number, rows: number, width: number): void {
  for (let i = 0; i < rows; i++) {
    heap.floats[(to >> 2) + i] = kernels.sum(from + i * width * 4, width);
  }
}

/** out = the largest over trailing axes. */
export function fastMax(out: Tensor, x: Tensor, axes: readonly number[]): boolean {
  const sizes = folded(x, axes);
  if (wasm === null || sizes === null || sizes[2] !== 1 || x.size === 0) return false;
  if (!isWorthACall(x, x.size)) return false;
  const [rows, width] = sizes;
  const [to, from] = [outputAddress(out), addressOf(x)];
  for (let i = 0; i < rows; i++) {
    heap.floats[(to >> 2) + i] = wasm.largest(from + i * width * 4, width);
  }
  leave();
  return true;
}
