// Layers that make their input larger or smaller.
import { typeError } from "../core/errors.ts";
import type { Tensor } from "../core/tensor.ts";
import { expandDims, type Interpolation, reshape, resize, tile } from "../ops/index.ts";
import { type Pair, pairOf } from "./conv2d.ts";
import { type Triple, tripleOf } from "./conv3d.ts";
import { checkRank, type Layer, type LayerOptions } from "./layer.ts";
import { withoutWeights } from "./without-weights.ts";

export interface InterpolationOptions extends LayerOptions {
  readonly interpolation?: Interpolation;
}

/** Images in that size; "bilinear" where no interpolation is given. */
export function resizing(
  height: number,
  width: number,
  { interpolation = "bilinear", ...options }: InterpolationOptions = {},
): Layer {
  checkInterpolation("Resizing", interpolation);
  return withoutWeights(
    "Resizing",
    ([x]) => resize(x!, [height, width], interpolation),
    { height, width, interpolation },
    options,
  );
}

/** Every step `size` times. */
export function upSampling1d(size = 2, options: LayerOptions = {}): Layer {
  return withoutWeights(
    "UpSampling1D",
    ([x]) => repeated("UpSampling1D", x!, [size]),
    { size },
    options,
  );
}

/** Every pixel size times in each direction; "bilinear" interpolates instead. */
export function upSampling2d(
  size: Pair = 2,
  { interpolation = "nearest", ...options }: InterpolationOptions = {},
): Layer {
  checkInterpolation("UpSampling2D", interpolation);
  const [down, right] = pairOf(size);
  const call = ([x]: readonly Tensor[]) => {
    if (interpolation === "nearest") return repeated("UpSampling2D", x!, [down, right]);
    const [, height, width] = checkRank("UpSampling2D", [x!.shape], 4) as [number, number, number];
    return resize(x!, [height * down, width * right]);
  };
  return withoutWeights("UpSampling2D", call, { size: [down, right], interpolation }, options);
}

/** Every voxel size times in each direction. */
export function upSampling3d(size: Triple = 2, options: LayerOptions = {}): Layer {
  const sizes = tripleOf(size);
  const call = ([x]: readonly Tensor[]) => repeated("UpSampling3D", x!, sizes);
  return withoutWeights("UpSampling3D", call, { size: sizes }, options);
}

/** Axis 1 + i repeated element by element, `times[i]` times. */
function repeated(className: string, x: Tensor, times: readonly number[]): Tensor {
  checkRank(className, [x.shape], times.length + 2);
  return times.reduce((grown, count, i) => {
    const axis = i + 1;
    const apart = expandDims(grown, axis + 1);
    const wide = tile(
      apart,
      apart.shape.map((_, one) => (one === axis + 1 ? count : 1)),
    );
    return reshape(
      wide,
      grown.shape.map((length, one) => (one === axis ? length * count : length)),
    );
  }, x);
}

function checkInterpolation(className: string, interpolation: unknown): void {
  if (interpolation === "bilinear" || interpolation === "nearest") return;
  throw typeError(className, "interpolation", '"bilinear" or "nearest"', String(interpolation));
}
