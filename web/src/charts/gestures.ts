// Zoom and pan by pointer, wheel and keys: each gesture in, a new zoom out.
import type { Box } from "./overlay.ts";
import type { ScalarChart } from "./scalar-chart.ts";
import type { Zoom } from "./scene.ts";
import type { Range } from "./y-range.ts";

/** Below this many pixels a press is a click, not a drag. */
const leastDrag = 5;
/** A drag flatter than this zooms x alone. */
const flatDrag = 24;

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** The box between two pixels, kept within the plot; over its whole height where the drag is flat. */
export function boxOf(from: Point, to: Point, area: Box): Box {
  const clampX = (x: number) => Math.min(area.right, Math.max(area.left, x));
  const clampY = (y: number) => Math.min(area.bottom, Math.max(area.top, y));
  const isFlat = Math.abs(to.y - from.y) < flatDrag;
  return {
    left: clampX(Math.min(from.x, to.x)),
    right: clampX(Math.max(from.x, to.x)),
    top: isFlat ? area.top : clampY(Math.min(from.y, to.y)),
    bottom: isFlat ? area.bottom : clampY(Math.max(from.y, to.y)),
  };
}

export function isDrag(from: Point, to: Point): boolean {
  return Math.hypot(to.x - from.x, to.y - from.y) >= leastDrag;
}

/** The zoom onto a box, or null where it is too narrow to mean one. */
export function zoomToBox(chart: ScalarChart, box: Box): Zoom | null {
  if (box.right - box.left < leastDrag) return null;
  const { area } = chart;
  const low = chart.placeAt(box.left, box.bottom);
  const high = chart.placeAt(box.right, box.top);
  const isWholeHeight = box.top === area.top && box.bottom === area.bottom;
  return { x: [low.x, high.x], y: isWholeHeight ? null : [low.y, high.y] };
}

function scaled([least, greatest]: Range, around: number, factor: number): Range {
  return [around - (around - least) * factor, around + (greatest - around) * factor];
}

/** Zooms x around a place; a factor below 1 zooms in. */
export function zoomAround(chart: ScalarChart, x: number, factor: number, zoom: Zoom): Zoom {
  return { x: scaled(chart.scene.x, x, factor), y: zoom.y };
}

/** Moves the view by pixels, as if the paper were held. */
export function panBy(chart: ScalarChart, start: Zoom & { x: Range }, moved: Point): Zoom {
  const { pixelsPerX, pixelsPerY } = chart.map;
  const shift = ([least, greatest]: Range, by: number): Range => [least - by, greatest - by];
  return {
    x: shift(start.x, moved.x / pixelsPerX),
    y: start.y && shift(start.y, moved.y / pixelsPerY),
  };
}
