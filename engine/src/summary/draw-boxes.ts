// Draws rectangles on an image: what a detector has found.
import type { Pixels } from "./png.ts";

/** Left, top, right and bottom in pixels, all inside the rectangle. */
export type Box = readonly [left: number, top: number, right: number, bottom: number];

const red = [255, 0, 0] as const;

/** The image in RGB with the boxes' outlines in red, one pixel wide; what lies outside the image is not drawn. */
export function drawBoxes(image: Pixels, boxes: readonly Box[]): Pixels {
  const canvas = toRgb(image);
  // map gives an array; it is as long as the box.
  for (const box of boxes) drawBox(canvas, box.map(Math.round) as unknown as Box);
  return canvas;
}

function drawBox(canvas: Pixels, [left, top, right, bottom]: Box): void {
  for (let x = left; x <= right; x++) {
    paint(canvas, x, top);
    paint(canvas, x, bottom);
  }
  for (let y = top; y <= bottom; y++) {
    paint(canvas, left, y);
    paint(canvas, right, y);
  }
}

function paint({ width, height, data }: Pixels, x: number, y: number): void {
  if (x >= 0 && x < width && y >= 0 && y < height) data.set(red, (y * width + x) * 3);
}

/** Without alpha; grey becomes equal red, green and blue. */
function toRgb({ width, height, channels, data }: Pixels): Pixels {
  const rgb = new Uint8Array(width * height * 3);
  const colours = channels >= 3 ? [0, 1, 2] : [0, 0, 0];
  for (let pixel = 0; pixel < width * height; pixel++)
    for (let i = 0; i < 3; i++) rgb[pixel * 3 + i] = data[pixel * channels + colours[i]!]!;
  return { width, height, channels: 3, data: rgb };
}
