// The canvas above a chart: crosshair, points under it, the box of a drag. The chart below is never redrawn for it.
import type { Hover } from "./hover.ts";
import type { PixelMap } from "./trace-line.ts";

export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export interface OverlayInk {
  readonly crosshair: string;
  readonly surface: string;
  readonly box: string;
}

/** The points of more lines than this lie over one another: the first row's alone says where the pointer is. */
const mostDots = 60;

/** Draws in CSS pixels on a clear canvas; the hover only within the plot's area. */
export function drawOverlay(
  context: CanvasRenderingContext2D,
  area: Box,
  map: PixelMap,
  hover: Hover | null,
  drag: Box | null,
  ink: OverlayInk,
): void {
  if (drag) drawDrag(context, drag, ink);
  else if (hover) drawHover(context, area, map, hover, ink);
}

function drawDrag(context: CanvasRenderingContext2D, drag: Box, ink: OverlayInk): void {
  const { left, right, top, bottom } = drag;
  context.fillStyle = ink.box;
  context.globalAlpha = 0.14;
  context.fillRect(left, top, right - left, bottom - top);
  context.globalAlpha = 1;
  context.strokeStyle = ink.box;
  context.lineWidth = 1;
  context.strokeRect(left + 0.5, top + 0.5, right - left - 1, bottom - top - 1);
}

function drawHover(
  context: CanvasRenderingContext2D,
  area: Box,
  map: PixelMap,
  hover: Hover,
  ink: OverlayInk,
): void {
  const pixelX = Math.round(hover.pixelX) + 0.5;
  context.strokeStyle = ink.crosshair;
  context.lineWidth = 1;
  context.beginPath();
  context.moveTo(pixelX, area.top);
  context.lineTo(pixelX, area.bottom);
  context.stroke();
  const isCrowded = hover.rows.length > mostDots;
  for (const { line, index } of isCrowded ? hover.rows.slice(0, 1) : hover.rows) {
    const x = map.pixelLeft + ((line.xs[index] as number) - map.leastX) * map.pixelsPerX;
    const y = map.pixelBottom + ((line.ys[index] as number) - map.leastY) * map.pixelsPerY;
    if (x < area.left || x > area.right || !(y >= area.top && y <= area.bottom)) continue;
    drawDot(context, x, y, line.color, ink.surface);
  }
}

function drawDot(
  context: CanvasRenderingContext2D,
  x: number,
  y: number,
  color: string,
  surface: string,
): void {
  context.beginPath();
  context.arc(x, y, 3.6, 0, 2 * Math.PI);
  context.fillStyle = color;
  context.strokeStyle = surface;
  context.lineWidth = 1.5;
  context.fill();
  context.stroke();
}
