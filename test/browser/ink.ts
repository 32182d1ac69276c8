// Looks at what a canvas of the page shows.
import type { Locator } from "playwright-core";

/** How many pixels of a canvas are near a colour `#rrggbb`, within `tolerance` a channel. */
export function pixelsOf(canvas: Locator, color: string, tolerance = 24): Promise<number> {
  return canvas.evaluate(
    (element, { color, tolerance }) => {
      const { width, height } = element as HTMLCanvasElement;
      const context = (element as HTMLCanvasElement).getContext("2d");
      const { data } = (context as CanvasRenderingContext2D).getImageData(0, 0, width, height);
      const wanted = [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16));
      let count = 0;
      for (let at = 0; at < data.length; at += 4) {
        const isNear = wanted.every(
          (part, i) => Math.abs((data[at + i] as number) - part) <= tolerance,
        );
        if (isNear && (data[at + 3] as number) > 200) count++;
      }
      return count;
    },
    { color, tolerance },
  );
}
