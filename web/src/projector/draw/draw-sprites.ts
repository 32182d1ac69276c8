// Pictures in the points' places, cut from the tensor's sprite: rows of small images in the points' order.
import type { Projected } from "./camera.ts";

export interface Sprite {
  readonly image: ImageBitmap;
  /** Of one point's picture, in image pixels. */
  readonly width: number;
  readonly height: number;
}

/** Farthest first, so that near pictures hide far ones; `side` is the longer side in canvas pixels. */
export function drawSprites(
  context: CanvasRenderingContext2D,
  { image, width, height }: Sprite,
  places: Projected,
  emphasis: Uint8Array,
  side: number,
): void {
  const columns = Math.max(1, Math.floor(image.width / width));
  const scale = side / Math.max(width, height);
  const [wide, tall] = [width * scale, height * scale];
  context.imageSmoothingEnabled = scale < 1;
  const order = Array.from(emphasis.keys()).filter((point) => emphasis[point]! > 0); // its own keys
  order.sort((a, b) => (places.depth[b] ?? 0) - (places.depth[a] ?? 0));
  for (const point of order) {
    const [x, y] = [places.x[point] ?? Number.NaN, places.y[point] ?? Number.NaN];
    if (!(x > -side && y > -side && x < context.canvas.width + side)) continue;
    const fromX = (point % columns) * width;
    const fromY = Math.floor(point / columns) * height;
    context.globalAlpha = emphasis[point] === 1 ? 0.15 : 1;
    context.drawImage(image, fromX, fromY, width, height, x - wide / 2, y - tall / 2, wide, tall);
  }
  context.globalAlpha = 1;
}
