// Owns the canvas: the scene on it, the camera, the animation between scenes, and what the pointer does.
import type { Scene } from "../scene/scene.ts";
import { anchoredCamera } from "./anchor.ts";
import {
  type Camera,
  cameraOf,
  type Eye,
  eyeOf,
  fitCamera,
  mixCameras,
  type Size,
  zoomAt,
} from "./camera.ts";
import type { StepColouring } from "./colouring.ts";
import { type Emphasis, type Frame, NO_COLOURS, NO_EMPHASIS } from "./frame.ts";
import { listenGestures } from "./gestures.ts";
import { boxAt } from "./hit-test.ts";
import { paintFrame } from "./paint-frame.ts";
import type { Palette } from "./palette.ts";
import { firstCamera, rectOf, revealCamera, sizeOf } from "./scene-parts.ts";
import { Snapshot } from "./snapshot.ts";
import {
  ease,
  fadeIn,
  mixPlaces,
  type Places,
  startPlaces,
  type Transition,
} from "./transition.ts";

const ANIMATION_MS = 420;
/** More boxes than this change at once: what moves cannot be followed, and frames would drop. */
const MAX_ANIMATED = 3000;
/** After so long without a move the drawing is drawn anew. */
const REST_MS = 90;
/** How near a box a finger or pointer may miss it, in screen pixels. */
const HIT_SLACK = 3;

export interface ViewListener {
  /** Scene index of the box that was pressed; -1 for none. */
  readonly onPick: (box: number) => void;
  readonly onOpen: (box: number) => void;
  readonly onHover: (box: number) => void;
}

interface ShowOptions {
  readonly anchor?: number;
  readonly refit?: boolean;
  readonly eye?: Eye | null;
}

interface Motion {
  readonly startMs: number;
  readonly boxes: Transition | null;
  readonly camera: readonly [Camera, Camera] | null;
}

/** Close it when its canvas leaves the page. */
export class GraphView {
  readonly #canvas: HTMLCanvasElement;
  readonly #context: CanvasRenderingContext2D;
  readonly #listener: ViewListener;
  readonly #stops: (() => void)[];
  #scene: Scene | null = null;
  #camera: Camera = { x: 0, y: 0, scale: 1 };
  #screen: Size = { width: 1, height: 1 };
  #motion: Motion | null = null;
  #emphasis: Emphasis = NO_EMPHASIS;
  #palette: Palette;
  #colouring: Frame["colouring"] = NO_COLOURS;
  readonly #snapshot = new Snapshot();
  #requested = 0;
  /** Whether the camera is still where the fitting put it. */
  #isFitted = true;
  #rest: ReturnType<typeof setTimeout> | undefined;

  constructor(canvas: HTMLCanvasElement, palette: Palette, listener: ViewListener) {
    this.#canvas = canvas;
    // A 2D context is only refused where the canvas already has one of another kind.
    this.#context = canvas.getContext("2d") as CanvasRenderingContext2D;
    this.#palette = palette;
    this.#listener = listener;
    const observer = new ResizeObserver(() => this.#resize());
    observer.observe(canvas);
    this.#stops = [() => observer.disconnect(), this.#listen()];
    this.#resize();
  }

  /** Sends `frame` after every drawn frame. */
  get canvas(): HTMLCanvasElement {
    return this.#canvas;
  }

  get camera(): Camera {
    return this.#motion?.camera?.[1] ?? this.#camera;
  }

  /** What the user has in the middle of the screen; null while the drawing is fitted as at first. */
  get eye(): Eye | null {
    return this.#isFitted ? null : eyeOf(this.camera, this.#screen);
  }

  get screen(): Size {
    return this.#screen;
  }

  /**
   * Shows a scene. The tree node `anchor` stays where it is on the screen while the rest moves; without a scene
   * before, or with `refit`, the whole drawing is fitted, or the camera is where `eye` says.
   */
  show(scene: Scene, { anchor = -1, refit = false, eye = null }: ShowOptions = {}): void {
    const before = this.#scene;
    const places = this.#places(performance.now());
    this.#scene = scene;
    if (!before || refit) {
      this.#motion = null;
      this.#camera = this.#startCamera(scene, eye);
      this.#isFitted = eye === null;
      this.redraw();
      return;
    }
    const boxes =
      this.#isStill() || scene.nodes.count > MAX_ANIMATED
        ? null
        : startPlaces(before, places, scene);
    const from = this.#camera;
    const to = anchoredCamera({ before, places, scene, anchor }, this.#camera, this.#screen);
    this.#move(boxes, to, from);
  }

  #startCamera(scene: Scene, eye: Eye | null): Camera {
    return eye ? cameraOf(eye, this.#screen) : firstCamera(scene, this.#screen);
  }

  #isStill(): boolean {
    return matchMedia("(prefers-reduced-motion: reduce)").matches;
  }

  #move(boxes: Transition | null, to: Camera, from = this.#camera): void {
    if (to !== from) this.#isFitted = false;
    if (this.#isStill()) {
      this.#camera = to;
      this.#motion = null;
    } else this.#motion = { startMs: performance.now(), boxes, camera: [from, to] };
    this.redraw();
  }

