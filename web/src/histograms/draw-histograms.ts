// Draws a histogram scene on a canvas.
import { drawXAxis, drawYAxis } from "../cards/plot-frame.ts";
import type { Ink } from "../charts/ink.ts";
import {
  baseline,
  depthPixel,
  type HistogramHit,
  type HistogramScene,
  ridgePixels,
} from "./histogram-scene.ts";

export interface HistogramStyle {
  readonly ink: Ink;
  readonly colorOf: (index: number) => string;
  /** Whether older ridges are fainter. */
  readonly isFading: boolean;
}

export function drawHistograms(
  context: CanvasRenderingContext2D,
  scene: HistogramScene,
  style: HistogramStyle,
  hit: HistogramHit | null,
): void {
  if (scene.mode === "heatmap") drawHeatMap(context, scene, style, hit);
  else drawRidges(context, scene, style, hit);
}

function drawRidges(
  context: CanvasRenderingContext2D,
  scene: HistogramScene,
  style: HistogramStyle,
  hit: HistogramHit | null,
): void {
  drawXAxis(context, scene.area, scene.values, style.ink);
  if (scene.mode === "offset") drawYAxis(context, scene.area, scene.depth, style.ink, "right");
  scene.steps.forEach((_, index) => {
    drawRidge(context, scene, style, index, hit?.index === index);
  });
  if (hit && scene.mode === "overlay") drawRidge(context, scene, style, hit.index, true);
}

/** The one under the pointer is drawn in full colour. */
function drawRidge(
  context: CanvasRenderingContext2D,
  scene: HistogramScene,
  { ink, colorOf, isFading }: HistogramStyle,
  index: number,
  isHit: boolean,
): void {
  const age = isFading && scene.steps.length > 1 ? index / (scene.steps.length - 1) : 1;
  const color = colorOf(index);
  const shape = ridgePath(scene, index);
  if (scene.mode === "offset") {
    context.fillStyle = mix(color, ink.surface, isHit ? 0.85 : 0.25 + 0.4 * age);
    context.fill(shape);
  }
  context.strokeStyle = isHit ? color : mix(color, ink.surface, 0.35 + 0.55 * age);
  context.lineWidth = isHit ? 2 : 1;
  context.stroke(shape);
}

function ridgePath(scene: HistogramScene, index: number): Path2D {
  const { area, bins } = scene;
  const base = baseline(scene, index);
  const binWidth = (area.right - area.left) / bins.bins;
  const path = new Path2D();
  path.moveTo(area.left, base);
  for (let bin = 0; bin < bins.bins; bin++) {
    path.lineTo(area.left + (bin + 0.5) * binWidth, base - ridgePixels(scene, index, bin));
  }
  path.lineTo(area.right, base);
  return path;
}

function drawHeatMap(
  context: CanvasRenderingContext2D,
  scene: HistogramScene,
  { ink, colorOf }: HistogramStyle,
  hit: HistogramHit | null,
): void {
  const { area, bins, steps } = scene;
  drawXAxis(context, area, scene.depth, ink);
  drawYAxis(context, area, scene.values, ink, "left");
  const binHeight = (area.bottom - area.top) / bins.bins;
  steps.forEach((_, index) => {
    const [from, to] = columnOf(scene, index);
    bins.counts[index]?.forEach((count, bin) => {
      if (count === 0) return;
      context.fillStyle = mix(
        colorOf(index),
        ink.surface,
        0.08 + 0.92 * Math.sqrt(count / bins.most),
      );
      const top = area.bottom - (bin + 1) * binHeight;
      context.fillRect(from, top, Math.max(1, to - from), binHeight + 0.5);
    });
  });
  if (!hit) return;
  const [from, to] = columnOf(scene, hit.index);
  context.strokeStyle = ink.crosshair;
  context.lineWidth = 1.5;
  const top = area.bottom - (hit.bin + 1) * binHeight;
  context.strokeRect(from, top, Math.max(2, to - from), binHeight);
}

/** A step's column reaches half-way to its neighbours. */
function columnOf(scene: HistogramScene, index: number): readonly [number, number] {
  const { area, steps } = scene;
  const here = depthPixel(scene, index);
  const before = index > 0 ? depthPixel(scene, index - 1) : null;
  const after = index + 1 < steps.length ? depthPixel(scene, index + 1) : null;
  return [
    before === null ? area.left : (before + here) / 2,
    after === null ? area.right : (here + after) / 2,
  ];
}

/** A colour between surface (0) and the run's (1), opaque so that ridges in front cover those behind. */
function mix(color: string, surface: string, share: number): string {
  return `color-mix(in srgb, ${color} ${Math.round(share * 100)}%, ${surface})`;
}
