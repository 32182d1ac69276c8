// Arrow keys move a plot's cursor as the pointer would, so that what it tells can be read without one.
import type { KeyboardEvent } from "react";
import type { PlotPoint, PlotSize } from "./canvas-plot.tsx";

const stepPixels = 6;
/** Held Shift goes as far as that many steps. */
const stride = 10;

const directions: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** The cursor's next place, within the plot, from its middle on at first; null for any other key. */
export function moveCursor(
  event: KeyboardEvent,
  from: PlotPoint | null,
  { width, height }: PlotSize,
): PlotPoint | null {
  const direction = directions[event.key];
  if (!direction || event.ctrlKey || event.metaKey || event.altKey) return null;
  const { pixelX, pixelY } = from ?? { pixelX: width / 2, pixelY: height / 2 };
  const far = stepPixels * (event.shiftKey ? stride : 1);
  const within = (value: number, most: number) => Math.min(most - 1, Math.max(0, value));
  return {
    pixelX: within(pixelX + direction[0] * far, width),
    pixelY: within(pixelY + direction[1] * far, height),
  };
}
