// Pooling on the WebAssembly kernels.
import type { Tensor } from "../../core/tensor.ts";
import type { Grid } from "../window.ts";
import { addressOf, integersAddress, isWorthACall, leave, outputAddress } from "./frame.ts";
import { wasm } from "./module.ts";

/** The address of what engine/assembly calls WindowShape. */
export function windowShape({ rows, columns }: Grid, channels: number): number {
  return integersAddress([
    rows.input,
    columns.input,
    channels,
    rows.size,
    columns.size,
    rows.output,
    columns.output,
    rows.stride,
    columns.stride,
    rows.before,
    columns.before,
  ]);
}

/** y = the pooled x; the kernels' names are the ops'. */
export function fastPool(kind: "maxPool" | "avgPool", y: Tensor, x: Tensor, grid: Grid): boolean {
  if (wasm === null || !isWorthACall(y, y.size)) return false;
  const [images, , , channels] = x.shape as [number, number, number, number];
  const [to, from] = [outputAddress(y), addressOf(x)];
  wasm[kind](to, from, windowShape(grid, channels), images);
  leave();
  return true;
}

export function fastMaxPoolGradient(
  dx: Tensor,
  x: Tensor,
  y: Tensor,
  dy: Tensor,
  grid: Grid,
): boolean {
  if (wasm === null || !isWorthACall(dx, dx.size)) return false;
  const [images, , , channels] = x.shape as [number, number, number, number];
  const [to, from, best, up] = [outputAddress(dx), addressOf(x), addressOf(y), addressOf(dy)];
  wasm.maxPoolGrad(to, from, best, up, windowShape(grid, channels), images);
  leave();
  return true;
}

export function fastAvgPoolGradient(dx: Tensor, dy: Tensor, grid: Grid): boolean {
  if (wasm === null || !isWorthACall(dx, dx.size)) return false;
  const [images, , , channels] = dx.shape as [number, number, number, number];
  const [to, up] = [outputAddress(dx), addressOf(dy)];
  wasm.avgPoolGrad(to, up, windowShape(grid, channels), images);
  leave();
  return true;
}
