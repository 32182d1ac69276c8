// Draws percentile bands over steps: outer bands faint, inner ones strong, the median as a line.
import {
  axisValue,
  drawXAxis,
  drawYAxis,
  type PlotArea,
  type Span,
  toPixel,
} from "../cards/plot-frame.ts";
import type { Ink } from "../charts/ink.ts";
import type { XAxis } from "../view.ts";
import type { PercentileStep } from "./percentile-steps.ts";

export interface PercentileScene {
  readonly area: PlotArea;
  readonly steps: readonly PercentileStep[];
  readonly x: Span;
  readonly y: Span;
}

export function percentileScene(
  steps: readonly PercentileStep[],
  area: PlotArea,
  axis: XAxis,
): PercentileScene {
  const places = steps.map((step) => axisValue(step, steps[0] as PercentileStep, axis));
  const values = steps.flatMap((step) => step.values.filter(Number.isFinite));
  const [low, high] = [least(values), -least(values.map((value) => -value))];
  const margin = (high - low) * 0.05 || 0.5;
  return {
    ...{ area, steps },
    x: {
      ...{ kind: axis, low: least(places), high: -least(places.map((place) => -place)) },
      ...{ fromPixel: area.left, toPixel: area.right },
    },
    y: {
      ...{ kind: "value", low: low - margin, high: high + margin },
      ...{ fromPixel: area.bottom, toPixel: area.top },
    },
  };
}

function least(values: readonly number[]): number {
  return values.reduce((a, b) => Math.min(a, b), values[0] ?? 0);
}

/** Index of the step nearest to a pixel column. */
export function nearestStep({ steps, x }: PercentileScene, pixelX: number): number {
  const distance = (index: number) => Math.abs(stepPixel(steps, x, index) - pixelX);
  return steps.reduce((best, _, index) => (distance(index) < distance(best) ? index : best), 0);
}

function stepPixel(steps: readonly PercentileStep[], x: Span, index: number): number {
  const [step, first] = [steps[index] as PercentileStep, steps[0] as PercentileStep];
  return toPixel(x, axisValue(step, first, x.kind as XAxis));
}

/** Opacity of the band between line k and its mirror image, outermost first. */
const bandOpacity = [0.14, 0.2, 0.28, 0.38];
const medianIndex = 4;

export function drawPercentiles(
  context: CanvasRenderingContext2D,
  scene: PercentileScene,
  ink: Ink,
  color: string,
  marked: number | null,
): void {
  drawXAxis(context, scene.area, scene.x, ink);
  drawYAxis(context, scene.area, scene.y, ink, "left");
  bandOpacity.forEach((opacity, line) => {
    context.globalAlpha = opacity;
    context.fillStyle = color;
    context.fill(bandPath(scene, line, 2 * medianIndex - line));
  });
  context.globalAlpha = 1;
  context.strokeStyle = color;
  context.lineWidth = 2;
  context.stroke(linePath(scene, medianIndex, 0, 1));
  if (marked !== null) drawMark(context, scene, ink, marked);
}

function linePath(scene: PercentileScene, line: number, from: number, direction: 1 | -1): Path2D {
  const path = new Path2D();
  trace(path, scene, line, from, direction);
  return path;
}

/** Half the width in pixels at which a lone step is drawn, which would have none. */
const loneReach = 14;

/** Adds one percentile's line to a path, from a step on, in the given direction. */
function trace(
  path: Path2D,
  { steps, x, y }: PercentileScene,
  line: number,
  from: number,
  direction: 1 | -1,
): void {
  const reach = steps.length === 1 ? loneReach * direction : 0;
  for (let at = from; at >= 0 && at < steps.length; at += direction) {
    const [pixelX, pixelY] = [stepPixel(steps, x, at), toPixel(y, steps[at]?.values[line] ?? 0)];
    path.lineTo(pixelX - reach, pixelY);
    if (reach !== 0) path.lineTo(pixelX + reach, pixelY);
  }
}

function bandPath(scene: PercentileScene, lower: number, upper: number): Path2D {
  const path = linePath(scene, lower, 0, 1);
  trace(path, scene, upper, scene.steps.length - 1, -1);
  path.closePath();
  return path;
}

function drawMark(
  context: CanvasRenderingContext2D,
  { area, steps, x }: PercentileScene,
  ink: Ink,
  index: number,
): void {
  const pixel = stepPixel(steps, x, index);
  context.strokeStyle = ink.crosshair;
  context.lineWidth = 1;
  context.beginPath();
  context.moveTo(pixel, area.top);
  context.lineTo(pixel, area.bottom);
  context.stroke();
}
