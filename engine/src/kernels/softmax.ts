// Plain softmax and cross entropy over rows of `width` elements: the oracle of the faster kernels.
import type { Data } from "../core/dtype.ts";

/** Calls `visit` with each row's offset, its largest element and log Σ e^(x − largest). */
function forEachRow(
  x: Data,
  width: number,
  visit: (at: number, top: number, logTotal: number) => void,
): void {
  for (let at = 0; at < x.length; at += width) {
    let top = -Infinity;
    for (let i = 0; i < width; i++) top = Math.max(top, x[at + i]!);
    let total = 0;
    for (let i = 0; i < width; i++) total += Math.exp(x[at + i]! - top);
    visit(at, top, Math.log(total));
  }
}

export function softmaxKernel(out: Data, x: Data, width: number): void {
  forEachRow(x, width, (at, top, logTotal) => {
    const total = Math.exp(logTotal);
    for (let i = 0; i < width; i++) out[at + i] = Math.exp(x[at + i]! - top) / total;
  });
}

export function logSoftmaxKernel(out: Data, x: Data, width: number): void {
  forEachRow(x, width, (at, top, logTotal) => {
    for (let i = 0; i < width; i++) out[at + i] = x[at + i]! - top - logTotal;
  });
}

/** loss = −Σ labels · log softmax, backprop = softmax − labels (labels that sum to 1). */
export function crossEntropyKernel(
  loss: Data,
  backprop: Data,
  logits: Data,
  labels: Data,
  width: number,
): void {
  forEachRow(logits, width, (at, top, logTotal) => {
    let total = 0;
    for (let i = 0; i < width; i++) {
      const logProbability = logits[at + i]! - top - logTotal;
      const label = labels[at + i]!;
      if (label !== 0) total -= label * logProbability;
      backprop[at + i] = Math.exp(logProbability) - label;
    }
    loss[at / width] = total;
  });
}

/** The same for labels that are classes, all of them below width. */
export function sparseCrossEntropyKernel(
  loss: Data,
  backprop: Data,
  logits: Data,
  labels: Data,
  width: number,
): void {
  forEachRow(logits, width, (at, top, logTotal) => {
    const label = labels[at / width]!;
    for (let i = 0; i < width; i++) {
      backprop[at + i] = Math.exp(logits[at + i]! - top - logTotal) - Number(i === label);
    }
    loss[at / width] = top + logTotal - logits[at + label]!;
  });
}
