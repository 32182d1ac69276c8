// The cloud of points on its canvas: draws a frame when anything changed, and tells which points the user means.
import { schedule, unschedule } from "../../charts/frame-scheduler.ts";
import {
  type Camera,
  firstCamera,
  orbited,
  type Projected,
  panned,
  projectPoints,
  zoomed,
} from "./camera.ts";
import { listenForGestures, type Place } from "./cloud-gestures.ts";
import { drawAxes } from "./draw-axes.ts";
import { drawLabels, type Labels } from "./draw-labels.ts";
import { drawSprites, type Sprite } from "./draw-sprites.ts";
import { makeRaster, paintDots, type Raster, rgba } from "./paint-points.ts";

export interface CloudScene {
  /** Three numbers a point within [-1, 1]. */
  readonly positions: Float32Array;
  readonly isFlat: boolean;
  readonly colors: Int32Array;
  /** As paint-points.ts has it. */
  readonly emphasis: Uint8Array;
  readonly labels: Labels;
  readonly sprite: Sprite | null;
}

export interface CloudHandlers {
  readonly onHover: (point: number | null) => void;
  readonly onPick: (point: number | null, isMore: boolean) => void;
  readonly onBox: (points: readonly number[]) => void;
}

const turnSpeed = 0.008;
const pickReach = 14;

export class CloudView {
  /** A drag draws a box rather than turning. */
  isBoxing = false;
  readonly #canvas: HTMLCanvasElement;
  readonly #handlers: CloudHandlers;
  readonly #observer: ResizeObserver;
  readonly #stopGestures: () => void;
  #scene: CloudScene | null = null;
  #camera = firstCamera(3);
  #places: Projected = emptyPlaces(0);
  #raster: Raster | null = null;
  #box: readonly [Place, Place] | null = null;

  constructor(canvas: HTMLCanvasElement, handlers: CloudHandlers) {
    this.#canvas = canvas;
    this.#handlers = handlers;
    this.#observer = new ResizeObserver(this.#invalidate);
    this.#observer.observe(canvas);
    this.#stopGestures = listenForGestures({
      element: canvas,
      turn: (x, y) =>
        this.#scene?.isFlat
          ? this.#pan(x, y)
          : this.#see(orbited(this.#camera, x * turnSpeed, y * turnSpeed)),
      pan: (x, y) => this.#pan(x, y),
      zoom: (factor, at) => this.#zoom(factor, at),
      reset: () => this.reset(),
      hover: (at) => handlers.onHover(at && this.#pointAt(at)),
      pick: (at, isMore) => handlers.onPick(this.#pointAt(at), isMore),
      box: (from, to, isEnd) => this.#drawBox(from, to, isEnd),
      isBoxing: () => this.isBoxing,
    });
  }

  get camera(): Camera {
    return this.#camera;
  }

  set camera(camera: Camera) {
    this.#see(camera);
  }

  show(scene: CloudScene): void {
    if (scene.positions.length !== this.#places.x.length * 3)
      this.#places = emptyPlaces(scene.positions.length / 3);
    this.#scene = scene;
    this.#invalidate();
  }

  reset(): void {
    this.#see(firstCamera(this.#scene?.isFlat ? 2 : 3));
  }

  close(): void {
    this.#observer.disconnect();
    this.#stopGestures();
    unschedule(this.#draw);
  }

  readonly #invalidate = (): void => schedule(this.#draw);

  #see(camera: Camera): void {
    this.#camera = camera;
    this.#invalidate();
  }

  #halfSide(): number {
    return Math.min(this.#canvas.clientWidth, this.#canvas.clientHeight) * 0.42;
  }

  #pan(x: number, y: number): void {
    const half = this.#halfSide();
    this.#see(panned(this.#camera, x / half, y / half));
  }

