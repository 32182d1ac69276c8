// Depthwise convolutions with one filter a channel on the WebAssembly kernels.
import type { Tensor } from "../../core/tensor.ts";
import type { Grid } from "../window.ts";
import { addressOf, isWorthACall, leave, outputAddress } from "./frame.ts";
import { wasm } from "./module.ts";
import { windowShape } from "./pool.ts";

type Kernel = "depthwise" | "depthwiseInputGradient" | "depthwiseFilterGradient";

/** Runs the kernel of that name, which takes its output, two inputs, the shape and the count of images. */
function run(
  kernel: Kernel,
  [out, a, b]: readonly [out: Tensor, a: Tensor, b: Tensor],
  { image, filter }: { readonly image: Tensor; readonly filter: Tensor },
  grid: Grid,
): boolean {
  const isServed = filter.shape[3] === 1 && grid.rows.dilation === 1 && grid.columns.dilation === 1;
  if (wasm === null || !isServed || a.size === 0 || !isWorthACall(out, image.size)) return false;
  const [to, left, right] = [outputAddress(out), addressOf(a), addressOf(b)];
  wasm[kernel](to, left, right, windowShape(grid, image.shape[3]!), image.shape[0]!);
  leave();
  return true;
}

export function fastDepthwise(y: Tensor, x: Tensor, filter: Tensor, grid: Grid): boolean {
  return run("depthwise", [y, x, filter], { image: x, filter }, grid);
}

export function fastDepthwiseInputGradient(
  dx: Tensor,
  dy: Tensor,
  filter: Tensor,
  grid: Grid,
): boolean {
  return run("depthwiseInputGradient", [dx, dy, filter], { image: dx, filter }, grid);
}

export function fastDepthwiseFilterGradient(
  dfilter: Tensor,
  x: Tensor,
  dy: Tensor,
  grid: Grid,
): boolean {
  return run("depthwiseFilterGradient", [dfilter, x, dy], { image: x, filter: dfilter }, grid);
}
