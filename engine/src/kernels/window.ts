// The geometry of sliding windows over NHWC images: convolution and pooling.
import { rangeError, show, typeError } from "../core/errors.ts";
import type { Shape } from "../core/shape.ts";

export type Padding = "valid" | "same";
export type Pair = number | readonly [number, number];
export type Triple = number | readonly [number, number, number];

/**
 * Windows of one dimension: output i covers inputs i·stride − before + k·dilation for k < size, and the last one
 * reaches `after` elements beyond the end.
 */
export interface Windows {
  readonly input: number;
  readonly output: number;
  readonly size: number;
  readonly stride: number;
  readonly dilation: number;
  readonly before: number;
  readonly after: number;
}

export function triple(
  op: string,
  argument: string,
  value: Triple,
): readonly [number, number, number] {
  const all = typeof value === "number" ? ([value, value, value] as const) : value;
  if (!Array.isArray(all) || all.length !== 3 || !all.every((n) => Number.isInteger(n) && n > 0)) {
    throw rangeError(op, argument, "one or three integers ≥ 1", show(value));
  }
  return all;
}

export function pair(op: string, argument: string, value: Pair): readonly [number, number] {
  const both = typeof value === "number" ? ([value, value] as const) : value;
  if (
    !Array.isArray(both) ||
    both.length !== 2 ||
    !both.every((n) => Number.isInteger(n) && n > 0)
  ) {
    throw rangeError(op, argument, "one or two integers ≥ 1", show(value));
  }
  return both;
}

export function checkPadding(op: string, padding: unknown): Padding {
  if (padding !== "valid" && padding !== "same") {
    throw typeError(op, "padding", `"valid" or "same"`, show(padding));
  }
  return padding;
}

/** TensorFlow's rule: same pads so that the output is ⌈input / stride⌉, the odd element after. */
export function windows(
  input: number,
  size: number,
  stride: number,
  dilation: number,
  padding: Padding,
): Windows {
  const extent = (size - 1) * dilation + 1;
  const output =
    padding === "same" ? Math.ceil(input / stride) : Math.ceil((input - extent + 1) / stride);
  const missing = Math.max((output - 1) * stride + extent - input, 0);
  const before = padding === "same" ? Math.floor(missing / 2) : 0;
  const after = padding === "same" ? missing - before : 0;
  return { input, output: Math.max(output, 0), size, stride, dilation, before, after };
}

/** Both dimensions of an image of shape [n, height, width, channels]. */
export interface Grid {
  readonly rows: Windows;
  readonly columns: Windows;
}

export function grid(
  shape: Shape,
  size: readonly [number, number],
  strides: readonly [number, number],
  dilations: readonly [number, number],
  padding: Padding,
): Grid {
  return {
    rows: windows(shape[1]!, size[0], strides[0], dilations[0], padding),
    columns: windows(shape[2]!, size[1], strides[1], dilations[1], padding),
  };
}

/** Calls `visit` with every pair of output and input pixel that a filter tap joins, image by image. */
export function forEachTap(
  { rows, columns }: Grid,
  visit: (outPixel: number, inPixel: number, tap: number) => void,
): void {
  for (let i = 0; i < rows.output; i++) {
    for (let j = 0; j < columns.output; j++) {
      for (let p = 0; p < rows.size; p++) {
        const y = i * rows.stride - rows.before + p * rows.dilation;
        if (y < 0 || y >= rows.input) continue;
        for (let q = 0; q < columns.size; q++) {
          const x = j * columns.stride - columns.before + q * columns.dilation;
          if (x < 0 || x >= columns.input) continue;
          visit(i * columns.output + j, y * columns.input + x, p * columns.size + q);
        }
      }
    }
  }
}