  /** Fits the whole drawing, or one box of it. */
  fit(isAnimated = true, box = -1): void {
    const scene = this.#scene;
    if (!scene) return;
    const part = box >= 0 ? rectOf(scene, box) : { x: 0, y: 0, ...sizeOf(scene) };
    const to = fitCamera(part, this.#screen);
    if (isAnimated) this.#move(this.#motion?.boxes ?? null, to);
    else {
      this.#camera = to;
      this.redraw();
    }
  }

  /** Moves just enough that a box is on the screen, at a scale at which it can be read. */
  reveal(box: number): void {
    const scene = this.#scene;
    if (!scene || box < 0) return;
    const to = revealCamera(scene, box, this.camera, this.#screen);
    this.#move(this.#motion?.boxes ?? null, to);
  }

  zoom(factor: number): void {
    const { width, height } = this.#screen;
    this.#move(null, zoomAt(this.camera, factor, width / 2, height / 2));
  }

  panBy(dx: number, dy: number): void {
    this.setCamera({ ...this.camera, x: this.camera.x + dx, y: this.camera.y + dy });
  }

  setCamera(camera: Camera): void {
    this.#isFitted = false;
    this.#camera = camera;
    if (this.#motion) this.#motion = { ...this.#motion, camera: null };
    if (this.#snapshot.isSlow && !this.#motion) this.#redrawMoved();
    else this.redraw();
  }

  /** While the camera moves over a drawing that is slow to draw, its picture moves; it is drawn anew at rest. */
  #redrawMoved(): void {
    clearTimeout(this.#rest);
    this.#rest = setTimeout(() => this.redraw(), REST_MS);
    if (this.#requested !== 0) return;
    this.#requested = requestAnimationFrame(() => {
      this.#requested = 0;
      this.#snapshot.show(this.#context, this.#camera, this.#palette.ground);
      this.#tellFrame();
    });
  }

  setStyle(palette: Palette, colouring: StepColouring): void {
    this.#palette = palette;
    this.#colouring = colouring;
    this.redraw();
  }

  setEmphasis(emphasis: Emphasis): void {
    this.#emphasis = emphasis;
    this.redraw();
  }

  redraw(): void {
    if (this.#requested === 0) this.#requested = requestAnimationFrame((now) => this.#draw(now));
  }

  #resize(): void {
    const { clientWidth, clientHeight } = this.#canvas;
    if (clientWidth * clientHeight === 0) return;
    const isFirst = this.#screen.width <= 1;
    const { eye } = this;
    this.#screen = { width: clientWidth, height: clientHeight };
    const density = devicePixelRatio;
    this.#canvas.width = Math.round(clientWidth * density);
    this.#canvas.height = Math.round(clientHeight * density);
    const isToFit = isFirst || eye === null;
    if (isToFit && this.#scene) this.#camera = this.#startCamera(this.#scene, eye);
    // The canvas is blank now: drawing at once avoids a flash.
    cancelAnimationFrame(this.#requested);
    this.#draw(performance.now());
  }

  #places(now: number): Places {
    const nodes = this.#scene?.nodes;
    const empty = new Float32Array(0);
    if (!nodes) return { x: empty, y: empty, width: empty, height: empty };
    const motion = this.#motion;
    if (!motion?.boxes) return nodes;
    return mixPlaces(motion.boxes.from, nodes, ease(this.#share(motion, now)));
  }

  #share(motion: Motion, now: number): number {
    return Math.min(1, Math.max(0, (now - motion.startMs) / ANIMATION_MS));
  }

  #draw(now: number): void {
    this.#requested = 0;
    const scene = this.#scene;
    if (!scene) return;
    const motion = this.#motion;
    const share = motion ? this.#share(motion, now) : 1;
    if (motion?.camera) this.#camera = mixCameras(...motion.camera, ease(share));
    const frame: Frame = {
      scene,
      ...this.#places(now),
      boxAlpha: motion?.boxes ? fadeIn(motion.boxes, share) : null,
      lineAlpha: motion?.boxes ? Math.max(0, share * 2 - 1) : 1,
      camera: this.#camera,
      screen: this.#screen,
      palette: this.#palette,
      emphasis: this.#emphasis,
      colouring: this.#colouring,
    };
    const startMs = performance.now();
    paintFrame(this.#context, frame, devicePixelRatio);
    this.#snapshot.take(this.#canvas, this.#camera, performance.now() - startMs);
    this.#tellFrame();
    if (share >= 1) this.#motion = null;
    else this.redraw();
  }

  /** For what shows the camera: the minimap, the page's address. */
  #tellFrame(): void {
    const detail = { camera: this.#camera, screen: this.#screen };
    this.#canvas.dispatchEvent(new CustomEvent("frame", { detail }));
  }

  #boxAt(screenX: number, screenY: number): number {
    if (!this.#scene) return -1;
    const { x, y, scale } = this.#camera;
    return boxAt(this.#scene, (screenX - x) / scale, (screenY - y) / scale, HIT_SLACK / scale);
  }

  #listen(): () => void {
    return listenGestures(this.#canvas, {
      onPan: (dx, dy) => this.panBy(dx, dy),
      onZoom: (factor, x, y) => this.setCamera(zoomAt(this.camera, factor, x, y)),
      onClick: (x, y) => this.#listener.onPick(this.#boxAt(x, y)),
      onDoubleClick: (x, y) => this.#listener.onOpen(this.#boxAt(x, y)),
      onHover: (x, y) => this.#listener.onHover(this.#boxAt(x, y)),
      onLeave: () => this.#listener.onHover(-1),
    });
  }

  close(): void {
    cancelAnimationFrame(this.#requested);
    clearTimeout(this.#rest);
    for (const stop of this.#stops) stop();
  }
}
