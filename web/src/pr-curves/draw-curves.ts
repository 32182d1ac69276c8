// Draws the curves of several runs in the unit square, and finds the point nearest to the pointer.
import type { PlotPoint, PlotSize } from "../cards/canvas-plot.tsx";
import {
  drawXAxis,
  drawYAxis,
  type PlotArea,
  plotArea,
  type Span,
  toPixel,
} from "../cards/plot-frame.ts";
import type { Ink } from "../charts/ink.ts";
import { type CurveKind, type CurveStep, curvePoints } from "./curve-data.ts";

export interface RunCurve {
  readonly run: string;
  readonly color: string;
  readonly step: CurveStep;
}

export interface CurveHit {
  readonly curve: RunCurve;
  /** Index of the threshold. */
  readonly at: number;
}

/** What the axes of each kind of curve are, across and upwards. */
const axisTitles = {
  pr: ["Recall", "Precision"],
  roc: ["False positive rate", "True positive rate"],
} as const;
const titleHeight = 16;

function spans(size: PlotSize) {
  const whole = plotArea(size, { left: 58, right: 12 });
  const area = { ...whole, bottom: whole.bottom - titleHeight };
  const unit = { kind: "value", low: 0, high: 1 } as const;
  const x: Span = { ...unit, fromPixel: area.left, toPixel: area.right };
  const y: Span = { ...unit, fromPixel: area.bottom, toPixel: area.top };
  return { area, x, y };
}

export function drawCurves(
  context: CanvasRenderingContext2D,
  size: PlotSize,
  curves: readonly RunCurve[],
  kind: CurveKind,
  ink: Ink,
  hit: CurveHit | null,
): void {
  const { area, x, y } = spans(size);
  drawXAxis(context, area, x, ink);
  drawYAxis(context, area, y, ink, "left");
  drawTitles(context, area, axisTitles[kind]);
  for (const curve of curves) {
    context.strokeStyle = curve.color;
    context.lineWidth = hit?.curve.run === curve.run ? 2.5 : 1.5;
    context.beginPath();
    for (const [across, up] of curvePoints(curve.step, kind)) {
      context.lineTo(toPixel(x, across), toPixel(y, up));
    }
    context.stroke();
    drawPoint(context, size, { curve, at: 0 }, kind, 3);
  }
  if (hit) drawPoint(context, size, hit, kind, 4.5);
}

/** Below and beside the axes, in the ink of their ticks. */
function drawTitles(
  context: CanvasRenderingContext2D,
  { left, right, top, bottom }: PlotArea,
  [across, up]: readonly [string, string],
): void {
  context.textAlign = "center";
  context.fillText(across, (left + right) / 2, bottom + 12 + titleHeight);
  context.save();
  context.translate(10, (top + bottom) / 2);
  context.rotate(-Math.PI / 2);
  context.fillText(up, 0, 0);
  context.restore();
}

function drawPoint(
  context: CanvasRenderingContext2D,
  size: PlotSize,
  { curve, at }: CurveHit,
  kind: CurveKind,
  radius: number,
): void {
  const { x, y } = spans(size);
  const [across, up] = curvePoints(curve.step, kind)[at] ?? [0, 0];
  context.fillStyle = curve.color;
  context.beginPath();
  context.arc(toPixel(x, across), toPixel(y, up), radius, 0, 2 * Math.PI);
  context.fill();
}

/** Pixels within which a point counts as pointed at. */
const reach = 40;

export function hitCurve(
  size: PlotSize,
  curves: readonly RunCurve[],
  kind: CurveKind,
  pointer: PlotPoint,
): CurveHit | null {
  const { x, y } = spans(size);
  let best: CurveHit | null = null;
  let bestDistance = reach;
  for (const curve of curves) {
    curvePoints(curve.step, kind).forEach(([across, up], at) => {
      const distance = Math.hypot(
        toPixel(x, across) - pointer.pixelX,
        toPixel(y, up) - pointer.pixelY,
      );
      if (distance < bestDistance) [best, bestDistance] = [{ curve, at }, distance];
    });
  }
  return best;
}
