// Names beside points: always those asked for, and as many others as find room.
import type { Projected } from "./camera.ts";

export interface LabelStyle {
  readonly face: string;
  readonly text: string;
  readonly ground: string;
  /** Pixels. */
  readonly size: number;
}

/** As many characters as are shown of one name. */
const longest = 40;
/** Names beyond these would be read by nobody, and cost time in every frame. */
const mostFree = 400;

export interface Labels {
  readonly textOf: (point: number) => string;
  /** Drawn whatever is below them. */
  readonly always: readonly number[];
  /** All drawn points are named where there is room. */
  readonly isEverywhere: boolean;
}

export function drawLabels(
  context: CanvasRenderingContext2D,
  { textOf, always, isEverywhere }: Labels,
  places: Projected,
  emphasis: Uint8Array,
  style: LabelStyle,
): void {
  context.font = `${style.size}px ${style.face}`;
  context.textBaseline = "middle";
  context.lineJoin = "round";
  context.lineWidth = style.size / 4;
  context.strokeStyle = style.ground;
  context.fillStyle = style.text;
  const taken = new Set<string>();
  const write = (point: number) => drawText(context, textOf(point), places, point, style);
  for (const point of always) if (isFree(taken, places, point, style, context)) write(point);
  if (!isEverywhere) return;
  let free = mostFree;
  for (let point = 0; point < emphasis.length && free > 0; point++) {
    if (emphasis[point]! < 2 || !isFree(taken, places, point, style, context)) continue; // one entry a point
    write(point);
    free--;
  }
}

/** Takes the point's cells of a grid as wide as a usual name; false where a name stands there already. */
function isFree(
  taken: Set<string>,
  places: Projected,
  point: number,
  { size }: LabelStyle,
  { canvas }: CanvasRenderingContext2D,
): boolean {
  const [x, y] = [places.x[point] ?? Number.NaN, places.y[point] ?? Number.NaN];
  if (!(x >= 0 && y >= 0 && x < canvas.width && y < canvas.height)) return false;
  const [column, row] = [Math.floor(x / (size * 6)), Math.floor(y / (size * 1.4))];
  const cells = [`${column} ${row}`, `${column + 1} ${row}`];
  if (cells.some((cell) => taken.has(cell))) return false;
  for (const cell of cells) taken.add(cell);
  return true;
}

function drawText(
  context: CanvasRenderingContext2D,
  text: string,
  places: Projected,
  point: number,
  { size }: LabelStyle,
): void {
  const short = text.length > longest ? `${text.slice(0, longest)}…` : text;
  const [x, y] = [(places.x[point] ?? 0) + size * 0.7, places.y[point] ?? 0];
  context.strokeText(short, x, y);
  context.fillText(short, x, y);
}
