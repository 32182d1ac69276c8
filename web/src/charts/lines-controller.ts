// Our Chart.js controller: all lines of a chart in one dataset, drawn straight from typed columns.
import { type Chart, type ChartArea, DatasetController, Element } from "chart.js";
import { type ChartLine, stretchIn } from "./chart-line.ts";
import { drawRemarks } from "./remarks.ts";
import type { Scene } from "./scene.ts";
import { type PixelMap, traceLine } from "./trace-line.ts";

/** What the controller reads from its dataset; Chart.js's own `data` stays empty, so it makes no element per point. */
export interface LinesDataset {
  scene: Scene;
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

  /** Nothing is animated and no element is kept: all state is in the dataset. */
  override update(): void {}

  override draw(): void {
    const { scene } = this.getDataset() as unknown as LinesDataset;
    const { lines } = scene;
    const context = this.chart.ctx;
    const map = pixelMapOf(this.chart);
    context.save();
    clipTo(context, this.chart.chartArea);
    context.lineJoin = "bevel";
    context.lineWidth = 1;
    context.globalAlpha = bandAlpha;
    for (const line of lines) if (line.band) this.#fill(line, line.band, map);
    context.globalAlpha = rawAlpha;
    for (const line of lines) if (line.rawYs) this.#stroke(line, line.rawYs, map);
    context.globalAlpha = 1;
    context.lineWidth = lines.length > mostBold ? 1 : boldWidth;
    for (const line of lines) {
      context.globalAlpha = line.isFaint ? faintAlpha : 1;
      this.#stroke(line, line.ys, map);
    }
    context.globalAlpha = 1;
    for (const line of lines) if (line.firstNotFinite >= 0) this.#flag(line, map);
    drawRemarks(context, scene, this.chart.chartArea, map);
    context.restore();
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

  #stroke(line: ChartLine, ys: Float64Array, map: PixelMap): void {
    const context = this.chart.ctx;
    const { min, max } = this.chart.scales.x as { min: number; max: number };
    const { start, end } = stretchIn(line, min, max, 1);
    context.strokeStyle = line.color;
    context.fillStyle = line.color;
    context.beginPath();
    traceLine(context, this.#dot, line.xs, ys, start, end, map, this.chart.currentDevicePixelRatio);
    context.stroke();
  }

  /** Fills between the edges of a band, over the points where both are finite. */
  #fill(
    { xs, color }: ChartLine,
    { low, high }: NonNullable<ChartLine["band"]>,
    map: PixelMap,
  ): void {
    const context = this.chart.ctx;
    const edge = (at: number, ys: Float64Array) =>
      context.lineTo(
        map.pixelLeft + ((xs[at] as number) - map.leastX) * map.pixelsPerX,
        map.pixelBottom + ((ys[at] as number) - map.leastY) * map.pixelsPerY,
      );
    const isDrawn = (at: number) => Number.isFinite(low[at]) && Number.isFinite(high[at]);
    context.fillStyle = color;
    context.beginPath();
    for (let at = 0; at < xs.length; at++) if (isDrawn(at)) edge(at, high);
    for (let at = xs.length - 1; at >= 0; at--) if (isDrawn(at)) edge(at, low);
    context.fill();
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
