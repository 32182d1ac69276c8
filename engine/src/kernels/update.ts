// Updates in one pass: assignments to variables, and Adam.
import { dataOf, scalarOf, type Tensor } from "../core/tensor.ts";
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

export interface AdamSettings {
  readonly beta1: number;
  readonly beta2: number;
  readonly epsilon: number;
}

type Operands = readonly [delta: Tensor, nextM: Tensor, nextV: Tensor];
type Inputs = readonly [gradient: Tensor, m: Tensor, v: Tensor, rate: Tensor];

/** m' = m + (g − m)(1 − β₁), v' = v + (g² − v)(1 − β₂), delta = rate · m' / (√v' + ε) */
export function adamKernel(outputs: Operands, inputs: Inputs, settings: AdamSettings): void {
  const [delta, nextM, nextV] = outputs.map(dataOf) as [Float64Array, Float64Array, Float64Array];
  const [g, m, v] = inputs.map(dataOf) as [Float64Array, Float64Array, Float64Array];
  const { beta1, beta2, epsilon } = settings;
  const rate = scalarOf(inputs[3]);
  for (let i = 0; i < delta.length; i++) {
    nextM[i] = m[i]! + (g[i]! - m[i]!) * (1 - beta1);
    nextV[i] = v[i]! + (g[i]! ** 2 - v[i]!) * (1 - beta2);
    delta[i] = (rate * nextM[i]!) / (Math.sqrt(nextV[i]!) + epsilon);
  }
}

export function fastAdam(outputs: Operands, inputs: Inputs, settings: AdamSettings): boolean {
  const { size } = outputs[0];
  if (wasm === null || !isWorthACall(outputs[0], size)) return false;
  const [delta, nextM, nextV] = outputs.map(outputAddress) as [number, number, number];
  const [g, m, v] = [addressOf(inputs[0]), addressOf(inputs[1]), addressOf(inputs[2])];
  const { beta1, beta2, epsilon } = settings;
  wasm.adam(delta, nextM, nextV, g, m, v, size, scalarOf(inputs[3]), beta1, beta2, epsilon);
  leave();
  return true;
}
