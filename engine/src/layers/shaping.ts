// Layers that only rearrange.
import { rangeError } from "../core/errors.ts";
import { type Shape, sizeOf } from "../core/shape.ts";
import {
  expandDims,
  mul,
  pad,
  add as plus,
  reshape as reshaped,
  slice,
  tile,
  transpose,
} from "../ops/index.ts";
import { type Pair, pairOf } from "./conv2d.ts";
import { checkRank, type Layer, type LayerOptions } from "./layer.ts";
import { withoutWeights } from "./without-weights.ts";

/** [batch, a, b, …] → [batch, a · b · …]. */
export function flatten(options: LayerOptions = {}): Layer {
  return withoutWeights(
    "Flatten",
    ([x]) => reshaped(x!, [x!.shape[0]!, sizeOf(x!.shape.slice(1))]),
    { data_format: "channels_last" },
    options,
  );
}

/** Each example in another shape of as many elements; one size may be −1. */
export function reshape(targetShape: Shape, options: LayerOptions = {}): Layer {
  const sizes = (known: number) =>
    targetShape.map((size) => (size === -1 ? known / -sizeOf(targetShape) : size));
  return withoutWeights(
    "Reshape",
    ([x]) => reshaped(x!, [x!.shape[0]!, ...sizes(sizeOf(x!.shape.slice(1)))]),
    { target_shape: targetShape },
    options,
  );
}

/** Dimensions in another order; they count from 1, as the batch stays first. */
export function permute(dims: readonly number[], options: LayerOptions = {}): Layer {
  return withoutWeights("Permute", ([x]) => transpose(x!, [0, ...dims]), { dims }, options);
}

/** [batch, features] → [batch, n, features]. */
export function repeatVector(n: number, options: LayerOptions = {}): Layer {
  const call = "RepeatVector";
  return withoutWeights(
    call,
    ([x]) => {
      checkRank(call, [x!.shape], 2);
      return tile(expandDims(x!, 1), [1, n, 1]);
    },
    { n },
    options,
  );
}

/** Rows above and below, columns left and right: one number, one for each axis, or one for each side. */
export type Border = Pair | readonly [readonly [number, number], readonly [number, number]];

/** Zeros around images. */
export function zeroPadding2d(padding: Border = 1, options: LayerOptions = {}): Layer {
  const [rows, columns] = sidesOf(padding);
  const around = [[0, 0], rows, columns, [0, 0]] as const;
  return withoutWeights(
    "ZeroPadding2D",
    ([x]) => pad(x!, around),
    { padding: [rows, columns] },
    options,
  );
}

/** Images without their borders. */
export function cropping2d(cropping: Border = 0, options: LayerOptions = {}): Layer {
  const [rows, columns] = sidesOf(cropping);
  return withoutWeights(
    "Cropping2D",
    ([x]) => {
      const [batch, height, width, channels] = x!.shape as [number, number, number, number];
      const size = [batch, height - rows[0] - rows[1], width - columns[0] - columns[1], channels];
      return slice(x!, [0, rows[0], columns[0], 0], size);
    },
    { cropping: [rows, columns] },
    options,
  );
}

/** Every pixel size times in each direction. */
export function upSampling2d(size: Pair = 2, options: LayerOptions = {}): Layer {
  const [down, right] = pairOf(size);
  return withoutWeights(
    "UpSampling2D",
    ([x]) => {
      const [batch, height, width, channels] = x!.shape as [number, number, number, number];
      const apart = reshaped(x!, [batch, height, 1, width, 1, channels]);
      const grown = tile(apart, [1, 1, down, 1, right, 1]);
      return reshaped(grown, [batch, height * down, width * right, channels]);
    },
    { size: [down, right], interpolation: "nearest" },
    options,
  );
}

/** x · scale + offset */
export function rescaling(scale: number, offset = 0, options: LayerOptions = {}): Layer {
  return withoutWeights(
    "Rescaling",
    ([x]) => plus(mul(x!, scale), offset),
    { scale, offset },
    options,
  );
}

function sidesOf(border: Border): [readonly [number, number], readonly [number, number]] {
  if (typeof border === "number")
    return [
      [border, border],
      [border, border],
    ];
  const [rows, columns] = border;
  const sides = (one: number | readonly [number, number]) =>
    typeof one === "number" ? ([one, one] as const) : one;
  const found = [sides(rows), sides(columns)] as const;
  if (found.flat().some((side) => !(side >= 0)))
    throw rangeError("border", "sizes", "0 or more", String(border));
  return [found[0], found[1]];
}
