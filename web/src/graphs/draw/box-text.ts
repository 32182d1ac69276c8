// What is written on a closed box: name and type, or the name alone where the scale leaves no room for both.
import { DETAIL_SIZE, LABEL_SIZE } from "../scene/node-text.ts";
import type { Frame } from "./frame.ts";

/** Names are drawn at this size on the screen while the box is nearly high enough; a longer one smaller, then cut. */
const READABLE_TEXT = 9;
const LEAST_TEXT = 7;
/** How much of a box's height a name may take. */
const TALLEST = 0.8;
/** Narrow letters, in parts of the font size: a name is never cut shorter than it has to be. */
const LEAST_LETTER = 0.42;

/** Writes on a box; `isOp` tells operations from scopes and series. */
export function paintBoxText(
  context: CanvasRenderingContext2D,
  frame: Frame,
  box: number,
  isOp: boolean,
): void {
  const { scene, palette, x, y, width, height, camera } = frame;
  const centreX = (x[box] ?? 0) + (width[box] ?? 0) / 2;
  const centreY = (y[box] ?? 0) + (height[box] ?? 0) / 2 - (isOp ? 0 : 1);
  const detail = scene.nodes.details[box] ?? "";
  context.textAlign = "center";
  context.textBaseline = "middle";
  context.fillStyle = palette.text;
  if (LABEL_SIZE * camera.scale < READABLE_TEXT) {
    paintSmall(context, frame, box, centreX, centreY);
    return;
  }
  context.font = `${isOp ? 500 : 600} ${LABEL_SIZE}px ${palette.face}`;
  const lift = detail === "" ? 0 : 7;
  context.fillText(scene.nodes.labels[box] ?? "", centreX, centreY - lift + 0.5);
  if (detail === "") return;
  context.font = `${DETAIL_SIZE}px ${palette.face}`;
  context.fillStyle = palette.textSoft;
  context.fillText(detail, centreX, centreY + 8.5);
}

/** The name alone, larger than the scale would have it. */
function paintSmall(
  context: CanvasRenderingContext2D,
  { scene, palette, width, height, camera }: Frame,
  box: number,
  centreX: number,
  centreY: number,
): void {
  const label = scene.nodes.labels[box] ?? "";
  const largest = Math.min(READABLE_TEXT / camera.scale, (height[box] ?? 0) * TALLEST);
  const least = LEAST_TEXT / camera.scale;
  if (largest < least) return;
  const fitting = (width[box] ?? 0) / (label.length * LEAST_LETTER + 0.5);
  const size = Math.min(largest, Math.max(least, fitting));
  const room = (width[box] ?? 0) - size / 2;
  const most = Math.max(1, Math.floor(room / (size * LEAST_LETTER)));
  const text = label.length <= most ? label : `${label.slice(0, most - 1)}…`;
  context.font = `500 ${size}px ${palette.face}`;
  context.fillText(text, centreX, centreY, room);
}
