// Draws one whole frame.
import type { Frame } from "./frame.ts";
import { paintBoxes, paintOpenBoxes } from "./paint-boxes.ts";
import { paintLines } from "./paint-lines.ts";

/** Draws a frame onto a canvas of `density` device pixels a CSS pixel. */
export function paintFrame(context: CanvasRenderingContext2D, frame: Frame, density: number): void {
  const { camera, screen, palette } = frame;
  context.setTransform(density, 0, 0, density, 0, 0);
  context.fillStyle = palette.ground;
  context.fillRect(0, 0, screen.width, screen.height);
  context.setTransform(
    ...([density * camera.scale, 0, 0, density * camera.scale] as const),
    density * camera.x,
    density * camera.y,
  );
  paintOpenBoxes(context, frame);
  paintLines(context, frame);
  paintBoxes(context, frame);
}
