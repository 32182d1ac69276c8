// Softmax and the cross entropy with classes on the WebAssembly kernels.
import type { Tensor } from "../../core/tensor.ts";
import { addressOf, integersAddress, isWorthACall, leave, outputAddress } from "./frame.ts";
import { wasm } from "./module.ts";

export function fastSoftmax(out: Tensor, x: Tensor): boolean {
  if (wasm === null || !isWorthACall(out, x.size)) return false;
  const width = x.shape.at(-1)!;
  wasm.softmax(outputAddress(out), addressOf(x), x.size / width, width);
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
  const width = logits.shape.at(-1)!;
  const [losses, slopes, scores] = [
    outputAddress(loss),
    outputAddress(backprop),
    addressOf(logits),
  ];
  const classes = integersAddress(labels);
  wasm.sparseCrossEntropy(losses, slopes, scores, classes, logits.size / width, width);
  leave();
  return true;
}
