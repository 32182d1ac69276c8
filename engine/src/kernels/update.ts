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

/**
 * m' = m + (g − m)(1 − β₁), v' = v + (g² − v)(1 − β₂), x' = x − rate · m' / (√v' + ε): from x, m, v, g and the scalar
 * rate to x', m' and v'.
 */
export function adamKernel(
  outputs: readonly Tensor[],
  inputs: readonly Tensor[],
  { beta1, beta2, epsilon }: AdamSettings,
): void {
  const [nextX, nextM, nextV] = outputs.map(dataOf) as [Float64Array, Float64Array, Float64Array];
  const [x, m, v, g] = inputs.map(dataOf) as [
    ...[Float64Array, Float64Array, Float64Array, Float64Array],
  ];
  const rate = scalarOf(inputs[4]!);
  for (let i = 0; i < nextX.length; i++) {
    nextM[i] = m[i]! + (g[i]! - m[i]!) * (1 - beta1);
    nextV[i] = v[i]! + (g[i]! ** 2 - v[i]!) * (1 - beta2);
    nextX[i] = x[i]! - (rate * nextM[i]!) / (Math.sqrt(nextV[i]!) + epsilon);
  }
}

export function fastAdam(
  outputs: readonly Tensor[],
  inputs: readonly Tensor[],
  { beta1, beta2, epsilon }: AdamSettings,
): boolean {
  const { size } = outputs[0]!;
  if (wasm === null || !isWorthACall(outputs[0]!, size)) return false;
  wasm.adam(
    outputAddress(outputs[0]!),
    outputAddress(outputs[1]!),
    outputAddress(outputs[2]!),
    addressOf(inputs[0]!),
    addressOf(inputs[1]!),
    addressOf(inputs[2]!),
    addressOf(inputs[3]!),
    size,
    scalarOf(inputs[4]!),
    beta1,
    beta2,
    epsilon,
  );
  leave();
  return true;
}
