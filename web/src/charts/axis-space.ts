// Between values and the space an axis is linear in: itself, its logarithm, or the symmetric logarithm.
import type { XAxis, XScale, YScale } from "../view.ts";

/** A value's place on the axis and back. `toAxis` gives NaN where the axis cannot show the value. */
export interface AxisSpace {
  readonly scale: YScale;
  readonly toAxis: (value: number) => number;
  readonly toValue: (place: number) => number;
}

export const linearSpace: AxisSpace = {
  scale: "linear",
  toAxis: (value) => value,
  toValue: (place) => place,
};

/** log₁₀; values that are not above zero are not drawn. */
export const logSpace: AxisSpace = {
  scale: "log",
  toAxis: (value) => (value > 0 ? Math.log10(value) : Number.NaN),
  toValue: (place) => 10 ** place,
};

/** log₁₀ for x: what is not above zero lies infinitely far to the left, so that columns stay in order. */
export const logXSpace: AxisSpace = {
  scale: "log",
  toAxis: (value) => Math.log10(Math.max(0, value)),
  toValue: (place) => 10 ** place,
};

const symlogLinearTo = 1e-3;

/** sign(y)·log₁₀(1 + |y| / c), c = 0.001: linear around zero, logarithmic away from it. */
export const symlogSpace: AxisSpace = {
  scale: "symlog",
  toAxis: (value) => Math.sign(value) * Math.log10(1 + Math.abs(value) / symlogLinearTo),
  toValue: (place) => Math.sign(place) * (10 ** Math.abs(place) - 1) * symlogLinearTo,
};

export const spaces: Readonly<Record<YScale, AxisSpace>> = {
  linear: linearSpace,
  log: logSpace,
  symlog: symlogSpace,
};

/** The x axis's space: times of the wall clock have no logarithm worth drawing. */
export function xSpaceOf({
  xAxis,
  xScale,
}: {
  readonly xAxis: XAxis | "tag";
  readonly xScale?: XScale;
}) {
  return xScale === "log" && xAxis !== "wall" ? logXSpace : linearSpace;
}

/** A range's ends between values and places. */
export function mapRange(
  [least, greatest]: readonly [number, number],
  map: (end: number) => number,
): readonly [number, number] {
  return [map(least), map(greatest)];
}

/** A column in axis space; the very same column on a linear axis. */
export function columnToAxis(values: Float64Array, space: AxisSpace): Float64Array {
  return space.scale === "linear" ? values : values.map(space.toAxis);
}
