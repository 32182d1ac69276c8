// Our Chart.js scale: linear over an axis's places, with the range and ticks that the scene tells.
import { type CoreScaleOptions, Scale, type Tick } from "chart.js";
import { type Axis, axisOf } from "./axis.ts";
import type { Scene } from "./scene.ts";

declare module "chart.js" {
  interface CartesianScaleTypeRegistry {
    axis: { options: CoreScaleOptions };
  }
}

export class AxisScale extends Scale {
  static id = "axis";
  static defaults = {};

  get #axis(): Axis {
    const dataset = this.chart.data.datasets[0] as unknown as { readonly scene: Scene };
    return axisOf(dataset.scene, this.isHorizontal() ? "x" : "y");
  }

  override determineDataLimits(): void {
    [this.min, this.max] = this.#axis.range;
  }

  override buildTicks(): Tick[] {
    const { placeTicks, formatPlace, pixelsPerTick } = this.#axis;
    const { min, max } = this;
    const length = this.isHorizontal() ? this.width : this.height;
    const margin = (max - min) * 1e-9;
    const places = placeTicks(Math.max(2, Math.floor(length / pixelsPerTick))).filter(
      (place) => place >= min - margin && place <= max + margin,
    );
    const step = Math.abs((places[1] ?? max) - (places[0] ?? min));
    return places.map((value) => ({ value, label: formatPlace(value, step) }));
  }

  /** The labels are made with the ticks. */
  override generateTickLabels(): void {}

  override getPixelForValue(value: number): number {
    return this.getPixelForDecimal((value - this.min) / (this.max - this.min));
  }

  override getValueForPixel(pixel: number): number {
    return this.min + this.getDecimalForPixel(pixel) * (this.max - this.min);
  }

  override getPixelForTick(index: number): number {
    const tick = this.ticks[index];
    return tick ? this.getPixelForValue(tick.value) : Number.NaN;
  }
}
