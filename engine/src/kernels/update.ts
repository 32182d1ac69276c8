// out = x + factor · y, for assignments to variables.
import { dataOf, type Tensor } from "../core/tensor.ts";
import { addressOf, isWorthACall, leave, outputAddress } from "./wasm/frame.ts";
import { wasm } from "./wasm/module.ts";

export function axpy(out: Tensor, x: Tensor, y: Tensor, factor: number): void {
  if (wasm !== null && isWorthACall(out, out.size)) {
    wasm.axpy(outputAddress(out), addressOf(x), addressOf(y), factor, out.size);
    leave();
    return;
  }
  const [to, a, b] = [dataOf(out), dataOf(x), dataOf(y)];
  for (let i = 0; i < to.length; i++) to[i] = a[i]! + factor * b[i]!;
}
