// The three entries of a kind of convolution: forward, input gradient and filter gradient, each of which is bilinear with
// the other two as its gradients.
import { apply } from "../core/apply.ts";
import type { Op } from "../core/op.ts";
import type { Shape } from "../core/shape.ts";
import type { Tensor } from "../core/tensor.ts";
import { type Grid, grid, type Padding } from "../kernels/window.ts";

export interface ConvAttrs {
  readonly strides: readonly [number, number];
  readonly dilations: readonly [number, number];
  readonly padding: Padding;
  readonly inputShape: Shape;
  readonly filterShape: Shape;
}

/** How the windows of a convolution lie. */
function convGrid({ inputShape, filterShape, strides, dilations, padding }: ConvAttrs): Grid {
  return grid(inputShape, [filterShape[0]!, filterShape[1]!], strides, dilations, padding);
}

const convGraph = ({ strides, dilations, padding }: ConvAttrs) => ({
  strides: { ints: [1, ...strides, 1] },
  dilations: { ints: [1, ...dilations, 1] },
  padding: { s: padding.toUpperCase() },
  data_format: { s: "NHWC" },
});

type Kernel<R> = (out: Tensor, a: Tensor, b: Tensor, grid: Grid) => R;

/** What kinds of convolution differ in. The kernels come in TypeScript and in WebAssembly, which may not serve. */
interface Kind {
  readonly name: string;
  readonly type: string;
  readonly label: string;
  outputShape(attrs: ConvAttrs, grid: Grid): Shape;
  /** y of x and the filter. */
  readonly forward: readonly [Kernel<void>, Kernel<boolean>];
  /** dx of dy and the filter. */
  readonly inputGradient: readonly [Kernel<void>, Kernel<boolean>];
  /** dfilter of x and dy. */
  readonly filterGradient: readonly [Kernel<void>, Kernel<boolean>];
}

interface Entries {
  readonly forward: Op<ConvAttrs>;
  readonly inputGradient: Op<ConvAttrs>;
  readonly filterGradient: Op<ConvAttrs>;
}

/** The op table's entries of a kind; the gradients are named, in errors and in graphs, after the forward one. */
export function convolutionEntries(kind: Kind): Entries {
  const { name, type } = kind;
  const common = { scalar: null, graphAttrs: convGraph };
  const [slowForward, fastForward] = kind.forward;
  const [slowInput, fastInput] = kind.inputGradient;
  const [slowFilter, fastFilter] = kind.filterGradient;
  const forward: Op<ConvAttrs> = {
    ...common,
    ...{ name, type, label: kind.label, args: ["input", "filter"] },
    infer: ([x], attrs) => [{ shape: kind.outputShape(attrs, convGrid(attrs)), dtype: x!.dtype }],
    kernel: ([y], [x, filter], attrs) => slowForward(y!, x!, filter!, convGrid(attrs)),
    fast: ([y], [x, filter], attrs) => fastForward(y!, x!, filter!, convGrid(attrs)),
    gradient: [
      (dy, { y: filter, attrs }) => apply(inputGradient, [filter, dy], attrs),
      (dy, { x, attrs }) => apply(filterGradient, [x, dy], attrs),
    ],
  };
  const inputGradient: Op<ConvAttrs> = {
    ...common,
    name: `${name}InputGradient`,
    type: `${type}BackpropInput`,
    label: `${type}BackpropInput`,
    args: ["filter", "out_backprop"],
    infer: ([filter], { inputShape }) => [{ shape: inputShape, dtype: filter!.dtype }],
    kernel: ([dx], [filter, dy], attrs) => slowInput(dx!, dy!, filter!, convGrid(attrs)),
    fast: ([dx], [filter, dy], attrs) => fastInput(dx!, dy!, filter!, convGrid(attrs)),
    gradient: [
      (d, { y: dy, attrs }) => apply(filterGradient, [d, dy], attrs),
      (d, { x: filter, attrs }) => apply(forward, [d, filter], attrs),
    ],
    constInputs: ({ inputShape }) => [{ name: "input_sizes", value: inputShape, at: 0 }],
  };
  const filterGradient: Op<ConvAttrs> = {
    ...common,
    name: `${name}FilterGradient`,
    type: `${type}BackpropFilter`,
    label: `${type}BackpropFilter`,
    args: ["input", "out_backprop"],
    infer: ([x], { filterShape }) => [{ shape: filterShape, dtype: x!.dtype }],
    kernel: ([df], [x, dy], attrs) => slowFilter(df!, x!, dy!, convGrid(attrs)),
    fast: ([df], [x, dy], attrs) => fastFilter(df!, x!, dy!, convGrid(attrs)),
    gradient: [
      (d, { y: dy, attrs }) => apply(inputGradient, [d, dy], attrs),
      (d, { x, attrs }) => apply(forward, [x, d], attrs),
    ],
    constInputs: ({ filterShape }) => [{ name: "filter_sizes", value: filterShape, at: 1 }],
  };
  return { forward, inputGradient, filterGradient };
}
