// Max pooling on the WebAssembly kernels.
import { heap } from "../../core/heap.ts";
import type { Tensor } from "../../core/tensor.ts";
import type { Grid } from "../window.ts";
import { addressOf, isWorthACall, leave, outputAddress } from "./frame.ts";
import { wasm } from "./module.ts";

function geometry({ rows, columns }: Grid, channels: number): number[] {
  return [
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
  ];
}

function bytesOf(image: Tensor): number {
  return (image.size / image.shape[0]!) * 4;
}

export function fastMaxPool(y: Tensor, x: Tensor, grid: Grid): boolean {
  if (wasm === null || !isWorthACall(y, y.size)) return false;
  const [to, from] = [outputAddress(y), addressOf(x)];
  const shape = geometry(grid, x.shape[3]!);
  for (let i = 0; i < x.shape[0]!; i++) {
    wasm.maxPoolImage(to + i * bytesOf(y), from + i * bytesOf(x), ...shape);
  }
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
  if (wasm === null || dy.size === 0 || !isWorthACall(dx, dx.size)) return false;
  const to = outputAddress(dx);
  const [from, best, up] = [addressOf(x), addressOf(y), addressOf(dy)];
  heap.floats.fill(0, to >> 2, (to >> 2) + dx.size);
  const shape = geometry(grid, x.shape[3]!);
  const [input, output] = [bytesOf(x), bytesOf(y)];
  for (let i = 0; i < x.shape[0]!; i++) {
    wasm.maxPoolGradImage(
      to + i * input,
      from + i * input,
      best + i * output,
      up + i * output,
      ...shape,
    );
  }
  leave();
  return true;
}
