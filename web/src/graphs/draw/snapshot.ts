// The last drawn frame as a picture, to be moved with the camera where drawing anew would drop frames.
import type { Camera } from "./camera.ts";

/** Frames that take longer than this are too slow to be drawn at every step of a gesture. */
const SLOW_MS = 10;

export class Snapshot {
  #picture: OffscreenCanvas | null = null;
  #camera: Camera = { x: 0, y: 0, scale: 1 };
  #density = 1;

  /** Whether the last frame was slow; only then is there a picture. */
  get isSlow(): boolean {
    return this.#picture !== null;
  }

  /** Keeps what is on the canvas now, where it took long to draw. */
  take(canvas: HTMLCanvasElement, camera: Camera, paintMs: number): void {
    this.#camera = camera;
    if (paintMs < SLOW_MS) {
      this.#picture = null;
      return;
    }
    this.#density = devicePixelRatio;
    if (this.#picture?.width !== canvas.width || this.#picture.height !== canvas.height)
      this.#picture = new OffscreenCanvas(canvas.width, canvas.height);
    this.#picture.getContext("2d")?.drawImage(canvas, 0, 0);
  }

  /** Draws the picture as another camera sees it; what it does not cover stays empty. */
  show(context: CanvasRenderingContext2D, camera: Camera, ground: string): void {
    const picture = this.#picture;
    if (!picture) return;
    const ratio = camera.scale / this.#camera.scale;
    context.setTransform(1, 0, 0, 1, 0, 0);
    context.fillStyle = ground;
    context.fillRect(0, 0, picture.width, picture.height);
    const left = (camera.x - this.#camera.x * ratio) * this.#density;
    const top = (camera.y - this.#camera.y * ratio) * this.#density;
    context.drawImage(picture, left, top, picture.width * ratio, picture.height * ratio);
  }
}
