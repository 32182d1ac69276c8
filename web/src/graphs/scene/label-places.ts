// Finds room for the labels of lines: on their own line, off boxes and off one another.
import { LINE_LABEL_SIZE, textWidth } from "./node-text.ts";
import { HEADER, type SceneLines, type SceneNodes, SHAPE_OPEN } from "./scene.ts";

const HEIGHT = 14;
const PADDING = 3;
/** Side of the squares by which occupied room is looked up, in pixels. */
const SQUARE = 96;
/** Where along a piece of a line a label may stand, the middle first. */
const SHARES = [0.5, 0.32, 0.68];

type UnlabelledLines = Omit<SceneLines, "labelX" | "labelY">;

interface Room {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** What is taken already, in a grid of squares. */
class TakenRoom {
  readonly #squares = new Map<string, Room[]>();

  *#keys({ left, top, right, bottom }: Room): Generator<string> {
    for (let column = Math.floor(left / SQUARE); column * SQUARE <= right; column++)
      for (let row = Math.floor(top / SQUARE); row * SQUARE <= bottom; row++)
        yield `${column} ${row}`;
  }

  take(room: Room): void {
    for (const key of this.#keys(room)) {
      const list = this.#squares.get(key);
      if (list) list.push(room);
      else this.#squares.set(key, [room]);
    }
  }

  isFree(room: Room): boolean {
    const meets = (other: Room) =>
      other.left < room.right &&
      other.right > room.left &&
      other.top < room.bottom &&
      other.bottom > room.top;
    for (const key of this.#keys(room)) if (this.#squares.get(key)?.some(meets)) return false;
    return true;
  }
}

/** Boxes and chips; of an open scope only its header. */
function roomOfBoxes({ count, x, y, width, height, shape }: SceneNodes): TakenRoom {
  const taken = new TakenRoom();
  for (let box = 0; box < count; box++) {
    const [left, top] = [x[box] ?? 0, y[box] ?? 0];
    const deep = shape[box] === SHAPE_OPEN ? Math.min(HEADER, height[box] ?? 0) : height[box];
    taken.take({ left, top, right: left + (width[box] ?? 0), bottom: top + (deep ?? 0) });
  }
  return taken;
}

/** Points of a line's curve, those in the middle of its longest pieces first. */
function placesOn({ start, x, y }: UnlabelledLines, line: number): (readonly [number, number])[] {
  const [first, last] = [start[line] ?? 0, (start[line + 1] ?? 1) - 1];
  const pieces = Array.from({ length: last - first }, (_, index) => {
    const [x0, y0] = [x[first + index] ?? 0, y[first + index] ?? 0];
    return { x0, y0, dx: (x[first + index + 1] ?? 0) - x0, dy: (y[first + index + 1] ?? 0) - y0 };
  });
  pieces.sort((a, b) => Math.abs(b.dy) - Math.abs(a.dy));
  // A piece is drawn as a curve that leaves and enters vertically: x follows 3t² − 2t³.
  return SHARES.flatMap((t) =>
    pieces.map(({ x0, y0, dx, dy }) => {
      const rise = (3 * t * (1 - t) ** 2 + 3 * t ** 2 * (1 - t)) / 2 + t ** 3;
      return [x0 + dx * (3 * t ** 2 - 2 * t ** 3), y0 + dy * rise] as const;
    }),
  );
}

/** The middle of each line's label in pixels of the drawing; NaN where the line has none or there is no room. */
export function placeLabels(
  nodes: SceneNodes,
  lines: UnlabelledLines,
): Pick<SceneLines, "labelX" | "labelY"> {
  const labelX = new Float32Array(lines.count).fill(Number.NaN);
  const labelY = labelX.slice();
  const taken = roomOfBoxes(nodes);
  for (let line = 0; line < lines.count; line++) {
    const label = lines.labels[line] ?? "";
    if (label === "") continue;
    const reach = textWidth(label, LINE_LABEL_SIZE) / 2 + PADDING;
    const roomAt = (x: number, y: number): Room => ({
      left: x - reach,
      right: x + reach,
      top: y - HEIGHT / 2,
      bottom: y + HEIGHT / 2,
    });
    const place = placesOn(lines, line).find(([x, y]) => taken.isFree(roomAt(x, y)));
    if (!place) continue;
    taken.take(roomAt(...place));
    [labelX[line], labelY[line]] = place;
  }
  return { labelX, labelY };
}
