// The user's remarks on a chart: a dashed line at the step, the text beside its top.
import type { ChartArea } from "chart.js";
import type { Scene } from "./scene.ts";
import type { PixelMap } from "./trace-line.ts";

const inset = 4;

/** A grey that reads on the ground of both themes. */
const ink = "#7a828f";

export function drawRemarks(
  context: CanvasRenderingContext2D,
  { remarks }: Scene,
  { top, bottom, right }: ChartArea,
  { pixelLeft, leastX, pixelsPerX }: PixelMap,
): void {
  context.strokeStyle = ink;
  context.fillStyle = ink;
  context.font = "11px system-ui, sans-serif";
  context.textBaseline = "top";
  for (const { x, text } of remarks) {
    const pixelX = Math.round(pixelLeft + (x - leastX) * pixelsPerX) + 0.5;
    context.setLineDash([3, 3]);
    context.beginPath();
    context.moveTo(pixelX, top);
    context.lineTo(pixelX, bottom);
    context.stroke();
    context.setLineDash([]);
    const isLate = pixelX + context.measureText(text).width + inset > right;
    context.textAlign = isLate ? "right" : "left";
    context.fillText(text, pixelX + (isLate ? -inset : inset), top + inset);
  }
}
