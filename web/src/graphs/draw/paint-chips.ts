// Draws what stands beside nodes: chips with the short lines that tie them, and the headings of columns.
import { CHIP_SIZE } from "../scene/node-text.ts";
import { HEADING_HEIGHT, SHAPE_CONSTANT, SHAPE_LINK, SHAPE_SUMMARY } from "../scene/scene.ts";
import { boxAlpha, boxRect, traceBox } from "./box-outline.ts";
import type { Frame } from "./frame.ts";
import { mix, quietLine } from "./palette.ts";
import { paintRing } from "./ring.ts";

type Context = CanvasRenderingContext2D;

/** Texts smaller than this on the screen are not drawn, and chips are specks without them. */
const LEAST_TEXT = 5;
const CHIP_SCALE = LEAST_TEXT / CHIP_SIZE;
const RADIUS = 9;
const HEADING_SIZE = 11;
/** Headings are drawn at this size on the screen as far as their room goes. */
const READABLE_HEADING = 9;
const DASHES = [3, 2.5];

function paintTie(context: Context, frame: Frame, box: number, isDashed: boolean): void {
  const { palette, scene } = frame;
  const chip = boxRect(frame, box);
  const owner = boxRect(frame, scene.nodes.owner[box] ?? -1);
  const isInput = chip.x < owner.x;
  const fromY = chip.y + chip.height / 2;
  const middle = owner.y + owner.height / 2;
  const reach = owner.height / 2 - 8;
  context.beginPath();
  context.moveTo(chip.x + (isInput ? chip.width : 0), fromY);
  context.lineTo(
    owner.x + (isInput ? 0 : owner.width),
    Math.min(middle + reach, Math.max(middle - reach, fromY)),
  );
  context.setLineDash(isDashed ? DASHES : []);
  context.strokeStyle = quietLine(palette);
  context.lineWidth = 1;
  context.stroke();
}

function paintChipText(context: Context, frame: Frame, box: number): void {
  const { scene, palette } = frame;
  const { x, y, width, height } = boxRect(frame, box);
  context.textAlign = "center";
  context.textBaseline = "middle";
  context.font = `${CHIP_SIZE}px ${palette.face}`;
  context.fillStyle = scene.nodes.shape[box] === SHAPE_CONSTANT ? palette.text : palette.textSoft;
  context.fillText(scene.nodes.labels[box] ?? "", x + width / 2, y + height / 2 + 0.5);
}

/** A chip and the short line that ties it to its node. */
export function paintChip(context: Context, frame: Frame, box: number): void {
  const { scene, palette, camera } = frame;
  if (camera.scale < CHIP_SCALE) return;
  const shape = scene.nodes.shape[box] ?? 0;
  const isSummary = shape === SHAPE_SUMMARY;
  context.globalAlpha = boxAlpha(frame, box);
  paintTie(context, frame, box, shape === SHAPE_LINK);
  traceBox(context, frame, box, RADIUS);
  context.fillStyle = isSummary ? mix(palette.warn, palette.surface, 0.14) : palette.surface;
  context.fill();
  context.strokeStyle = isSummary ? mix(palette.warn, palette.lineStrong, 0.5) : palette.lineStrong;
  context.stroke();
  context.setLineDash([]);
  paintRing(context, frame, box, RADIUS);
  paintChipText(context, frame, box);
}

/** What stands above a column of nodes that are set aside, or of functions. */
export function paintHeading(context: Context, frame: Frame, box: number): void {
  const { scene, palette, camera } = frame;
  const { x, y } = boxRect(frame, box);
  const most = HEADING_HEIGHT - 4;
  const size = Math.max(HEADING_SIZE, Math.min(most, READABLE_HEADING / camera.scale));
  if (size * camera.scale < LEAST_TEXT) return;
  context.globalAlpha = boxAlpha(frame, box);
  context.font = `600 ${size}px ${palette.face}`;
  context.textAlign = "left";
  context.textBaseline = "top";
  context.fillStyle = palette.textSoft;
  context.fillText(scene.nodes.labels[box] ?? "", x, y);
}
