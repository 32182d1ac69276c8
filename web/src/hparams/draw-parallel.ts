// Where the axes and lines of parallel coordinates lie, and how they are drawn.
import type { PlotPoint, PlotSize } from "../cards/canvas-plot.tsx";
import type { Ink } from "../charts/ink.ts";
import { colorRamp } from "./color-ramp.ts";
import type { ColumnScale } from "./column-scale.ts";
import { formatCell } from "./format-cell.ts";
import type { Column, Row } from "./hparams-data.ts";

export interface ParallelAxis {
  readonly column: Column;
  readonly at: number;
  readonly scale: ColumnScale;
  /** The stretch that a filter leaves, from 0 to 1; null where there is none. */
  readonly kept: readonly [number, number] | null;
}

interface ParallelLine {
  readonly row: Row;
  /** One pixel pair an axis; null where the row has no value that the axis can show. */
  readonly points: readonly (PlotPoint | null)[];
  readonly color: string;
}

export interface ParallelScene {
  readonly axes: readonly (ParallelAxis & { readonly pixelX: number })[];
  readonly top: number;
  readonly bottom: number;
  readonly lines: readonly ParallelLine[];
}

/** Pixels from either side to the nearest axis, and from the top, where the axes' titles stand, to the axes. */
export const sideMargin = 60;
const topMargin = 12;

export function parallelScene(
  axes: readonly ParallelAxis[],
  rows: readonly Row[],
  colorAxis: ParallelAxis | undefined,
  { width, height }: PlotSize,
): ParallelScene {
  const [left, right] = [sideMargin, width - sideMargin];
  const [top, bottom] = [topMargin, height - 14];
  const apart = (right - left) / Math.max(1, axes.length - 1);
  const placed = axes.map((axis, at) => ({ ...axis, pixelX: left + at * apart }));
  const lines = rows.map((row): ParallelLine => {
    const points = placed.map(({ at, scale, pixelX }) => {
      const place = scale.place(row.values[at] ?? null);
      return place === null ? null : { pixelX, pixelY: bottom - place * (bottom - top) };
    });
    const share = colorAxis?.scale.place(row.values[colorAxis.at] ?? null) ?? null;
    return { row, points, color: colorRamp(share) };
  });
  return { axes: placed, top, bottom, lines };
}

export function drawParallel(
  context: CanvasRenderingContext2D,
  scene: ParallelScene,
  ink: Ink,
  hit: Row | null,
): void {
  context.lineJoin = "round";
  for (const line of scene.lines) {
    context.globalAlpha = hit ? 0.25 : 0.7;
    strokeLine(context, line, 1.4);
  }
  context.globalAlpha = 1;
  const marked = scene.lines.find(({ row }) => row === hit);
  if (marked) strokeLine(context, marked, 3);
  for (const axis of scene.axes) drawAxis(context, scene, axis, ink);
}

/** Neighbouring axes are joined; a missing value leaves a gap. */
function strokeLine(
  context: CanvasRenderingContext2D,
  { points, color }: ParallelLine,
  width: number,
) {
  context.strokeStyle = color;
  context.lineWidth = width;
  context.beginPath();
  points.forEach((point, at) => {
    if (!point) return;
    if (points[at - 1]) context.lineTo(point.pixelX, point.pixelY);
    else context.moveTo(point.pixelX, point.pixelY);
  });
  context.stroke();
}

function drawAxis(
  context: CanvasRenderingContext2D,
  { top, bottom }: ParallelScene,
  { scale, pixelX, kept }: ParallelScene["axes"][number],
  ink: Ink,
): void {
  if (kept) {
    const [low, high] = kept.map((place) => bottom - place * (bottom - top)) as [number, number];
    context.fillStyle = ink.box;
    context.globalAlpha = 0.3;
    context.fillRect(pixelX - 5, high - 3, 10, low - high + 6);
    context.globalAlpha = 1;
  }
  context.strokeStyle = ink.text;
  context.lineWidth = 1;
  context.beginPath();
  context.moveTo(pixelX, top);
  context.lineTo(pixelX, bottom);
  context.stroke();
  context.textBaseline = "middle";
  context.font = `11px ${ink.face}`;
  context.textAlign = "right";
  for (const { place, value } of scale.ticks.slice(0, 12)) {
    const pixelY = bottom - place * (bottom - top);
    writeOver(context, ink, shorten(formatCell(value), 9), pixelX - 5, pixelY);
  }
}

/** Text that stays readable over lines: a rim in the ground's colour around it. */
function writeOver(
  context: CanvasRenderingContext2D,
  ink: Ink,
  text: string,
  pixelX: number,
  pixelY: number,
): void {
  context.strokeStyle = ink.surface;
  context.lineWidth = 4;
  context.strokeText(text, pixelX, pixelY);
  context.fillStyle = ink.text;
  context.fillText(text, pixelX, pixelY);
}

function shorten(text: string, length: number): string {
  return text.length > length ? `${text.slice(0, length - 1)}…` : text;
}

/** Pixels within which a line counts as pointed at. */
const reach = 12;

/** The row whose line passes nearest to the pointer, or null where none is near. */
export function nearestLine(scene: ParallelScene, point: PlotPoint): Row | null {
  let best: Row | null = null;
  let bestDistance = reach;
  for (const { row, points } of scene.lines) {
    const distance = verticalDistance(points, point);
    if (distance < bestDistance) [best, bestDistance] = [row, distance];
  }
  return best;
}

function verticalDistance(points: readonly (PlotPoint | null)[], point: PlotPoint): number {
  let least = Number.POSITIVE_INFINITY;
  points.forEach((to, at) => {
    const from = points[at - 1];
    if (!from || !to || point.pixelX < from.pixelX || point.pixelX > to.pixelX) return;
    const share = (point.pixelX - from.pixelX) / (to.pixelX - from.pixelX);
    const pixelY = from.pixelY + share * (to.pixelY - from.pixelY);
    least = Math.min(least, Math.abs(pixelY - point.pixelY));
  });
  return least;
}

/** Pixels from an axis within which a drag is meant for it. */
const axisReach = 28;

/** The axis that a drag runs along, and its ends as places from 0 to 1; null where there is no axis near. */
export function dragOnAxis({ axes, top, bottom }: ParallelScene, from: PlotPoint, to: PlotPoint) {
  const distance = ({ pixelX }: { readonly pixelX: number }) => Math.abs(pixelX - from.pixelX);
  const [axis] = axes.toSorted((a, b) => distance(a) - distance(b));
  if (!axis || distance(axis) > axisReach) return null;
  const place = ({ pixelY }: PlotPoint) => (bottom - pixelY) / (bottom - top);
  return { axis, from: place(from), to: place(to) };
}