  #zoom(factor: number, at: Place | null): void {
    const half = this.#halfSide();
    const x = at ? (at.x - this.#canvas.clientWidth / 2) / half : 0;
    const y = at ? (at.y - this.#canvas.clientHeight / 2) / half : 0;
    this.#see(zoomed(this.#camera, factor, x, y));
  }

  readonly #draw = (): void => {
    const scene = this.#scene;
    const context = this.#canvas.getContext("2d");
    const density = Math.min(2, devicePixelRatio || 1);
    const [width, height] = [this.#canvas.clientWidth, this.#canvas.clientHeight].map((side) =>
      Math.round(side * density),
    ) as [number, number]; // of the two sides
    if (!scene || !context || width < 1 || height < 1) return;
    const raster = this.#rasterOf(width, height);
    projectPoints(scene.positions, this.#camera, raster, scene.isFlat, this.#places);
    const tokens = getComputedStyle(this.#canvas);
    this.#drawPoints(context, scene, raster, density, tokens);
    drawAxes(context, this.#camera, scene.isFlat, {
      color: tokens.getPropertyValue("--text-faint"),
      face: tokens.fontFamily,
      size: 12 * density,
    });
    drawLabels(context, scene.labels, this.#places, scene.emphasis, {
      face: tokens.fontFamily,
      text: tokens.color,
      ground: tokens.getPropertyValue("--surface"),
      size: 12 * density,
    });
    if (this.#box) strokeBox(context, this.#box, density, tokens.getPropertyValue("--accent"));
  };

  #rasterOf(width: number, height: number): Raster {
    if (this.#raster?.width === width && this.#raster.height === height) return this.#raster;
    this.#canvas.width = width;
    this.#canvas.height = height;
    this.#raster = makeRaster(width, height);
    return this.#raster;
  }

  #drawPoints(
    context: CanvasRenderingContext2D,
    scene: CloudScene,
    raster: Raster,
    density: number,
    tokens: CSSStyleDeclaration,
  ): void {
    const grow = Math.min(2.5, Math.sqrt(this.#camera.zoom));
    if (scene.sprite) {
      context.clearRect(0, 0, raster.width, raster.height);
      const side = spriteSide(this.#places.x.length) * density * grow;
      drawSprites(context, scene.sprite, this.#places, scene.emphasis, side);
      return;
    }
    const radius = dotRadius(this.#places.x.length) * density * grow;
    const ground = rgba(tokens.getPropertyValue("--surface").trim());
    const { colors, emphasis, isFlat } = scene;
    paintDots(raster, { places: this.#places, colors, emphasis, radius, ground, isFlat });
    context.putImageData(raster.image, 0, 0);
  }

  /** The nearest point within reach, the one in front where several are as near; in the order of columns. */
  #pointAt({ x, y }: Place): number | null {
    const scene = this.#scene;
    const density = (this.#raster?.width ?? 0) / Math.max(1, this.#canvas.clientWidth);
    let [best, least] = [-1, pickReach * density];
    for (let point = 0; point < (scene?.emphasis.length ?? 0); point++) {
      if (scene?.emphasis[point] === 0) continue;
      const depth = (this.#places.depth[point] ?? 0) * density;
      const away =
        Math.hypot(
          (this.#places.x[point] ?? Number.NaN) - x * density,
          (this.#places.y[point] ?? Number.NaN) - y * density,
        ) + depth;
      if (away < least) [best, least] = [point, away];
    }
    return best < 0 ? null : best;
  }

  #drawBox(from: Place, to: Place, isEnd: boolean): void {
    this.#box = isEnd ? null : [from, to];
    this.#invalidate();
    if (isEnd) this.#handlers.onBox(this.#pointsIn(from, to));
  }

  #pointsIn(from: Place, to: Place): readonly number[] {
    const density = (this.#raster?.width ?? 0) / Math.max(1, this.#canvas.clientWidth);
    const isBetween = (value: number | undefined, a: number, b: number) =>
      value !== undefined && value >= Math.min(a, b) * density && value <= Math.max(a, b) * density;
    return Array.from(this.#places.x.keys()).filter(
      (point) =>
        this.#scene?.emphasis[point] !== 0 &&
        isBetween(this.#places.x[point], from.x, to.x) &&
        isBetween(this.#places.y[point], from.y, to.y),
    );
  }
}

function emptyPlaces(count: number): Projected {
  return {
    x: new Float32Array(count),
    y: new Float32Array(count),
    depth: new Float32Array(count),
  };
}

/** CSS pixels: smaller where there are more points. */
function dotRadius(count: number): number {
  return count > 50_000 ? 1 : count > 5000 ? 1.6 : count > 500 ? 3 : 4.5;
}

function spriteSide(count: number): number {
  return count > 5000 ? 12 : count > 500 ? 20 : 32;
}

function strokeBox(
  context: CanvasRenderingContext2D,
  [from, to]: readonly [Place, Place],
  density: number,
  color: string,
): void {
  context.strokeStyle = color;
  context.lineWidth = density;
  const size = [to.x - from.x, to.y - from.y].map((side) => side * density) as [number, number];
  context.strokeRect(from.x * density, from.y * density, ...size);
}
