// The axes of a scene: range, ticks and how a tick reads.
import type { ChartXAxis } from "./chart-line.ts";
import { formatDurationTick, formatTick, formatTimeTick } from "./format.ts";
import type { Scene } from "./scene.ts";
import { durationTicks, numberTicks, spaceTicks, timeTicks } from "./ticks.ts";
import type { Range } from "./y-range.ts";

export interface Axis {
  readonly range: Range;
  /** Places of about `count` ticks. */
  readonly placeTicks: (count: number) => readonly number[];
  /** The label of a tick whose neighbours are `step` away. */
  readonly formatPlace: (place: number, step: number) => string;
  /** CSS pixels that one tick needs along the axis. */
  readonly pixelsPerTick: number;
}

const xKinds = {
  step: { ticks: numberTicks, format: formatTick },
  relative: { ticks: durationTicks, format: formatDurationTick },
  wall: { ticks: timeTicks, format: formatTimeTick },
  tag: { ticks: numberTicks, format: formatTick },
} as const satisfies Record<ChartXAxis, unknown>;

function xAxisOf({ x, xAxis, xSpace }: Scene): Axis {
  const { ticks, format } = xKinds[xAxis];
  if (xSpace.scale === "log") {
    const formatPlace = (place: number) => {
      const value = Number(xSpace.toValue(place).toPrecision(6));
      return format(value, value);
    };
    const placeTicks = (count: number) => spaceTicks(xSpace, x[0], x[1], count);
    return { range: x, placeTicks, formatPlace, pixelsPerTick: 76 };
  }
  const placeTicks = (count: number) => ticks(x[0], x[1], count);
  return { range: x, placeTicks, formatPlace: format, pixelsPerTick: 76 };
}

function yAxisOf({ y, space }: Scene): Axis {
  const placeTicks = (count: number) => spaceTicks(space, y[0], y[1], count);
  const formatPlace = (place: number, step: number) => {
    if (space.scale === "linear") return formatTick(place, step);
    const value = Number(space.toValue(place).toPrecision(6));
    return formatTick(value, Math.abs(value) || 1);
  };
  return { range: y, placeTicks, formatPlace, pixelsPerTick: 30 };
}

export function axisOf(scene: Scene, which: "x" | "y"): Axis {
  return which === "x" ? xAxisOf(scene) : yAxisOf(scene);
}
