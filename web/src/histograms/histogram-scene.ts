// Where the histograms of a series lie on the canvas: as ridges one behind the other, on one line, or as a heat map.
import type { PlotPoint } from "../cards/canvas-plot.tsx";
import { axisValue, type PlotArea, type Span, toPixel } from "../cards/plot-frame.ts";
import type { XAxis } from "../view.ts";
import type { HistogramStep, Rebinned } from "./histogram-steps.ts";

export type HistogramMode = "offset" | "overlay" | "heatmap";

export interface HistogramScene {
  readonly mode: HistogramMode;
  readonly area: PlotArea;
  readonly steps: readonly HistogramStep[];
  readonly bins: Rebinned;
  /** The buckets' values: across, or upwards in a heat map. */
  readonly values: Span;
  /** The steps: downwards, newest in front; across in a heat map. */
  readonly depth: Span;
  /** Pixels of the highest count. */
  readonly ridgeHeight: number;
}

export function histogramScene(
  steps: readonly HistogramStep[],
  bins: Rebinned,
  area: PlotArea,
  mode: HistogramMode,
  axis: XAxis,
): HistogramScene {
  const first = steps[0] as HistogramStep; // a card without steps draws no scene
  const places = steps.map((step) => axisValue(step, first, axis));
  const [low, high] = [Math.min(...places), Math.max(...places)];
  const ridgeHeight = (area.bottom - area.top) * (mode === "offset" ? 0.4 : 1);
  const across = { fromPixel: area.left, toPixel: area.right };
  const downwards = { fromPixel: area.top + ridgeHeight, toPixel: area.bottom };
  const valueRange = { kind: "value", low: bins.low, high: bins.high } as const;
  const isHeatMap = mode === "heatmap";
  return {
    ...{ mode, area, steps, bins, ridgeHeight },
    values: isHeatMap
      ? { ...valueRange, fromPixel: area.bottom, toPixel: area.top }
      : { ...valueRange, ...across },
    depth: { kind: axis, low, high, ...(isHeatMap ? across : downwards) },
  };
}

/** The pixel of a step along the depth axis. */
export function depthPixel({ depth, steps }: HistogramScene, index: number): number {
  const step = steps[index] as HistogramStep; // callers count within the steps
  return toPixel(depth, axisValue(step, steps[0] as HistogramStep, depth.kind as XAxis));
}

/** The baseline of a step's ridge: its place in depth, or the bottom where all share one line. */
export function baseline(scene: HistogramScene, index: number): number {
  return scene.mode === "overlay" ? scene.area.bottom : depthPixel(scene, index);
}

/** The height of a ridge over a bin, in pixels. */
export function ridgePixels({ bins, ridgeHeight }: HistogramScene, index: number, bin: number) {
  const count = bins.counts[index]?.[bin] ?? 0;
  return bins.most > 0 ? (count / bins.most) * ridgeHeight : 0;
}

export interface HistogramHit {
  readonly index: number;
  readonly bin: number;
}

/** The step and bin under the pointer, or null outside the plot. */
export function hitHistogram(
  scene: HistogramScene,
  { pixelX, pixelY }: PlotPoint,
): HistogramHit | null {
  const { area, bins, mode } = scene;
  if (pixelX < area.left || pixelX > area.right || pixelY < area.top || pixelY > area.bottom) {
    return null;
  }
  const alongValues =
    mode === "heatmap"
      ? (area.bottom - pixelY) / (area.bottom - area.top)
      : (pixelX - area.left) / (area.right - area.left);
  const bin = Math.min(bins.bins - 1, Math.max(0, Math.floor(alongValues * bins.bins)));
  const distance = (index: number) =>
    mode === "heatmap"
      ? Math.abs(depthPixel(scene, index) - pixelX)
      : Math.abs(baseline(scene, index) - ridgePixels(scene, index, bin) - pixelY);
  const nearest = scene.steps.reduce(
    (best, _, index) => (distance(index) <= distance(best) ? index : best),
    0,
  );
  return { index: nearest, bin };
}
