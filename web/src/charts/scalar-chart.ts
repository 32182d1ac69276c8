// A chart on two canvases: Chart.js draws the scene on the lower one, the pointer's marks go on the upper one.
import { Chart } from "chart.js";
import { AxisScale } from "./axis-scale.ts";
import { configurationOf } from "./chart-options.ts";
import { schedule, unschedule } from "./frame-scheduler.ts";
import type { Hover } from "./hover.ts";
import type { Ink } from "./ink.ts";
import { LinesController, type LinesDataset, NoElement, pixelMapOf } from "./lines-controller.ts";
import { type Box, drawOverlay } from "./overlay.ts";
import type { Scene } from "./scene.ts";
import type { PixelMap } from "./trace-line.ts";

Chart.register(LinesController, NoElement, AxisScale);

export class ScalarChart {
  readonly #chart: Chart<"lines">;
  readonly #overlay: CanvasRenderingContext2D;
  readonly #ink: Ink;

  /** `width` and `height` in CSS pixels. The chart must be `destroy`ed. */
  constructor(
    canvas: HTMLCanvasElement,
    overlay: HTMLCanvasElement,
    scene: Scene,
    ink: Ink,
    [width, height]: readonly [number, number],
  ) {
    this.#ink = ink;
    // Chart.js takes the size from the attributes and scales them by the screen's density.
    Object.assign(canvas, { width, height });
    this.#chart = new Chart(canvas, configurationOf(scene, ink));
    this.#overlay = overlay.getContext("2d") as CanvasRenderingContext2D; // no other context was asked of it
    this.#sizeOverlay(width, height);
    this.#drawOn();
  }

  get scene(): Scene {
    return this.#dataset.scene;
  }

  /** The plot's area in CSS pixels. */
  get area(): Box {
    return this.#chart.chartArea;
  }

  get map(): PixelMap {
    return pixelMapOf(this.#chart);
  }

  get #dataset(): LinesDataset {
    return this.#chart.data.datasets[0] as unknown as LinesDataset; // the one of the configuration
  }

  /** The first picture appears over several frames where it has many points; from the next on they come at once. */
  readonly #drawOn = (): void => {
    const { controller } = this.#chart.getDatasetMeta(0);
    if ((controller as LinesController).drawOn()) schedule(this.#drawOn);
  };

  #endParts(): void {
    this.#dataset.isInParts = false;
    unschedule(this.#drawOn);
  }

  draw(scene: Scene): void {
    this.#endParts();
    this.#dataset.scene = scene;
    this.#chart.update("none");
  }

  resize(width: number, height: number): void {
    this.#endParts();
    this.#chart.options.devicePixelRatio = window.devicePixelRatio;
    this.#chart.resize(width, height);
    this.#sizeOverlay(width, height);
  }

  #sizeOverlay(width: number, height: number): void {
    const density = window.devicePixelRatio;
    const { canvas } = this.#overlay;
    canvas.width = Math.round(width * density);
    canvas.height = Math.round(height * density);
    canvas.style.width = `${width}px`;
    canvas.style.height = `${height}px`;
    this.#overlay.setTransform(density, 0, 0, density, 0, 0);
  }

  /** Draws crosshair or drag box; leaves the chart below as it is. */
  mark(hover: Hover | null, drag: Box | null): void {
    const { canvas } = this.#overlay;
    this.#overlay.clearRect(0, 0, canvas.width, canvas.height);
    drawOverlay(this.#overlay, this.area, this.map, hover, drag, this.#ink);
  }

  /** The place on the axes under a pixel. */
  placeAt(pixelX: number, pixelY: number): { x: number; y: number } {
    const { leastX, pixelLeft, pixelsPerX, leastY, pixelBottom, pixelsPerY } = this.map;
    return {
      x: leastX + (pixelX - pixelLeft) / pixelsPerX,
      y: leastY + (pixelY - pixelBottom) / pixelsPerY,
    };
  }

  pixelOfX(x: number): number {
    const { leastX, pixelLeft, pixelsPerX } = this.map;
    return pixelLeft + (x - leastX) * pixelsPerX;
  }

  destroy(): void {
    this.#endParts();
    this.#chart.destroy();
  }
}
