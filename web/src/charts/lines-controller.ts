// Our Chart.js controller: all lines of a chart in one dataset, drawn straight from typed columns.
import { type Chart, type ChartArea, DatasetController, Element } from "chart.js";
import { type ChartLine, stretchIn } from "./chart-line.ts";
import { drawRemarks } from "./remarks.ts";
import type { Scene } from "./scene.ts";
import { type PixelMap, traceLine } from "./trace-line.ts";

/** What the controller reads from its dataset; Chart.js's own `data` stays empty, so it makes no element per point. */
export interface LinesDataset {
  scene: Scene;
  /** Whether a picture of many points may appear over several frames. */
  isInParts: boolean;
}

declare module "chart.js" {
  interface ChartTypeRegistry {
    lines: {
      chartOptions: object;
      datasetOptions: LinesDataset;
      defaultDataPoint: never;
      metaExtensions: object;
      parsedDataType: never;
      scales: "axis";
    };
  }
}

const dotRadius = 2.2;
const flagSize = 4.5;
/** Of a picture that appears in parts: some milliseconds a frame without a GPU. */
const pointsAtOnce = 12_000;
const bandAlpha = 0.18;
const rawAlpha = 0.25;
const faintAlpha = 0.45;
/**
 * CSS pixels. Where lines are many, thin ones are told apart better, and a line one pixel wide skips the outlining
 * that makes a wider one several times as dear without a GPU (`npm run bench -- web`).
 */
const boldWidth = 1.5;
const mostBold = 10;

/** Chart.js wants an element's name of every controller; none is ever made, as `data` is empty. */
export class NoElement extends Element {
  static id = "none";
}

export class LinesController extends DatasetController<"lines"> {
  static id = "lines";
  static defaults = { datasetElementType: false, dataElementType: NoElement.id };

  #rest: Iterator<number, void> = [].values();

  /** Nothing is animated and no element is kept: all state is in the dataset. */
  override update(): void {}

  override draw(): void {
    const { scene, isInParts } = this.getDataset() as unknown as LinesDataset;
    this.#rest = this.#strokes(scene);
    this.drawOn(isInParts ? pointsAtOnce : Number.POSITIVE_INFINITY);
  }

  /** Draws about so many points more of the picture at hand; returns whether any are left. */
  drawOn(points = pointsAtOnce): boolean {
    const context = this.chart.ctx;
    context.save();
    clipTo(context, this.chart.chartArea);
    context.lineJoin = "bevel";
    let isDone = false;
    for (let drawn = 0; drawn < points && !isDone; ) {
      const stroke = this.#rest.next();
      isDone = stroke.done === true;
      drawn += stroke.value ?? 0;
    }
    context.restore();
    return !isDone;
  }

  /** Draws one line at each step, and yields its points; what lies on top comes last. */
  *#strokes(scene: Scene): Generator<number, void> {
    const { lines } = scene;
    const map = pixelMapOf(this.chart);
    const width = lines.length > mostBold ? 1 : boldWidth;
    for (const line of lines) if (line.band) yield this.#fill(line, line.band, map);
    for (const line of lines)
      if (line.rawYs) yield this.#stroke(line, line.rawYs, { alpha: rawAlpha, width: 1 }, map);
    for (const line of lines)
      yield this.#stroke(line, line.ys, { alpha: line.isFaint ? faintAlpha : 1, width }, map);
    for (const line of lines) if (line.firstNotFinite >= 0) this.#flag(line, map);
    drawRemarks(this.chart.ctx, scene, this.chart.chartArea, map);
  }

  /** A triangle on the x axis where a line's values stop being numbers. */
  #flag({ xs, color, firstNotFinite }: ChartLine, map: PixelMap): void {
    const context = this.chart.ctx;
    const x = map.pixelLeft + ((xs[firstNotFinite] as number) - map.leastX) * map.pixelsPerX;
    context.fillStyle = color;
    context.beginPath();
    context.moveTo(x, map.pixelBottom - flagSize * 2);
    context.lineTo(x - flagSize, map.pixelBottom);
    context.lineTo(x + flagSize, map.pixelBottom);
    context.fill();
  }

  #stroke(
    line: ChartLine,
    ys: Float64Array,
    { alpha, width }: { readonly alpha: number; readonly width: number },
    map: PixelMap,
  ): number {
    const context = this.chart.ctx;
    context.globalAlpha = alpha;
    context.lineWidth = width;
    const { min, max } = this.chart.scales.x as { min: number; max: number };
    const { start, end } = stretchIn(line, min, max, 1);
    context.strokeStyle = line.color;
    context.fillStyle = line.color;
    context.beginPath();
    traceLine(context, this.#dot, line.xs, ys, start, end, map, this.chart.currentDevicePixelRatio);
    context.stroke();
    return end - start;
  }

  /** Fills between the edges of a band, over the points where both are finite. */
  #fill(
    { xs, color }: ChartLine,
    { low, high }: NonNullable<ChartLine["band"]>,
    map: PixelMap,
  ): number {
    const context = this.chart.ctx;
    const edge = (at: number, ys: Float64Array) =>
      context.lineTo(
        map.pixelLeft + ((xs[at] as number) - map.leastX) * map.pixelsPerX,
        map.pixelBottom + ((ys[at] as number) - map.leastY) * map.pixelsPerY,
      );
    const isDrawn = (at: number) => Number.isFinite(low[at]) && Number.isFinite(high[at]);
    context.globalAlpha = bandAlpha;
    context.fillStyle = color;
    context.beginPath();
    for (let at = 0; at < xs.length; at++) if (isDrawn(at)) edge(at, high);
    for (let at = xs.length - 1; at >= 0; at--) if (isDrawn(at)) edge(at, low);
    context.fill();
    return xs.length;
  }

  readonly #dot = (pixelX: number, pixelY: number): void => {
    const { ctx } = this.chart;
    ctx.fillRect(pixelX - dotRadius, pixelY - dotRadius, 2 * dotRadius, 2 * dotRadius);
  };
}

/** Keeps lines within the plot, but for the half of a stroke on its edge. Whole pixels: other clips cost a mask. */
function clipTo(context: CanvasRenderingContext2D, { left, top, right, bottom }: ChartArea): void {
  const [x, y] = [Math.floor(left) - 1, Math.floor(top) - 1];
  context.beginPath();
  context.rect(x, y, Math.ceil(right) + 1 - x, Math.ceil(bottom) + 1 - y);
  context.clip();
}

/** How the chart's axes place values on its canvas, in CSS pixels. */
export function pixelMapOf({ scales, chartArea }: Chart): PixelMap {
  const x = scales.x as { min: number; max: number }; // every chart of ours has x and y
  const y = scales.y as { min: number; max: number };
  return {
    leastX: x.min,
    pixelLeft: chartArea.left,
    pixelsPerX: (chartArea.right - chartArea.left) / (x.max - x.min),
    leastY: y.min,
    pixelBottom: chartArea.bottom,
    pixelsPerY: (chartArea.top - chartArea.bottom) / (y.max - y.min),
  };
}
