// Between steps and pixels of a chart whose x axis is the step.
import { nearestX, neighbourX } from "../charts/hover.ts";
import type { ScalarChart } from "../charts/scalar-chart.ts";

/** In CSS pixels from the plot's left edge; outside the chart's area where the step is out of view. */
export function pixelOfStep(chart: ScalarChart, step: number): number {
  return chart.pixelOfX(chart.scene.xSpace.toAxis(step));
}

function stepOf({ scene }: ScalarChart, x: number | null): number | null {
  return x === null ? null : Math.round(scene.xSpace.toValue(x));
}

/** The step nearest to a pixel at which a line has a point; null where none has. */
export function stepAtPixel(chart: ScalarChart, pixelX: number): number | null {
  return stepOf(chart, nearestX(chart.scene, chart.placeAt(pixelX, 0).x));
}

/** The next step to the right or left at which a line has a point; null at the end. */
export function stepBeside(chart: ScalarChart, step: number, direction: 1 | -1): number | null {
  const x = chart.scene.xSpace.toAxis(step);
  return stepOf(chart, neighbourX(chart.scene, x, direction));
}
