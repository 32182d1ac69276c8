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

type Outputs = readonly [nextX: Tensor, nextM: Tensor, nextV: Tensor];
type Inputs = readonly [x: Tensor, m: Tensor, v: Tensor, gradient: Tensor, rate: Tensor];

/** m' = m + (g − m)(1 − β₁), v' = v + (g² − v)(1 − β₂), x' = x − rate · m' / (√v' + ε) */
export function adamKernel(outputs: Outputs, inputs: Inputs, settings: AdamSettings): void {
  const [nextX, nextM, nextV] = outputs.map(dataOf) as [Float64Array, Float64Array, Float64Array];
  const [x, m, v, g] = inputs.map(dataOf) as [
    ...[Float64Array, Float64Array, Float64Array, Float64Array],
  ];
  const { beta1, beta2, epsilon } = settings;
  const rate = scalarOf(inputs[4]);
  for (let i = 0; i < nextX.length; i++) {
    nextM[i] = m[i]! + (g[i]! - m[i]!) * (1 - beta1);
    nextV[i] = v[i]! + (g[i]! ** 2 - v[i]!) * (1 - beta2);
    nextX[i] = x[i]! - (rate * nextM[i]!) / (Math.sqrt(nextV[i]!) + epsilon);
  }
}

export function fastAdam(outputs: Outputs, inputs: Inputs, settings: AdamSettings): boolean {
  const { size } = outputs[0];
  if (wasm === null || !isWorthACall(outputs[0], size)) return false;
  const [nextX, nextM, nextV] = outputs.map(outputAddress) as [number, number, number];
  const [x, m, v, g] = inputs.slice(0, 4).map(addressOf) as [number, number, number, number];
  const { beta1, beta2, epsilon } = settings;
  wasm.adam(nextX, nextM, nextV, x, m, v, g, size, scalarOf(inputs[4]), beta1, beta2, epsilon);
  leave();
  return true;
}
