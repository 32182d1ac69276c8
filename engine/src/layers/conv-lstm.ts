// Long short-term memory over sequences of lines, images or volumes.
import { zeros } from "../core/create.ts";
import type { Tensor } from "../core/tensor.ts";
import {
  add,
  biasAdd,
  conv1d,
  conv2d,
  conv3d,
  mul,
  reshape,
  reverse,
  split,
  stack,
  unstack,
  where,
} from "../ops/index.ts";
import type { Pair } from "./conv2d.ts";
import type { Triple } from "./conv3d.ts";
import { checkRate, keptShare } from "./dropout-rate.ts";
import { checkRank, Layer, type LayerCall, passMask } from "./layer.ts";
import {
  addRecurrent,
  functionsOf,
  openForget,
  type RecurrentOptions,
  type RecurrentWeights,
  recurrentConfig,
} from "./recurrent-weights.ts";

export interface ConvLstmOptions<Size> extends RecurrentOptions {
  /** Between neighbouring windows of the inputs; 1 where not given. The memory's own convolution has stride 1. */
  readonly strides?: Size;
  /** Of the inputs' convolution; "valid" where not given. */
  readonly padding?: "same" | "valid";
  readonly dilationRate?: Size;
}

interface Geometry {
  readonly strides?: number | readonly number[];
  readonly padding?: "same" | "valid";
  readonly dilations?: number | readonly number[];
}

interface ConvLstm {
  readonly className: string;
  readonly filters: number;
  /** A size for each axis. */
  readonly kernelSize: readonly number[];
  readonly options: ConvLstmOptions<number | readonly number[]>;
  readonly convolve: (x: Tensor, kernel: Tensor, geometry: Geometry) => Tensor;
}

/** Over lines: [batch, steps, length, channels] → [batch, length', filters], or with all steps. */
export function convLstm1d(
  filters: number,
  kernelSize: number,
  options: ConvLstmOptions<number> = {},
): Layer {
  // One axis: a size is a number.
  const convolve = conv1d as ConvLstm["convolve"];
  return convLstm({
    className: "ConvLSTM1D",
    filters,
    kernelSize: [kernelSize],
    options,
    convolve,
  });
}

/** Over images: [batch, steps, height, width, channels] → [batch, height', width', filters] (Shi et al., 2015). */
export function convLstm2d(
  filters: number,
  kernelSize: number | Pair,
  options: ConvLstmOptions<number | Pair> = {},
): Layer {
  const size = typeof kernelSize === "number" ? [kernelSize, kernelSize] : kernelSize;
  const convolve = conv2d as ConvLstm["convolve"];
  return convLstm({ className: "ConvLSTM2D", filters, kernelSize: size, options, convolve });
}

/** Over volumes: [batch, steps, depth, height, width, channels] → [batch, depth', height', width', filters]. */
export function convLstm3d(
  filters: number,
  kernelSize: number | Triple,
  options: ConvLstmOptions<number | Triple> = {},
): Layer {
  const size = typeof kernelSize === "number" ? [kernelSize, kernelSize, kernelSize] : kernelSize;
  const convolve = conv3d as ConvLstm["convolve"];
  return convLstm({ className: "ConvLSTM3D", filters, kernelSize: size, options, convolve });
}

function convLstm(of: ConvLstm): Layer {
  const { className, filters, kernelSize, options } = of;
  const { returnSequences = false, dropout = 0, recurrentDropout = 0 } = options;
  const { strides = 1, padding = "valid", dilationRate = 1 } = options;
  checkRate(className, dropout);
  checkRate(className, recurrentDropout);
  functionsOf(options);
  return new Layer<RecurrentWeights>(
    {
      className,
      build(shapes, addWeight) {
        const channels = checkRank(className, shapes, kernelSize.length + 3).at(-1)!;
        const weightShapes = {
          kernel: [...kernelSize, channels, 4 * filters],
          recurrent: [...kernelSize, filters, 4 * filters],
          bias: [4 * filters],
        };
        return addRecurrent(addWeight, weightShapes, openForget(filters), options);
      },
      call: ([x], weights, context) => read(of, x!, weights, context),
      ...(returnSequences && { mask: passMask }),
      config: () => ({
        ...{ filters, kernel_size: kernelSize, strides, padding, dilation_rate: dilationRate },
        ...recurrentConfig(options),
      }),
    },
    options,
  );
}

/** The convolution of all steps at once, then step by step what is remembered. */
function read(of: ConvLstm, x: Tensor, weights: RecurrentWeights, context: LayerCall): Tensor {
  const { options, convolve } = of;
  const [batch, steps, ...rest] = x.shape as [number, number, ...number[]];
  const { strides = 1, padding = "valid", dilationRate: dilations = 1, goBackwards } = options;
  const ordered = goBackwards ? reverse(x, 1) : x;
  const kept = keptShare([batch, 1, ...rest], options.dropout ?? 0, context);
  const input = reshape(kept === null ? ordered : mul(ordered, kept), [batch * steps, ...rest]);
  const product = convolve(input, weights.kernel.read(), { strides, padding, dilations });
  const shifted = weights.bias === null ? product : biasAdd(product, weights.bias.read());
  const sums = unstack(reshape(shifted, [batch, steps, ...shifted.shape.slice(1)]), 1);
  const outputs = remember(of, sums, weights, context);
  return options.returnSequences ? stack(outputs, 1) : outputs.at(-1)!;
}

function remember(
  { options, filters, convolve }: ConvLstm,
  sums: readonly Tensor[],
  { recurrentKernel }: RecurrentWeights,
  context: LayerCall,
): Tensor[] {
  const { activation, recurrentActivation: gate } = functionsOf(options);
  const shape = [...sums[0]!.shape.slice(0, -1), filters];
  const kept = keptShare(shape, options.recurrentDropout ?? 0, context);
  const counts = stepMasks(context.masks[0] ?? null, shape.length, options.goBackwards ?? false);
  let [h, c] = [zeros(shape), zeros(shape)];
  return sums.map((sum, i) => {
    const past = kept === null ? h : mul(h, kept);
    const all = add(sum, convolve(past, recurrentKernel.read(), { padding: "same" }));
    const [input, forget, candidate, output] = split(all, 4, -1);
    const cell = add(mul(gate(forget!), c), mul(gate(input!), activation(candidate!)));
    const next = mul(gate(output!), activation(cell));
    [h, c] =
      counts === null ? [next, cell] : [where(counts[i]!, next, h), where(counts[i]!, cell, c)];
    return h;
  });
}

/** For each step as it is read a mask that broadcasts to tensors of that rank. */
function stepMasks(mask: Tensor | null, rank: number, isReversed: boolean): Tensor[] | null {
  if (mask === null) return null;
  const ordered = isReversed ? reverse(mask, 1) : mask;
  const ones = new Array<number>(rank - 1).fill(1);
  return unstack(reshape(ordered, [...mask.shape, ...ones]), 1);
}
