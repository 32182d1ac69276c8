// Layers around layers, for sequences.
import { withMask } from "../core/mask.ts";
import { concat, expandDims, reshape, reverse, where } from "../ops/index.ts";
import { Layer, type LayerOptions, passMask } from "./layer.ts";

/**
 * A recurrent layer that reads forwards and another that reads backwards, their outputs side by side in the last
 * dimension; `make` is called for each.
 */
export function bidirectional(make: () => Layer, options: LayerOptions = {}): Layer {
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
        if (back.rank !== 3) return concat([ahead, back], -1);
        const both = concat([ahead, reverse(back, 1)], -1);
        return withMask(mask === null ? both : where(expandDims(mask, -1), both, 0), mask);
      },
      config: () => ({ merge_mode: "concat" }),
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
