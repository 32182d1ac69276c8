// The axes around a drawn plot: grid lines, ticks and their labels.
import { formatDurationTick, formatTick, formatTimeTick } from "../charts/format.ts";
import type { Ink } from "../charts/ink.ts";
import { durationTicks, numberTicks, timeTicks } from "../charts/ticks.ts";
import type { XAxis } from "../view.ts";
import type { PlotSize } from "./canvas-plot.tsx";
import type { Moment } from "./step-slider.tsx";

/** The rectangle that data are drawn in, in CSS pixels. */
export interface PlotArea {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export function plotArea(
  { width, height }: PlotSize,
  margins: { left: number; right: number },
): PlotArea {
  return { left: margins.left, top: 8, right: width - margins.right, bottom: height - 22 };
}

/** A moment's place on an axis: its step, seconds since the first moment, or seconds since 1970. */
export function axisValue(moment: Moment, first: Moment, axis: XAxis): number {
  if (axis === "step") return moment.step;
  return axis === "wall" ? moment.wallTimeSec : moment.wallTimeSec - first.wallTimeSec;
}

/** Steps are whole: a short range has no ticks between them. */
function stepTicks(least: number, greatest: number, count: number): number[] {
  return numberTicks(least, greatest, count).filter(Number.isInteger);
}

const tickKinds = {
  value: { ticks: numberTicks, format: formatTick },
  step: { ticks: stepTicks, format: formatTick },
  relative: { ticks: durationTicks, format: formatDurationTick },
  wall: { ticks: timeTicks, format: formatTimeTick },
} as const;

/** A range of data on a stretch of pixels. */
export interface Span {
  readonly kind: keyof typeof tickKinds;
  readonly low: number;
  readonly high: number;
  readonly fromPixel: number;
  readonly toPixel: number;
}

export function toPixel({ low, high, fromPixel, toPixel: end }: Span, value: number): number {
  if (high === low) return (fromPixel + end) / 2;
  return fromPixel + ((value - low) / (high - low)) * (end - fromPixel);
}

function ticksOf(span: Span, pixelsPerTick: number): { pixel: number; label: string }[] {
  const { ticks, format } = tickKinds[span.kind];
  const count = Math.max(2, Math.abs(span.toPixel - span.fromPixel) / pixelsPerTick);
  const values = ticks(span.low, span.high, count);
  const first = values[0] ?? span.low;
  const apart = Math.abs((values[1] ?? span.high) - first) || Math.max(1, Math.abs(first) / 50);
  return values.map((value) => ({ pixel: toPixel(span, value), label: format(value, apart) }));
}

/** Grid lines upwards with labels below. */
export function drawXAxis(
  context: CanvasRenderingContext2D,
  area: PlotArea,
  span: Span,
  ink: Ink,
): void {
  prepareText(context, ink, "center");
  const width = context.canvas.clientWidth;
  for (const { pixel, label } of ticksOf(span, 72)) {
    line(context, ink, [pixel, area.top, pixel, area.bottom]);
    const half = context.measureText(label).width / 2;
    context.fillText(label, Math.min(width - half, Math.max(half, pixel)), area.bottom + 12);
  }
}

/** Grid lines across with labels at the given side. */
export function drawYAxis(
  context: CanvasRenderingContext2D,
  area: PlotArea,
  span: Span,
  ink: Ink,
  side: "left" | "right",
): void {
  prepareText(context, ink, side === "left" ? "right" : "left");
  const labelX = side === "left" ? area.left - 6 : area.right + 6;
  for (const { pixel, label } of ticksOf(span, 36)) {
    line(context, ink, [area.left, pixel, area.right, pixel]);
    context.fillText(label, labelX, pixel);
  }
}

function prepareText(context: CanvasRenderingContext2D, ink: Ink, align: CanvasTextAlign): void {
  context.font = `11px ${ink.face}`;
  context.fillStyle = ink.text;
  context.textAlign = align;
  context.textBaseline = "middle";
}

function line(
  context: CanvasRenderingContext2D,
  ink: Ink,
  [x1, y1, x2, y2]: readonly [number, number, number, number],
): void {
  context.strokeStyle = ink.grid;
  context.lineWidth = 1;
  context.beginPath();
  context.moveTo(x1, y1);
  context.lineTo(x2, y2);
  context.stroke();
}
