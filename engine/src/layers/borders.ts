// Layers that put zeros around their input, or take its borders off.
import { rangeError, show } from "../core/errors.ts";
import type { Tensor } from "../core/tensor.ts";
import { pad, slice } from "../ops/index.ts";
import { checkRank, type Layer, type LayerOptions } from "./layer.ts";
import { withoutWeights } from "./without-weights.ts";

type Sides = readonly [before: number, after: number];

/** Steps before and after: one number for both, or one for each. */
export type Border1d = number | Sides;

/** Rows above and below, columns left and right: one number, one for each axis, or one for each side. */
export type Border = number | readonly [number, number] | readonly [Sides, Sides];

/** The same for the three axes of volumes. */
export type Border3d = number | readonly [number, number, number] | readonly [Sides, Sides, Sides];

/** Zeros before and after the steps of [batch, steps, channels]. */
export function zeroPadding1d(padding: Border1d = 1, options: LayerOptions = {}): Layer {
  return padded("ZeroPadding1D", lineSides("ZeroPadding1D", padding), options);
}

/** Zeros around images. */
export function zeroPadding2d(padding: Border = 1, options: LayerOptions = {}): Layer {
  return padded("ZeroPadding2D", sidesOf("ZeroPadding2D", padding, 2), options);
}

/** Zeros around volumes. */
export function zeroPadding3d(padding: Border3d = 1, options: LayerOptions = {}): Layer {
  return padded("ZeroPadding3D", sidesOf("ZeroPadding3D", padding, 3), options);
}

/** Sequences without their first and last steps. */
export function cropping1d(cropping: Border1d = 1, options: LayerOptions = {}): Layer {
  return cropped("Cropping1D", lineSides("Cropping1D", cropping), options);
}

/** Images without their borders. */
export function cropping2d(cropping: Border = 0, options: LayerOptions = {}): Layer {
  return cropped("Cropping2D", sidesOf("Cropping2D", cropping, 2), options);
}

/** Volumes without their borders; 1 voxel on each side where not given. */
export function cropping3d(cropping: Border3d = 1, options: LayerOptions = {}): Layer {
  return cropped("Cropping3D", sidesOf("Cropping3D", cropping, 3), options);
}

function padded(className: string, sides: readonly Sides[], options: LayerOptions): Layer {
  const call = ([x]: readonly Tensor[]) => {
    checkRank(className, [x!.shape], sides.length + 2);
    return pad(x!, [[0, 0], ...sides, [0, 0]]);
  };
  return withoutWeights(className, call, { padding: configOf(sides) }, options);
}

function cropped(className: string, sides: readonly Sides[], options: LayerOptions): Layer {
  const call = ([x]: readonly Tensor[]) => {
    const shape = checkRank(className, [x!.shape], sides.length + 2);
    const size = shape.map((length, axis) => {
      const [before, after] = sides[axis - 1] ?? [0, 0];
      return length - before - after;
    });
    if (size.some((length) => length < 0))
      throw rangeError(className, "cropping", `within shape ${show(shape)}`, show(sides));
    const begin = shape.map((_, axis) => sides[axis - 1]?.[0] ?? 0);
    return slice(x!, begin, size);
  };
  return withoutWeights(className, call, { cropping: configOf(sides) }, options);
}

/** Keras writes the sides of a sequence without a list around them. */
function configOf(sides: readonly Sides[]): readonly Sides[] | Sides {
  return sides.length === 1 ? sides[0]! : sides;
}

function lineSides(className: string, border: Border1d): readonly [Sides] {
  const both: Sides = typeof border === "number" ? [border, border] : border;
  checkSides(className, [both], border);
  return [both];
}

function sidesOf(className: string, border: Border | Border3d, axes: number): Sides[] {
  const perAxis: readonly (number | Sides)[] =
    typeof border === "number" ? new Array<number>(axes).fill(border) : border;
  const found = perAxis.map((one): Sides => (typeof one === "number" ? [one, one] : one));
  checkSides(className, found, border);
  if (found.length !== axes)
    throw rangeError(className, "border", `one size or ${axes}`, show(border));
  return found;
}

function checkSides(className: string, sides: readonly Sides[], border: unknown): void {
  if (sides.flat().every((side) => Number.isInteger(side) && side >= 0)) return;
  throw rangeError(className, "border", "integers of 0 or more", show(border));
}
