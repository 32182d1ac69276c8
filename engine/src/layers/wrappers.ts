// Layers around layers, for sequences.
import { concat, reshape, reverse } from "../ops/index.ts";
import { Layer, type LayerOptions } from "./layer.ts";

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
        const ahead = forward.call([x!], context);
        const back = backward.call([reverse(x!, 1)], context);
        return concat([ahead, back.rank === 3 ? reverse(back, 1) : back], -1);
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
      config: () => ({}),
    },
    options,
  );
}
