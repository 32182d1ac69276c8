// Diagonal lines for what a profiled step left out.

const TILE = 8;

const patterns = new Map<string, CanvasPattern | string>();

function drawTile(color: string): OffscreenCanvas {
  const tile = new OffscreenCanvas(TILE, TILE);
  // A new canvas has no other context yet.
  const context = tile.getContext("2d") as OffscreenCanvasRenderingContext2D;
  context.strokeStyle = color;
  context.globalAlpha = 0.45;
  for (const shift of [-TILE, 0, TILE]) {
    context.moveTo(shift, TILE);
    context.lineTo(shift + TILE, 0);
  }
  context.stroke();
  return tile;
}

/** A fill of diagonal lines in a colour. */
export function hatch(context: CanvasRenderingContext2D, color: string): CanvasPattern | string {
  const known = patterns.get(color);
  if (known) return known;
  const pattern = context.createPattern(drawTile(color), "repeat") ?? color;
  patterns.set(color, pattern);
  return pattern;
}
