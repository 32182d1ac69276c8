// Reductions and softmax on the WebAssembly kernels: over trailing or leading axes of contiguous tensors.
import { heap } from "../../core/heap.ts";
import { sizeOf } from "../../core/shape.ts";
import type { Tensor } from "../../core/tensor.ts";
import { addressOf, isWorthACall, leave, outputAddress, scratch } from "./frame.ts";
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

/** Softmax of rows, and what its logarithm and the cross entropies need of them. */
interface Exponentials {
  readonly rows: number;
  readonly width: number;
  /** Offsets into heap.floats: e^(x − top), and per row the total and the top. */
  readonly values: number;
  readonly totals: number;
  readonly tops: number;
}

function exponentials(kernels: Kernels, to: number, x: Tensor): Exponentials {
  const width = x.shape.at(-1)!;
  const rows = x.size / width;
  const from = addressOf(x);
  const [totals, tops] = [scratch(rows * 4), scratch(rows * 4)];
  kernels.expRows(to, from, rows, width, totals, tops);
  return { rows, width, values: to >> 2, totals: totals >> 2, tops: tops >> 2 };
}

export function fastSoftmax(out: Tensor, x: Tensor): boolean {
  if (wasm === null || !isWorthACall(out, x.size)) return false;
  const to = outputAddress(out);
  const { rows, width, totals } = exponentials(wasm, to, x);
  const { floats } = heap;
  for (let i = 0; i < rows; i++) {
    const at = to + i * width * 4;
    wasm.binaryScalar(2, at, at, 1 / floats[totals + i]!, 0, width);
  }
  leave();
  return true;
}

/** loss = −log softmax(logits)[label], backprop = softmax − one-hot; labels are checked before. */
export function fastSparseCrossEntropy(
  loss: Tensor,
  backprop: Tensor,
  logits: Tensor,
  labels: ArrayLike<number>,
): boolean {
  if (wasm === null || !isWorthACall(backprop, logits.size)) return false;
  const [to, losses, from] = [outputAddress(backprop), outputAddress(loss), addressOf(logits)];
  const { rows, width, values, totals, tops } = exponentials(wasm, to, logits);
  const { floats } = heap;
  for (let i = 0; i < rows; i++) {
    const total = floats[totals + i]!;
    const label = labels[i]!;
    const logit = floats[(from >> 2) + i * width + label]!;
    floats[(losses >> 2) + i] = floats[tops + i]! + Math.log(total) - logit;
    wasm.binaryScalar(2, to + i * width * 4, to + i * width * 4, 1 / total, 0, width);
    floats[values + i * width + label]! -= 1;
  }
  leave();
  return true;
}
