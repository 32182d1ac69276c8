// Where the points are seen from: a turn, a shift and a scale, and how a place in space becomes a pixel.

export interface Camera {
  /** 3 × 3 rotation, row after row. */
  readonly turn: readonly number[];
  /** In parts of the picture's half side. */
  readonly panX: number;
  readonly panY: number;
  readonly zoom: number;
}

type Nine = readonly [
  ...[number, number, number],
  ...[number, number, number],
  ...[number, number, number],
];

const straight = [1, 0, 0, 0, 1, 0, 0, 0, 1];

/** In space a little from above and beside, so that depth is seen at once; in the plane from the front. */
export function firstCamera(axes: number): Camera {
  const turn = axes === 3 ? turned(turned(straight, "y", 0.6), "x", 0.35) : straight;
  return { turn, panX: 0, panY: 0, zoom: 1 };
}

function turned(turn: readonly number[], axis: "x" | "y", angle: number): readonly number[] {
  const [c, s] = [Math.cos(angle), Math.sin(angle)];
  const by = axis === "x" ? [1, 0, 0, 0, c, -s, 0, s, c] : [c, 0, s, 0, 1, 0, -s, 0, c];
  return Array.from({ length: 9 }, (_, at) => {
    const [row, column] = [Math.floor(at / 3), at % 3];
    return [0, 1, 2].reduce(
      (sum, k) => sum + (by[row * 3 + k] as number) * (turn[k * 3 + column] as number), // 3 × 3
      0,
    );
  });
}

/** Turned about the screen's own axes, by radians. */
export function orbited(camera: Camera, right: number, down: number): Camera {
  return { ...camera, turn: turned(turned(camera.turn, "y", right), "x", down) };
}

export function panned(camera: Camera, x: number, y: number): Camera {
  return { ...camera, panX: camera.panX + x, panY: camera.panY + y };
}

const leastZoom = 0.1;
const greatestZoom = 200;

/** Larger by a factor; the place at (x, y) from the picture's middle, in half sides, stays where it is. */
export function zoomed(camera: Camera, factor: number, x = 0, y = 0): Camera {
  const zoom = Math.min(greatestZoom, Math.max(leastZoom, camera.zoom * factor));
  const by = zoom / camera.zoom;
  const panX = x - (x - camera.panX) * by;
  return { ...camera, zoom, panX, panY: y - (y - camera.panY) * by };
}

/** How far the eye is from the middle, in half sides of the cube that holds all points. */
const eyeDistance = 4;

/** Places on the picture of all points: pixels from its top left corner, and depth (greater is farther away). */
export interface Projected {
  readonly x: Float32Array;
  readonly y: Float32Array;
  readonly depth: Float32Array;
}

/** Writes into `into`; positions are three numbers a point within [-1, 1]. A point behind the eye is at NaN. */
export function projectPoints(
  positions: Float32Array,
  { turn, panX, panY, zoom }: Camera,
  size: { readonly width: number; readonly height: number },
  isFlat: boolean,
  into: Projected,
): void {
  const [a, b, c, d, e, f, g, h, i] = turn as Nine; // every turn is made by `turned`
  const half = Math.min(size.width, size.height) * 0.42;
  const [middleX, middleY] = [size.width / 2 + panX * half, size.height / 2 + panY * half];
  const scale = half * zoom;
  // Every point has three positions and a place in each column.
  for (let point = 0, at = 0; point < into.x.length; point++, at += 3) {
    const [x, y, z] = [positions[at]!, positions[at + 1]!, positions[at + 2]!];
    const depth = g * x + h * y + i * z;
    const near = isFlat ? 1 : eyeDistance / (eyeDistance + depth);
    into.x[point] = near > 0 ? middleX + (a * x + b * y + c * z) * scale * near : Number.NaN;
    into.y[point] = middleY - (d * x + e * y + f * z) * scale * near;
    into.depth[point] = depth;
  }
}
