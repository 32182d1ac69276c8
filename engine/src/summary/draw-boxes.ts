// Draws rectangles on an image: what a detector has found.
import type { Pixels } from "./png.ts";
import { shown } from "./values/shown.ts";

/** Left, top, right and bottom in pixels, all inside the rectangle. */
export type Box = readonly [left: number, top: number, right: number, bottom: number];

const red = [255, 0, 0] as const;

/** The image in RGB with the boxes' outlines in red, one pixel wide; what lies outside the image is not drawn. */
export function drawBoxes(image: Pixels, boxes: readonly Box[]): Pixels {
  if (!Array.isArray(boxes))
    throw new TypeError(`imageWithBoxes: expected a list of boxes, got ${shown(boxes)}`);
  const canvas = toRgb(image);
  for (const [i, box] of boxes.entries()) drawBox(canvas, corners(box, i));
  return canvas;
}

function corners(box: Box, place: number): Box {
  const isBox = Array.isArray(box) && box.length === 4 && box.every(Number.isFinite);
  if (isBox) return box.map(Math.round) as unknown as Box; // four numbers, as before
  throw new TypeError(
    `imageWithBoxes: box ${place} must be [left, top, right, bottom], got ${shown(box)}`,
  );
}

function drawBox(canvas: Pixels, [left, top, right, bottom]: Box): void {
  for (let x = Math.max(0, left); x <= Math.min(right, canvas.width); x++) {
    paint(canvas, x, top);
    paint(canvas, x, bottom);
  }
  for (let y = Math.max(0, top); y <= Math.min(bottom, canvas.height); y++) {
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
