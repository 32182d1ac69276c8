// The axes of the cloud, behind its points: which way x, y and z go, however it is turned.
import { type Camera, projectPoints } from "./camera.ts";

/** From the middle of the cloud to its reach along each axis: the middle, then the ends of x, y and z. */
const ends = Float32Array.of(0, 0, 0, 1, 0, 0, 0, 1, 0, 0, 0, 1);
const names = ["x", "y", "z"];

interface Style {
  readonly color: string;
  readonly face: string;
  /** Pixels of the letters. */
  readonly size: number;
}

/** Paints only where nothing was painted yet. */
export function drawAxes(
  context: CanvasRenderingContext2D,
  camera: Camera,
  isFlat: boolean,
  { color, face, size }: Style,
): void {
  const places = { x: new Float32Array(4), y: new Float32Array(4), depth: new Float32Array(4) };
  projectPoints(ends, camera, context.canvas, isFlat, places);
  const placeOf = (at: number) => [places.x[at]!, places.y[at]!] as const; // of the four ends
  context.globalCompositeOperation = "destination-over";
  context.strokeStyle = color;
  context.fillStyle = color;
  context.lineWidth = size / 12;
  context.font = `${size}px ${face}`;
  for (const [at, name] of names.slice(0, isFlat ? 2 : 3).entries()) {
    context.beginPath();
    context.moveTo(...placeOf(0));
    context.lineTo(...placeOf(at + 1));
    context.stroke();
    const [x, y] = placeOf(at + 1);
    context.fillText(name, x + size / 3, y);
  }
  context.globalCompositeOperation = "source-over";
}
