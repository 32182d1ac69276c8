// Draws the curves of several runs in the unit square, and finds the point nearest to the pointer.
import type { PlotPoint, PlotSize } from "../cards/canvas-plot.tsx";
import { drawXAxis, drawYAxis, plotArea, type Span, toPixel } from "../cards/plot-frame.ts";
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

function spans(size: PlotSize) {
  const area = plotArea(size, { left: 44, right: 12 });
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
  for (const curve of curves) {
    context.strokeStyle = curve.color;
    context.lineWidth = hit?.curve.run === curve.run ? 2.5 : 1.5;
    context.beginPath();
    for (const [across, up] of curvePoints(curve.step, kind)) {
      context.lineTo(toPixel(x, across), toPixel(y, up));
    }
    context.stroke();
  }
  if (hit) drawHit(context, size, hit, kind);
}

function drawHit(
  context: CanvasRenderingContext2D,
  size: PlotSize,
  { curve, at }: CurveHit,
  kind: CurveKind,
): void {
  const { x, y } = spans(size);
  const [across, up] = curvePoints(curve.step, kind)[at] ?? [0, 0];
  context.fillStyle = curve.color;
  context.beginPath();
  context.arc(toPixel(x, across), toPixel(y, up), 4.5, 0, 2 * Math.PI);
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
