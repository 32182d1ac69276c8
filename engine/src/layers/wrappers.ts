// Layers around layers, for sequences.
import { show, typeError } from "../core/errors.ts";
import { withMask } from "../core/mask.ts";
import type { Tensor } from "../core/tensor.ts";
import { add, concat, expandDims, mul, reshape, reverse, where } from "../ops/index.ts";
import { Layer, type LayerOptions, passMask } from "./layer.ts";

export interface BidirectionalOptions extends LayerOptions {
  /** What is made of both directions' outputs: side by side ("concat", where not given), sum, product or mean. */
  readonly mergeMode?: "concat" | "sum" | "mul" | "ave";
}

const merges = {
  concat: (ahead: Tensor, back: Tensor) => concat([ahead, back], -1),
  sum: (ahead: Tensor, back: Tensor) => add(ahead, back),
  mul: (ahead: Tensor, back: Tensor) => mul(ahead, back),
  ave: (ahead: Tensor, back: Tensor) => mul(add(ahead, back), 0.5),
};

/**
 * A recurrent layer that reads forwards and another that reads backwards, their outputs merged in the last dimension;
 * `make` is called for each.
 */
export function bidirectional(make: () => Layer, options: BidirectionalOptions = {}): Layer {
  const { mergeMode = "concat" } = options;
  if (!Object.hasOwn(merges, mergeMode))
    throw typeError("bidirectional", "mergeMode", Object.keys(merges).join(", "), show(mergeMode));
  const [forward, backward] = [make(), make()];
  const inner = forward.name;
  forward.rename(`forward_${inner}`);
  backward.rename(`backward_${inner}`);
  return new Layer<null>(
    {
      className: "Bidirectional",
      sublayers: [forward, backward],
      build: () => null,
      call([x], _weights, context) {
        const [mask = null] = context.masks;
        const reversed = withMask(reverse(x!, 1), mask === null ? null : reverse(mask, 1));
        const ahead = forward.call([x!], context);
        const back = backward.call([reversed], context);
        if (back.rank !== 3) return merges[mergeMode](ahead, back);
        const both = merges[mergeMode](ahead, reverse(back, 1));
        return withMask(mask === null ? both : where(expandDims(mask, -1), both, 0), mask);
      },
      config: () => ({ merge_mode: mergeMode }),
    },
    options,
  );
}

/** The layer on every step of [batch, steps, ...] alike. */
export function timeDistributed(layer: Layer, options: LayerOptions = {}): Layer {
  return new Layer<null>(
    {
      className: "TimeDistributed",
      sublayers: [layer],
      build: () => null,
      call([x], _weights, context) {
        const [batch, steps, ...rest] = x!.shape as [number, number, ...number[]];
        const output = layer.call([reshape(x!, [batch * steps, ...rest])], context);
        return reshape(output, [batch, steps, ...output.shape.slice(1)]);
      },
      mask: passMask,
      config: () => ({}),
    },
    options,
  );
}
