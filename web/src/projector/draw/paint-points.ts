// Paints points into pixels with a depth for each, which takes milliseconds for 100,000 points without a GPU.
import type { Projected } from "./camera.ts";

/**
 * Red, green, blue, alpha from the lowest byte on, as image data have them. Signed, as typed arrays of pixels are here: an
 * opaque colour as an unsigned number is beyond the small integers that engines keep without allocating.
 */
export type Rgba = number;

/** Of `#rrggbb`, or of `#rgb`, to which a bundler shortens it. */
export function rgba(hex: string): Rgba {
  const digits = hex.length === 4 ? hex.replace(/[0-9a-f]/gi, "$&$&") : hex;
  const value = Number.parseInt(digits.slice(1), 16);
  return (255 << 24) | ((value & 255) << 16) | (value & 0xff00) | (value >> 16) | 0;
}

/** A part of `over` and the rest of `under`, part in 256ths. */
function blended(under: Rgba, over: Rgba, part: number): Rgba {
  const rest = 256 - part;
  const channels = (mask: number) =>
    ((Math.imul(under & mask, rest) + Math.imul(over & mask, part)) >>> 8) & mask;
  return 0xff000000 | channels(0xff00ff) | channels(0xff00);
}

export interface Raster {
  readonly width: number;
  readonly height: number;
  readonly pixels: Int32Array;
  readonly depths: Float32Array;
  readonly image: ImageData;
}

export function makeRaster(width: number, height: number): Raster {
  const image = new ImageData(width, height);
  const pixels = new Int32Array(image.data.buffer);
  return { width, height, image, pixels, depths: new Float32Array(width * height) };
}

export interface Dots {
  readonly places: Projected;
  readonly colors: Int32Array;
  /** 0: not drawn, 1: dimmed, 2: as it is, 3: larger. */
  readonly emphasis: Uint8Array;
  /** Pixels. */
  readonly radius: number;
  readonly ground: Rgba;
  readonly isFlat: boolean;
}

/** How much of its colour the farthest point, and a dimmed one, keep, in 256ths. */
const farPart = 100;
const dimmedPart = 50;
/** A dimmed point never hides one that is not. */
const dimmedDepth = 10;

export function paintDots(raster: Raster, dots: Dots): void {
  raster.pixels.fill(0);
  raster.depths.fill(Number.POSITIVE_INFINITY);
  const disc = discOf(dots.radius);
  const large = discOf(dots.radius * 1.6 + 1);
  const { colors, emphasis, places, ground, isFlat } = dots;
  // All columns have one entry a point.
  for (let point = 0; point < emphasis.length; point++) {
    const shown = emphasis[point]!;
    if (shown === 0) continue;
    const depth = places.depth[point]!;
    const fog = isFlat ? 256 : 256 - ((depth + 1.2) * (256 - farPart)) / 2.4;
    const part = shown === 1 ? dimmedPart : Math.max(farPart, Math.min(256, fog)) | 0;
    const order = (shown === 1 ? dimmedDepth : shown === 3 ? -dimmedDepth : 0) + depth;
    const color = blended(ground, colors[point]!, part);
    const [x, y] = [Math.round(places.x[point]!), Math.round(places.y[point]!)];
    // A point behind the eye has no place. The others' become small integers here, which the loops below count by.
    if (Number.isNaN(x)) continue;
    paintDisc(raster, shown === 3 ? large : disc, x | 0, y | 0, order, color);
  }
}

/** A disc's rows as half widths, from the top one down. */
function discOf(radius: number): Int32Array {
  const reach = Math.max(0, Math.round(radius));
  return Int32Array.from({ length: 2 * reach + 1 }, (_, at) =>
    Math.round(Math.sqrt(Math.max(0, (radius + 0.3) ** 2 - (at - reach) ** 2))),
  );
}

function paintDisc(
  { width, height, pixels, depths }: Raster,
  disc: Int32Array,
  x: number,
  y: number,
  depth: number,
  color: Rgba,
): void {
  const reach = disc.length >> 1;
  if (!(x >= -reach && x < width + reach && y >= -reach && y < height + reach)) return;
  const last = Math.min(height - 1, y + reach);
  for (let row = Math.max(0, y - reach); row <= last; row++) {
    const half = disc[row - y + reach]!; // rows are within the disc
    const end = row * width + Math.min(width - 1, x + half);
    for (let at = row * width + Math.max(0, x - half); at <= end; at++) {
      if (depths[at]! <= depth) continue;
      depths[at] = depth;
      pixels[at] = color;
    }
  }
}
